import { textKindOf } from '../../../../rules/reword';
import { STANCES, type Stance } from '../../../../rules/stance';
import { TEXT_LIMITS } from '../../../../rules/text';
import { Choice } from '../../../parts/Choice';
import { Dialog } from '../../../parts/dialog/Dialog';
import { Refused } from '../../../parts/Refused';
import { StanceSign } from '../../../parts/signs';
import { STANCE_NAMES } from '../../../parts/text';
import { TextField } from '../../../parts/TextField';
import { useTable } from '../view';
import type { Sentence } from './sentence-list';
import { SENTENCES } from './text';

interface RewordProps {
  readonly sentence: Sentence;
  /** With what to say of it; nothing when it was left as it was. */
  readonly onDone: (said: string) => void;
}

/** A recorded text in other words, or the first words for a card that has none. */
export function Reword({ sentence, onDone }: RewordProps) {
  const { game, act, state, drafts, draft } = useTable();
  const { ref, title } = sentence;
  const name = JSON.stringify(ref);
  const fields = { text: `reword ${name}`, stance: `reword-stance ${name}` };
  const text = drafts[fields.text] ?? sentence.text ?? '';
  const stance = STANCES.find((known) => known === drafts[fields.stance]) ?? sentence.stance;
  const stands = ref.of === 'kern' && game.course !== 'solo' && game.course !== 'quick';
  const save = async (): Promise<void> => {
    if (await act({ do: 'reword', ref, text, stance }, Object.values(fields))) onDone(SENTENCES.saved);
  };
  return (
    <Dialog
      title={sentence.text === null ? SENTENCES.writeOf(title) : SENTENCES.rewordOf(title)}
      onClose={() => onDone('')}
      closeLabel={SENTENCES.cancel}
    >
      <TextField
        form="lines"
        label={SENTENCES.wording}
        value={text}
        limit={TEXT_LIMITS[textKindOf(ref)]}
        onInput={(typed) => draft(fields.text, typed)}
      />
      {stands && (
        <Choice<Stance>
          legend={SENTENCES.stance}
          name="reword-stance"
          columns={3}
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
          onChange={(value) => draft(fields.stance, value)}
        />
      )}
      {state.refusal && <Refused refusal={state.refusal} />}
      <button type="button" class="button button--main" onClick={() => void save()}>
        {SENTENCES.save}
      </button>
    </Dialog>
  );
}
