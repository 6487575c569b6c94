import { useEffect, useRef, useState } from 'preact/hooks';
import type { Deck } from '../../../decks/types';
import { goTo, LINKS, parseRoute } from '../../router';
import { readSelection, writeSelection, type Selection } from './selection';

/** How long (ms) typing rests before it is written into the address: browsers limit how often that may be. */
const WRITE_AFTER_MS = 300;

/**
 * The selection on the screen. It shows at once, and stands in the address a moment later, in place of the one before:
 * going back leaves the deck and does not undo filters one by one.
 */
export function useSelection(
  deck: Deck,
  query: string,
): readonly [Selection, (changes: Partial<Selection>) => void] {
  const [selection, setSelection] = useState(() => readSelection(deck, query));
  const written = useRef(query);
  // Somebody followed a link or typed an address.
  useEffect(() => {
    if (query === written.current) return;
    written.current = query;
    setSelection(readSelection(deck, query));
  }, [deck, query]);
  useEffect(() => {
    const address = writeSelection(selection);
    if (address.slice(1) === written.current) return undefined;
    const timer = setTimeout(() => {
      // A link was followed, and the screen has yet to change: the address is no longer ours to write.
      const here = parseRoute(location.hash);
      if (here.name !== 'cards' || here.deck !== deck.id || here.card !== null) return;
      written.current = address.slice(1);
      goTo(LINKS.deckCards(deck.id, address), true);
    }, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [deck, selection]);
  return [selection, (changes) => setSelection((now) => ({ ...now, ...changes }))];
}
