import { useId, useState } from 'preact/hooks';
import type { Deck } from '../../../decks/types';
import { Faults } from '../../parts/deck-file/Faults';
import { openDeckFile } from '../../parts/deck-file/read';
import { PRINT } from './text';

interface OwnDeckProps {
  /** The own deck that is open now. */
  readonly own: Deck | null;
  readonly onOwn: (deck: Deck | null) => void;
}

/** A deck from a file of one's own. Faults are named by card and field; nothing half is taken. */
export function OwnDeck({ own, onOwn }: OwnDeckProps) {
  const id = useId();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const found = await openDeckFile(file);
    // The same file, mended, can be chosen again.
    input.value = '';
    setFaults('faults' in found ? found.faults : []);
    if ('deck' in found) onOwn(found.deck);
  };
  return (
    <div class="field print__own">
      {own ? (
        <>
          <p>{PRINT.opened(own.title, own.cards.length)}</p>
          <button type="button" class="button button--small" onClick={() => onOwn(null)}>
            {PRINT.house}
          </button>
        </>
      ) : (
        <>
          <label class="field__label" for={id}>
            {PRINT.open}
          </label>
          <input
            class="input"
            id={id}
            type="file"
            accept="application/json,.json"
            aria-describedby={`${id}-hint`}
            onChange={(event) => void choose(event.currentTarget)}
          />
          <p class="field__hint" id={`${id}-hint`}>
            {PRINT.openHint}
          </p>
        </>
      )}
      <Faults faults={faults} />
    </div>
  );
}
