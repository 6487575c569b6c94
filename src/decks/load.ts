import { hashDeck } from './hash';
import { HOUSE_DECKS, type HouseDeckId } from './house';
import { isOwnDeckId } from './own/types';
import type { Deck } from './types';

export interface LoadedDeck {
  readonly deck: Deck;
  /** SHA-256 over the canonical JSON of the deck. */
  readonly hash: string;
}

interface DeckModule {
  readonly default: unknown;
}

const CHUNKS: Readonly<Record<HouseDeckId, () => Promise<DeckModule>>> = {
  wat: () => import('../../cards/wat.json'),
  hoedan: () => import('../../cards/hoedan.json'),
};

const loaded = new Map<HouseDeckId, Promise<LoadedDeck>>();

/** Loads a shipped deck from its own lazy chunk; a second call gives the same deck. */
export function loadDeck(id: HouseDeckId): Promise<LoadedDeck> {
  const known = loaded.get(id);
  if (known) return known;
  const loading = read(id);
  loaded.set(id, loading);
  // A failed download must not be remembered: the next try may have a network.
  loading.catch(() => loaded.delete(id));
  return loading;
}

/** What storage says when it is asked for own decks. */
type Stored = { readonly ok: true; readonly value: readonly unknown[] } | { readonly ok: false };

/**
 * Loads a deck of the house, or an own one as far as it is finished; null when there is none under this id.
 * @throws when it may be there and can't be read now
 */
export async function loadAnyDeck(id: string, ownDecks: () => Promise<Stored>): Promise<LoadedDeck | null> {
  const house = HOUSE_DECKS.find((deck) => deck.id === id);
  if (house) return loadDeck(house.id);
  if (!isOwnDeckId(id)) return null;
  const [{ playableDeck }, stored] = await Promise.all([import('./own/find'), ownDecks()]);
  if (!stored.ok) throw new Error('The own decks could not be read.');
  return playableDeck(stored.value, id);
}

async function read(id: HouseDeckId): Promise<LoadedDeck> {
  const module = await CHUNKS[id]();
  const deck = asChecked(module.default);
  return { deck, hash: await hashDeck(deck) };
}

/** Shipped decks are parsed by the build and by the tests, so the app does not carry the parser for them. */
function asChecked(file: unknown): Deck {
  const { $schema: _editorHint, ...deck } = file as Deck & { $schema?: string };
  return deck;
}
