import { useEffect, useState } from 'preact/hooks';
import { copyDeck, deckFromFile, emptyDeck } from '../../../decks/own/begin';
import type { HouseDeckId } from '../../../decks/house';
import { useEdges } from '../../edges';
import { useOneAtATime } from '../../hooks';
import { Faults } from '../../parts/deck-file/Faults';
import { openDeckFile } from '../../parts/deck-file/read';
import { Page } from '../../parts/Page';
import { DECK_FAILED } from '../../parts/text';
import { goTo, LINKS } from '../../router';
import { OwnDeckItem } from './OwnDeckItem';
import { LIST, problemSentence } from './text';
import { useOwnDecks } from './use-own-decks';

type Begin = HouseDeckId | 'empty';
const BEGINS: readonly Begin[] = ['wat', 'hoedan', 'empty'];

/** The own decks, and the ways to begin one. */
export function DeckList() {
  const { loadDeck } = useEdges();
  const own = useOwnDecks();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');

  const begin = async (how: Begin): Promise<void> => {
    setFaults([]);
    const house = await loadDeck(how === 'empty' ? 'wat' : how).catch(() => null);
    if (!house) {
      setFaults([DECK_FAILED]);
      return;
    }
    const { deck } = house;
    const made = await own.add((fresh) =>
      how === 'empty'
        ? emptyDeck(deck, LIST.emptyTitle, fresh)
        : copyDeck(deck, LIST.copyTitle(deck.title), fresh),
    );
    if (made) goTo(LINKS.ownDeck(made.id));
  };
  const open = async (file: File): Promise<void> => {
    setSaid('');
    const found = await openDeckFile(file);
    setFaults('faults' in found ? found.faults : []);
    if ('faults' in found) return;
    const { deck } = found;
    const known = own.known(deck);
    if (known) setSaid(LIST.known(known.deck.title));
    else if (await own.add((fresh) => deckFromFile(deck, fresh))) setSaid(LIST.opened(deck.title));
  };
  useDroppedFile(open);

  if (!own.decks) return <main class="page" aria-busy="true" />;
  return (
    <Page title={LIST.title} lead={LIST.lead}>
      {own.problem && (
        <div class="message message--wrong" role="alert">
          <p>{problemSentence(own.problem)}</p>
        </div>
      )}
      {own.decks.length === 0 && !own.problem && <p>{LIST.none}</p>}
      <ul class="own-decks">
        {own.decks.map((deck) => (
          <OwnDeckItem key={deck.id} own={deck} onRemove={() => void own.remove(deck)} />
        ))}
      </ul>
      <div role="status">
        {own.removed && (
          <p class="message">
            <span>{LIST.removed(own.removed.deck.title)}</span>
            <button type="button" class="button button--small" onClick={() => void own.putBack()}>
              {LIST.undo}
            </button>
          </p>
        )}
        {said && <p class="message">{said}</p>}
      </div>
      <section class="sheet">
        <h2>{LIST.new}</h2>
        <div class="actions">
          {BEGINS.map((how) => (
            <BeginButton key={how} label={LIST.begin[how]} onBegin={() => begin(how)} />
          ))}
        </div>
        <p>
          <label class="button make__file">
            {LIST.file}
            <input
              type="file"
              class="sr-only"
              accept="application/json,.json"
              onChange={({ currentTarget: input }) => {
                const [file] = input.files ?? [];
                if (file) void open(file);
                // The same file, mended, can be chosen again.
                input.value = '';
              }}
            />
          </label>
        </p>
        <p class="quiet">{LIST.fileHint}</p>
        <Faults faults={faults} />
      </section>
    </Page>
  );
}

function BeginButton({ label, onBegin }: { readonly label: string; readonly onBegin: () => Promise<void> }) {
  const begin = useOneAtATime(onBegin);
  return (
    <button type="button" class="button grow" onClick={begin}>
      {label}
    </button>
  );
}

/** A file may be dropped anywhere: beside a box the browser would open it in place of the app. */
function useDroppedFile(open: (file: File) => Promise<void>): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void open(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  });
}
