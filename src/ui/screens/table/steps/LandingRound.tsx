import { TEXT_LIMITS } from '../../../../rules/text';
import { FIELDS } from '../../../../session/undo-drafts';
import { turnPerson } from '../../../parts/names';
import { TextField } from '../../../parts/TextField';
import { Frame } from '../Frame';
import { LANDING } from './landing-text';
import { TABLE } from '../text';
import { useTable } from '../view';
import './landing.css';

/** *Landen*, second: a round along everybody, before anything is written down. */
export function LandingRound() {
  const { game, act, drafts, draft, openSheet } = useTable();
  const name = turnPerson(game);
  const subject = drafts[FIELDS.subject] ?? '';
  const named = game.persons.some((person) => person.name);
  const done = async (): Promise<void> => {
    if (!subject.trim() || (await act({ do: 'change-subject', subject }, [FIELDS.subject]))) {
      await act({ do: 'end-landing-round' });
    }
  };
  return (
    <Frame
      lead={game.course === 'pair' ? LANDING.roundPair(name) : LANDING.round(name)}
      actions={
        <>
          <button type="button" class="button" onClick={() => openSheet('names')}>
            {named ? LANDING.namesAgain : LANDING.names}
          </button>
          <button type="button" class="button button--main button--large" onClick={() => void done()}>
            {TABLE.done}
          </button>
        </>
      }
    >
      <div class="sheet landing landing--subject">
        {game.subject ? (
          <p class="landing__subject user-text" dir="auto">
            {game.subject}
          </p>
        ) : (
          <TextField
            form="lines-short"
            label={LANDING.noSubject}
            hint={LANDING.noSubjectHint}
            value={subject}
            limit={TEXT_LIMITS.subject}
            onInput={(text) => draft(FIELDS.subject, text)}
          />
        )}
      </div>
    </Frame>
  );
}
