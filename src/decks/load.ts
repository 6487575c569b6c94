import { hashDeck } from './hash';
import type { HouseDeckId } from './house';
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
