import { TEXT_LIMITS } from '../../../../rules/text';
import { FIELDS } from '../../../../session/undo-drafts';
import { Card } from '../../../parts/card/Card';
import { playedView, specialView } from '../../../parts/card/view';
import { Refused } from '../../../parts/Refused';
import { TextField } from '../../../parts/TextField';
import { ChairLine } from '../../../parts/card/ChairLine';
import { Frame } from '../Frame';
import { readStance, StanceChoice } from '../StanceChoice';
import { KERN } from './turn-text';
import { TABLE } from '../text';
import { useTable } from '../view';
import './writing.css';

/** *Kern*: the talk in one sentence, and how the group stands. No stance is chosen beforehand. */
export function Kern() {
  const { game, deck, act, drafts, draft, state } = useTable();
  const played = game.played.at(-1);
  const text = drafts[FIELDS.kern] ?? '';
  const stance = readStance(drafts[FIELDS.stance]);
  const alone = game.course === 'solo';
  // What was typed stays a draft until the next card: a tap beside the button is undone with its words.
  const goOn = (): void => void act({ do: 'record-kern', text: null, stance: null });
  const record = (): void => void act({ do: 'record-kern', text, stance }, [FIELDS.kern, FIELDS.stance]);
  return (
    <Frame
      lead={alone ? undefined : KERN.lead}
      ownRefusal={state.refusal === 'stance-missing'}
      actions={
        <>
          <button type="button" class="button button--large" onClick={goOn}>
            {TABLE.withoutSentence}
          </button>
          <button type="button" class="button button--main button--large" onClick={record}>
            {TABLE.confirm}
          </button>
        </>
      }
    >
      <div class="writing">
        {played && (
          <Card card={playedView(deck, played)} form="strip">
            <ChairLine chair={specialView(deck, played.chair)} />
          </Card>
        )}
        <TextField
          form="lines"
          label={alone ? KERN.labelSolo : KERN.label}
          hint={alone ? KERN.hintSolo : KERN.hint}
          value={text}
          limit={TEXT_LIMITS.kern}
          onInput={(typed) => draft(FIELDS.kern, typed)}
        />
        {state.refusal === 'stance-missing' && <Refused refusal="stance-missing" />}
        {!alone && (
          <StanceChoice
            legend={KERN.stance}
            value={drafts[FIELDS.stance]}
            onChange={(value) => draft(FIELDS.stance, value)}
          />
        )}
        {!alone && stance === 'differ' && <p class="quiet">{KERN.differs}</p>}
      </div>
    </Frame>
  );
}
