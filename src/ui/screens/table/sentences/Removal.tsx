import { Dialog } from '../../../parts/dialog/Dialog';
import { Refused } from '../../../parts/Refused';
import { useTable } from '../view';
import type { Sentence } from './sentence-list';
import { REMOVAL } from './text';

interface RemovalProps {
  readonly sentence: Sentence;
  /** With what to say of it; nothing when it was left where it is. */
  readonly onDone: (said: string) => void;
}

/** *Haal voorgoed weg*: said in one sentence, asked once. The one thing here that no undo brings back. */
export function Removal({ sentence, onDone }: RemovalProps) {
  const { act, state } = useTable();
  const remove = async (): Promise<void> => {
    if (await act({ do: 'remove-sentence', ref: sentence.ref })) onDone(REMOVAL.removed);
  };
  return (
    <Dialog title={REMOVAL.removeOf(sentence.title)} onClose={() => onDone('')} closeLabel={REMOVAL.keep}>
      <p class="sentences__text user-text" dir="auto">
        {sentence.text}
      </p>
      <p>{REMOVAL.explains}</p>
      {state.refusal && <Refused refusal={state.refusal} />}
      <div class="actions">
        <button type="button" class="button grow" onClick={() => onDone('')}>
          {REMOVAL.keep}
        </button>
        <button type="button" class="button button--main grow" onClick={() => void remove()}>
          {REMOVAL.remove}
        </button>
      </div>
    </Dialog>
  );
}
