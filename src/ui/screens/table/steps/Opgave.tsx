import { TEXT_LIMITS } from '../../../../rules/text';
import { FIELDS } from '../../../../session/undo-drafts';
import { TextField } from '../../../parts/TextField';
import { Frame } from '../Frame';
import { LANDING } from './landing-text';
import { TABLE } from '../text';
import { useTable } from '../view';
import './writing.css';

/** *Landen*, last: the opgave in one sentence, version 1; differences stay visible. */
export function Opgave() {
  const { game, act, drafts, draft } = useTable();
  const text = drafts[FIELDS.opgave] ?? '';
  const differs = drafts[FIELDS.differs] ?? '';
  // What was typed stays a draft: a tap beside the button is undone with its words.
  const goOn = (): void => void act({ do: 'write-opgave', text: null, differs: null });
  const write = (): void => void act({ do: 'write-opgave', text, differs }, [FIELDS.opgave, FIELDS.differs]);
  const alone = game.course === 'solo';
  const about = game.subject && (alone ? LANDING.aboutSolo : LANDING.about)(game.subject);
  return (
    <Frame
      lead={alone ? LANDING.opgaveHint : `${LANDING.opgaveHint} ${LANDING.opgaveWriter}`}
      actions={
        <>
          <button type="button" class="button" onClick={goOn}>
            {TABLE.withoutSentence}
          </button>
          <button type="button" class="button button--main button--large" onClick={write}>
            {TABLE.confirm}
          </button>
        </>
      }
    >
      <div class="writing">
        {about && (
          <p class="user-text" dir="auto">
            {about}
          </p>
        )}
        <TextField
          form="lines"
          label={LANDING.opgaveLabel}
          placeholder={LANDING.opgavePlaceholder}
          value={text}
          limit={TEXT_LIMITS.opgave}
          onInput={(typed) => draft(FIELDS.opgave, typed)}
        />
        {!alone && (
          <TextField
            form="lines-short"
            label={LANDING.differs}
            hint={LANDING.differsHint}
            value={differs}
            limit={TEXT_LIMITS.opgave}
            onInput={(typed) => draft(FIELDS.differs, typed)}
          />
        )}
      </div>
    </Frame>
  );
}
