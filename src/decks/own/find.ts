/** The own decks that can be played, found among what is stored. */
import { hashDeck } from '../hash';
import type { LoadedDeck } from '../load';
import { playableOf } from './playable';
import { readOwnDeck, readOwnDecks } from './read';

/** A deck as lists name it. */
export interface DeckEntry {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

/** @param stored as storage gave it */
export function playableDecks(stored: readonly unknown[]): DeckEntry[] {
  return readOwnDecks(stored).flatMap((own) => {
    const played = playableOf(own);
    return played.ok ? [{ id: own.id, title: played.deck.title, about: played.deck.summary }] : [];
  });
}

/** The own deck with this id as it is played now; null when there is none, or nothing of it is finished. */
export async function playableDeck(stored: readonly unknown[], id: string): Promise<LoadedDeck | null> {
  const own = stored.map(readOwnDeck).find((one) => one?.id === id);
  const played = own ? playableOf(own) : null;
  return played?.ok ? { deck: played.deck, hash: await hashDeck(played.deck) } : null;
}
