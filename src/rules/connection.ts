/** *Verbind*: two cards far apart on the speelveld. */
import { DEPTHS } from './offer';
import type { Game } from './game';
import { themesOf } from './outline';
import { rank } from './random';

type Pair = readonly [number, number];

/** A row counts for as much as two themes: another depth is a longer way than another corner of the same depth. */
const ROW_WEIGHT = 2;

/**
 * The two played cards that lie farthest apart on the grid, by their places in the order of play. Ties by the
 * seed. Null when no two lie in different cells.
 */
export function farthestApart(game: Game): Pair | null {
  const themes = themesOf(game.deck);
  const places = game.played.map(({ theme, depth }) => ({
    column: themes.indexOf(theme),
    row: DEPTHS.indexOf(depth) * ROW_WEIGHT,
  }));
  const pairs = places.flatMap((one, first) =>
    places.slice(first + 1).map((other, offset) => {
      const cards: Pair = [first, first + 1 + offset];
      return {
        cards,
        distance: Math.abs(one.column - other.column) + Math.abs(one.row - other.row),
        tie: rank(game.seed, 'connect', ...cards),
      };
    }),
  );
  const [best] = pairs
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => b.distance - a.distance || a.tie - b.tie);
  return best?.cards ?? null;
}
