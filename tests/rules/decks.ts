/** The decks that random games are played with: both house decks, and one that a game can empty. */
import { loadDeck } from '../../src/decks/load';
import { outlineOf, type DeckOutline } from '../../src/rules/outline';
import { SMALL_DECK } from './table';

export async function gameDecks(): Promise<[DeckOutline, ...DeckOutline[]]> {
  const [wat, hoedan] = await Promise.all([loadDeck('wat'), loadDeck('hoedan')]);
  return [SMALL_DECK, outlineOf(wat.deck, wat.hash), outlineOf(hoedan.deck, hoedan.hash)];
}
