/** Own decks for tests. */
import { copyDeck, emptyDeck, type Fresh } from '../../../src/decks/own/begin';
import type { OwnDeck } from '../../../src/decks/own/types';
import { loadDeck } from '../../../src/decks/load';

export const NOW = 1_790_000_000_000;

/** What a new deck is given; each number another id. */
export const fresh = (nth = 1, others: readonly OwnDeck[] = []): Fresh => ({
  random: nth.toString(16).padStart(32, '0'),
  now: NOW,
  others,
});

const [wat, hoedan] = await Promise.all([loadDeck('wat'), loadDeck('hoedan')]);
export { hoedan, wat };

export const COPY = copyDeck(wat.deck, 'Ons Wat', fresh());
export const EMPTY = emptyDeck(wat.deck, 'Nieuw deck', fresh(2));
