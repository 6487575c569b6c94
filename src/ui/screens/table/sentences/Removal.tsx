import { placeOfWording } from '../../../../rules/blank';
import { Dialog } from '../../../parts/dialog/Dialog';
import { Refused } from '../../../parts/Refused';
import { useTable } from '../view';
import type { Sentence } from './sentence-list';
import { REMOVAL, SENTENCES } from './text';

interface RemovalProps {
  readonly sentence: Sentence;
  /** Only this earlier wording goes, and the sentence stays. */
  readonly wording?: string | undefined;
  /** With what to say of it; nothing when it was left where it is. */
  readonly onDone: (said: string) => void;
}

/** *Haal voorgoed weg*: said in one sentence, asked once. The one thing here that no undo brings back. */
export function Removal({ sentence, wording, onDone }: RemovalProps) {
  const { act, state, log } = useTable();
  const { ref, title } = sentence;
  const remove = async (): Promise<void> => {
    const one = wording === undefined ? {} : { wording: placeOfWording(log(), ref, wording) };
    if (await act({ do: 'remove-sentence', ref, ...one })) onDone(REMOVAL.removed);
  };
  const earlier = wording === undefined ? 0 : sentence.earlier.indexOf(wording) + 1;
  const what = earlier > 0 ? SENTENCES.earlierOf(earlier, title) : title;
  return (
    <Dialog title={REMOVAL.removeOf(what)} onClose={() => onDone('')} closeLabel={REMOVAL.keep}>
      <p class="sentences__text user-text" dir="auto">
        {wording ?? sentence.text}
      </p>
      <p>{wording === undefined ? REMOVAL.explains : REMOVAL.explainsEarlier}</p>
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
