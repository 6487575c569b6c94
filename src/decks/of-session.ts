/** The deck that was on the table of a session: a deck may have changed since, or be gone. */
import { HOUSE_DECKS } from './house';
import type { loadDeck, LoadedDeck } from './load';

export interface DeckSources {
  /** Loads a shipped deck as it is today. */
  readonly load: typeof loadDeck;
  /** What storage holds under a hash, unparsed; null when it holds nothing or can't tell. */
  stored(hash: string): Promise<unknown>;
}

/** The deck with this hash, from the app if it is still the same, else as it was stored; null when it is nowhere. */
export async function deckOfSession(
  id: string,
  hash: string,
  { load, stored }: DeckSources,
): Promise<LoadedDeck | null> {
  const house = HOUSE_DECKS.find((deck) => deck.id === id);
  // A deck that can't be loaded now may still be stored.
  const shipped = house ? await load(house.id).catch(() => null) : null;
  if (shipped?.hash === hash) return shipped;
  const found = await stored(hash);
  if (found === null) return null;
  const { parseDeck } = await import('./parse');
  const parsed = parseDeck(found);
  return parsed.ok ? { deck: parsed.deck, hash } : null;
}
