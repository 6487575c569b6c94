import { openDissent } from '../../../../rules/dissent';
import { kernOf } from '../../../../rules/kern';
import { TEXT_LIMITS } from '../../../../rules/text';
import { DISSENT_FIELDS, FIELDS } from '../../../../session/undo-drafts';
import { Refused } from '../../../parts/Refused';
import { TextField } from '../../../parts/TextField';
import { Frame } from '../Frame';
import { readStance, StanceChoice } from '../StanceChoice';
import { TABLE } from '../text';
import { useTable } from '../view';
import { DissentKern } from './DissentKern';
import { DISSENT } from './dissent-text';
import './writing.css';

/** The words of what was decided: the kern anew with a new stance, or a sentence beside it. */
export function DissentWrite({ way }: { readonly way: 'worked-in' | 'stands' }) {
  const { game, act, drafts, draft, state } = useTable();
  const dissent = openDissent(game);
  const played = dissent && game.played[dissent.nth];
  if (!played) return null;
  const before = kernOf(played) ?? '';
  const kern = drafts[FIELDS.dissentKern] ?? before;
  const stance = drafts[FIELDS.dissentStance];
  const beside = drafts[FIELDS.dissentText] ?? '';
  const record = (): void =>
    void act(
      way === 'worked-in'
        ? { do: 'work-in-dissent', text: kern, stance: readStance(stance) }
        : { do: 'let-dissent-stand', text: beside },
      DISSENT_FIELDS,
    );
  return (
    <Frame
      ownRefusal={state.refusal === 'stance-missing'}
      lead={way === 'worked-in' ? DISSENT.before(before) : undefined}
      actions={
        <>
          <button type="button" class="button button--large" onClick={() => draft(FIELDS.dissentWay, '')}>
            {DISSENT.otherWay}
          </button>
          <button type="button" class="button button--main button--large" onClick={record}>
            {TABLE.confirm}
          </button>
        </>
      }
    >
      <div class="writing">
        {way === 'stands' ? (
          <>
            <DissentKern />
            <TextField
              form="lines"
              label={DISSENT.beside}
              hint={DISSENT.besideHint}
              value={beside}
              limit={TEXT_LIMITS.kern}
              onInput={(typed) => draft(FIELDS.dissentText, typed)}
            />
          </>
        ) : (
          <>
            <TextField
              form="lines"
              label={DISSENT.newKern}
              value={kern}
              limit={TEXT_LIMITS.kern}
              onInput={(typed) => draft(FIELDS.dissentKern, typed)}
            />
            {state.refusal === 'stance-missing' && <Refused refusal="stance-missing" />}
            <StanceChoice
              legend={DISSENT.newStance}
              value={stance}
              onChange={(chosen) => draft(FIELDS.dissentStance, chosen)}
            />
          </>
        )}
      </div>
    </Frame>
  );
}
