import { STANCES, type Stance } from '../../../../rules/stance';
import { TEXT_LIMITS } from '../../../../rules/text';
import { FIELDS } from '../../../../session/undo-drafts';
import { Card } from '../../../parts/card/Card';
import { playedView } from '../../../parts/card/view';
import { Choice } from '../../../parts/Choice';
import { StanceSign } from '../../../parts/signs';
import { Refused } from '../../../parts/Refused';
import { TextField } from '../../../parts/TextField';
import { STANCE_NAMES } from '../../../parts/text';
import { Frame } from '../Frame';
import { KERN } from './turn-text';
import { TABLE } from '../text';
import { useTable } from '../view';
import './writing.css';

const readStance = (text: string | undefined): Stance | null =>
  STANCES.find((stance) => stance === text) ?? null;

/** *Kern*: the talk in one sentence, and how the group stands. No stance is chosen beforehand. */
export function Kern() {
  const { game, deck, act, drafts, draft, state } = useTable();
  const played = game.played.at(-1);
  const text = drafts[FIELDS.kern] ?? '';
  const stance = readStance(drafts[FIELDS.stance]);
  const alone = game.course === 'solo';
  const record = (kern: string | null): void =>
    void act({ do: 'record-kern', text: kern, stance: kern === null ? null : stance }, [
      FIELDS.kern,
      FIELDS.stance,
    ]);
  return (
    <Frame
      ownRefusal={state.refusal === 'stance-missing'}
      actions={
        <>
          <button type="button" class="button button--large" onClick={() => record(null)}>
            {TABLE.withoutSentence}
          </button>
          <button type="button" class="button button--main button--large" onClick={() => record(text)}>
            {TABLE.confirm}
          </button>
        </>
      }
    >
      <div class="writing">
        {played && <Card card={playedView(deck, played)} form="strip" />}
        <TextField
          form="lines"
          label={alone ? KERN.labelSolo : KERN.label}
          hint={KERN.hint}
          value={text}
          limit={TEXT_LIMITS.kern}
          onInput={(typed) => draft(FIELDS.kern, typed)}
        />
        {state.refusal === 'stance-missing' && <Refused refusal="stance-missing" />}
        {!alone && (
          <Choice
            legend={KERN.stance}
            name="stance"
            columns={3}
            class="stances"
            options={STANCES.map((value) => ({
              value,
              label: (
                <>
                  <StanceSign stance={value} />
                  {STANCE_NAMES[value]}
                </>
              ),
            }))}
            value={stance}
            onChange={(value) => draft(FIELDS.stance, value)}
          />
        )}
      </div>
    </Frame>
  );
}
