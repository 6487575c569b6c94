/** What the picks say: where the group begins, and where it chafes. */
import { standingDissents, type Dissent, type PickKey } from './dissent';
import type { Game, Picks, PlayedCard } from './game';
import { kernOf } from './kern';
import { presentInOrder } from './people';
import type { PrivatePicks } from './private';

/** Picks are asked from this many kernen on (product.md). */
export const KERNEN_FOR_PICKS = 4;

/** Above this many persons, picks are counted by a show of hands unless the group wants otherwise. */
const HANDS_ABOVE = 6;

/** A kern, or the dissent that stands beside one. */
export interface Pick {
  readonly key: PickKey;
  /** Place of the card in the order of play. */
  readonly index: number;
  readonly played: PlayedCard;
  readonly dissent: Dissent | null;
  readonly text: string;
  readonly count: number;
}

/** The cards with a kern, each with its place in the order of play. */
export function kernen(game: Game): Pick[] {
  return game.played.flatMap((played, index) => {
    const text = kernOf(played);
    return text ? [{ key: String(index), index, played, dissent: null, text, count: 0 }] : [];
  });
}

/** Everything that can be picked: the kernen, and beside each what stands against it. */
export function pickable(game: Game): Pick[] {
  const standing = standingDissents(game).map(({ dissent, played, text }) => ({
    key: dissent.id,
    index: dissent.nth,
    played,
    dissent,
    text,
    count: 0,
  }));
  return [...kernen(game), ...standing].sort((a, b) => a.index - b.index);
}

/** Whether this game asks its persons to pick. Two persons and one alone just talk. */
export function asksPicks(game: Game): boolean {
  return game.course === 'table' && game.picks === null && kernen(game).length >= KERNEN_FOR_PICKS;
}

/** How the picks are collected unless the group wants otherwise (product.md). */
export function defaultPicking(game: Game): 'hands' | 'passing' {
  const quick = game.short || game.length === 30;
  return quick || presentInOrder(game).length > HANDS_ABOVE ? 'hands' : 'passing';
}

/** What was picked in private, counted. */
export function countPicks(given: readonly (PrivatePicks | null)[]): Picks {
  const count = (of: 'begin' | 'friction'): Record<PickKey, number> => {
    const counts: Record<PickKey, number> = {};
    for (const picks of given) {
      const key = picks?.[of];
      if (key) counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  };
  return { begin: count('begin'), friction: count('friction') };
}

function counted(game: Game, counts: Readonly<Record<PickKey, number>>): Pick[] {
  return pickable(game)
    .map((pick) => ({ ...pick, count: Object.hasOwn(counts, pick.key) ? (counts[pick.key] ?? 0) : 0 }))
    .filter((pick) => pick.count > 0)
    .sort((a, b) => b.count - a.count || a.index - b.index);
}

/** More than these a group does not discuss (product.md: top three). */
const MOST_DISCUSSED = 3;

/** The three that most persons begin with; ties in the order of play. */
export function topBegin(game: Game): Pick[] {
  return game.picks ? counted(game, game.picks.begin).slice(0, MOST_DISCUSSED) : [];
}

/** What chafes most; of equals none is left out for having been played later, up to three. */
export function topFriction(game: Game): Pick[] {
  const picks = game.picks ? counted(game, game.picks.friction) : [];
  return picks.filter(({ count }) => count === picks[0]?.count).slice(0, MOST_DISCUSSED);
}
