/** The shipped decks, as games are played with them; read at once, since a tool's modules can't be loaded later. */
import { hashDeck } from '../../src/decks/hash';
import { outlineOf, type DeckOutline } from '../../src/rules/outline';
import { houseDeck } from '../print/support/make';

export async function outlines(): Promise<[DeckOutline, ...DeckOutline[]]> {
  const [wat, hoedan] = [houseDeck('wat'), houseDeck('hoedan')];
  return [outlineOf(wat, await hashDeck(wat)), outlineOf(hoedan, await hashDeck(hoedan))];
}
