import { useState } from 'preact/hooks';
import type { Deck } from '../../../decks/types';
import type { Favourites } from '../../edges';
import { useWatched } from '../../hooks';

export interface Hearts {
  has(card: string): boolean;
  /** How many cards of this deck are a favourite. */
  readonly count: number;
  set(cards: readonly string[], favourite: boolean): void;
  /** What was liked will not outlast the page. */
  readonly notKept: boolean;
}

/** The favourites of one deck. */
export function useHearts(deck: Deck, favourites: Favourites): Hearts {
  const all = useWatched(favourites);
  const [notKept, setNotKept] = useState(false);
  const key = (card: string): string => `${deck.id}/${card}`;
  const has = (card: string): boolean => all.includes(key(card));
  return {
    has,
    count: deck.cards.filter(({ id }) => has(id)).length,
    set: (cards, favourite) => setNotKept(!favourites.set(cards.map(key), favourite)),
    notKept,
  };
}
