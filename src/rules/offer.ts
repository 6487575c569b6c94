/** Which cards a turn player may choose from. */
import type { DepthId } from '../decks/types';
import type { Game } from './game';
import type { CardId, ThemeId } from './ids';
import type { Cell } from './outline';
import type { Phase } from './plan';
import { rank, shuffled } from './random';

/** The rows, from the shallow to the deep. */
export const DEPTHS: readonly DepthId[] = ['verkennen', 'verdiepen', 'vertalen'];

/** The row that a phase draws from; null when no card is drawn in it. */
export function rowOf(phase: Phase): DepthId | null {
  if (phase === 'verkennen' || phase === 'verdiepen') return phase;
  return phase === 'oogst' ? 'vertalen' : null;
}

const timesPlayed = (game: Game, theme: ThemeId): number =>
  game.played.filter((played) => played.theme === theme).length;

/** What still lies in each cell of a row; empty cells are left out. */
function openCells(game: Game, depth: DepthId): Cell[] {
  const gone = new Set<CardId>([...game.aside, ...game.played.map((played) => played.card)]);
  return game.deck.cells
    .filter((cell) => cell.depth === depth)
    .map((cell) => ({ ...cell, cards: cell.cards.filter((card) => !gone.has(card)) }))
    .filter((cell) => cell.cards.length > 0);
}

/**
 * Two cards of the row of this phase, from the two themes played least; ties by the seed. One theme left: two
 * of its cards; one card left: that one; none: an empty offer. The same state always gives the same offer.
 */
export function makeOffer(game: Game): CardId[] {
  const depth = rowOf(game.phase);
  if (!depth) return [];
  const seed = [game.seed, depth, game.turn] as const;
  const cells = openCells(game, depth).sort(
    (a, b) =>
      timesPlayed(game, a.theme) - timesPlayed(game, b.theme) ||
      rank(...seed, a.theme) - rank(...seed, b.theme),
  );
  const [first, second] = cells.map((cell) => shuffled(cell.cards, (card) => card, ...seed));
  if (!first) return [];
  return second ? [...first.slice(0, 1), ...second.slice(0, 1)] : first.slice(0, 2);
}

/** Minutes from which on one *lege stoel* is dealt (product.md). */
const CHAIR_FROM_MINUTES = 60;

/** The *lege stoel* that is dealt beside the next card: one a game, halfway Verdiepen. Null when none is. */
export function makeChair(game: Game): CardId | null {
  const due =
    (game.course === 'table' || game.course === 'pair') &&
    game.phase === 'verdiepen' &&
    game.length >= CHAIR_FROM_MINUTES &&
    !game.played.some((played) => played.chair !== null) &&
    game.played.filter((played) => played.phase === 'verdiepen').length >=
      Math.floor((game.plan.verdiepen - 1) / 2);
  return due ? (shuffled(game.deck.legeStoel, (card) => card, game.seed, 'chair')[0] ?? null) : null;
}
