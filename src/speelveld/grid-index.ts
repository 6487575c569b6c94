import type { Deck } from '../decks/types';

/** Column of a theme in the deck's grid; a theme the deck lacks falls in the first. */
export function themeIndex(deck: Deck, theme: string): number {
  return Math.max(
    0,
    deck.themes.findIndex(({ id }) => id === theme),
  );
}

/** Row of a depth in the deck's grid. */
export function rowIndex(deck: Deck, depth: string): number {
  return Math.max(
    0,
    deck.depths.findIndex(({ id }) => id === depth),
  );
}

/** The deck's rows with the number of cards the plan expects in each. */
export function plannedRows(deck: Deck, planned: readonly number[]): { name: string; planned: number }[] {
  return deck.depths.map(({ name }, index) => ({ name, planned: planned[index] ?? 0 }));
}
