/** What the picks say: which kernen the group begins with, and where it chafes. */
import type { Game, PlayedCard } from './game';

/** Picks are asked from this many kernen on (product.md). */
export const KERNEN_FOR_PICKS = 4;

export interface Pick {
  /** Place in the order of play. */
  readonly index: number;
  readonly played: PlayedCard;
  readonly count: number;
}

/** The present wording of a card's kern, or null when it was left without a sentence. */
export function kernOf(played: PlayedCard): string | null {
  return played.kern.at(-1) ?? null;
}

/** The cards with a kern, each with its place in the order of play. */
export function kernen(game: Game): Pick[] {
  return game.played.flatMap((played, index) => (kernOf(played) ? [{ index, played, count: 0 }] : []));
}

/** Whether this game asks its persons to pick. Two persons and one alone just talk. */
export function asksPicks(game: Game): boolean {
  return game.course === 'table' && kernen(game).length >= KERNEN_FOR_PICKS;
}

function counted(game: Game, counts: Readonly<Record<string, number>>): Pick[] {
  return kernen(game)
    .map((pick) => ({ ...pick, count: counts[String(pick.index)] ?? 0 }))
    .filter((pick) => pick.count > 0)
    .sort((a, b) => b.count - a.count || a.index - b.index);
}

/** The three kernen that most persons begin with; ties in the order of play. */
export function topBegin(game: Game): Pick[] {
  return game.picks ? counted(game, game.picks.begin).slice(0, 3) : [];
}

/** The kern that chafes most, if anybody picked one. */
export function topFriction(game: Game): Pick | null {
  return game.picks ? (counted(game, game.picks.friction)[0] ?? null) : null;
}
