/**
 * What the cards take from the bottom, added up. A new card adds its own to what those before it took, so the last few
 * sums are kept: the same numbers in the same order give the same water.
 */
import type { Deepening, FieldWish } from './field';

/** Nodes beyond the paper on every side, so that every contour closes. */
export const BORDER = 3;
const TABLE = 1024;
/** Squared distances in the table go up to this; beyond, the water is as good as flat. */
const FAR = 64;
/** One for the table, one for the harvest, and one for a picture beside it. */
const MOST = 3;

interface Kept {
  readonly of: string;
  readonly table: Float32Array;
  readonly sum: Float32Array;
  /** The places that are in the sum. */
  places: readonly Deepening[];
}
const kept: Kept[] = [];

/** 1 / (1 + d²)^p as a table over d², because powers are the slowest part of the picture. */
function falloff(power: number): Float32Array {
  return Float32Array.from({ length: TABLE + 2 }, (_, k) => Math.pow(1 + (k * FAR) / TABLE, -power));
}

const same = (one: Deepening, other: Deepening | undefined): boolean =>
  one.x === other?.x && one.y === other.y && one.weight === other.weight;

/** The depth at every node without the course; the caller may change it. */
export function deepened(wish: FieldWish, columns: number, lines: number): Float32Array {
  const { width, height, grid, power, reach, places } = wish;
  const of = [width, height, grid, power, reach].join(' ');
  const at = kept.findIndex((one) => one.of === of);
  const found = at < 0 ? undefined : kept.splice(at, 1)[0];
  const fits = found?.places.every((place, nth) => same(place, places[nth])) === true;
  const table = found?.table ?? falloff(power);
  const one: Kept = found && fits ? found : { of, table, sum: new Float32Array(columns * lines), places: [] };
  for (const place of places.slice(one.places.length)) add(one, place, wish, columns, lines);
  one.places = places;
  kept.unshift(one);
  kept.length = Math.min(kept.length, MOST);
  return one.sum.slice();
}

/** Adds what one card takes. Squared distances split into columns and rows. */
function add(
  { sum, table }: Kept,
  place: Deepening,
  { grid, reach }: FieldWish,
  columns: number,
  lines: number,
): void {
  const perUnit = TABLE / FAR;
  const across = new Float64Array(columns);
  for (let i = 0; i < columns; i++) {
    const dx = ((i - BORDER) * grid - place.x) / (reach * 1.15);
    across[i] = dx * dx * perUnit;
  }
  for (let j = 0, node = 0; j < lines; j++) {
    const dy = ((j - BORDER) * grid - place.y) / reach;
    const down = dy * dy * perUnit;
    for (let i = 0; i < columns; i++, node++) {
      const at = Math.min(TABLE, (across[i] ?? 0) + down);
      const k = at | 0;
      const t = table[k] ?? 0;
      sum[node] = (sum[node] ?? 0) + place.weight * (t + ((table[k + 1] ?? 0) - t) * (at - k));
    }
  }
}

/** Forgets all sums, so that the next is added up from nothing. */
export function forgetWater(): void {
  kept.length = 0;
}
