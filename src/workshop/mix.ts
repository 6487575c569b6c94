/**
 * Tables mixed by style and organisation. A snake draft by style, then swaps that lower the cost, and a few shakes to
 * get out of corners. All of it follows from the seed, and it looks at a fixed number of swaps, never at a clock.
 */
import { rank, shuffled } from '../rules/random';
import { Tables } from './table-cost';
import { STYLES, type Style } from './styles';

export interface Participant {
  /** First and second style; null while nobody said. */
  readonly first: Style | null;
  readonly second: Style | null;
  /** Empty when nobody said. */
  readonly organisation: string;
  /** The table (from 0) this person stays at, or null. */
  readonly locked: number | null;
}

/** Tables are of three to five persons; four is best (blueprint.md). */
export const FEWEST_AT_TABLE = 3;
export const MOST_AT_TABLE = 5;
const BEST_AT_TABLE = 4;

/** How many tables so many persons can make, and how many are proposed. */
export function tableCounts(people: number): {
  readonly fewest: number;
  readonly most: number;
  readonly best: number;
} {
  const fewest = Math.max(1, Math.ceil(people / MOST_AT_TABLE));
  const most = Math.max(fewest, Math.floor(people / FEWEST_AT_TABLE));
  return { fewest, most, best: Math.min(most, Math.max(fewest, Math.round(people / BEST_AT_TABLE))) };
}

/** How many sit at each table: as even as can be, the larger ones first. */
export function tableSizes(people: number, tables: number): number[] {
  return Array.from(
    { length: tables },
    (_, nth) => Math.floor(people / tables) + (nth < people % tables ? 1 : 0),
  );
}

/** Swaps looked at in all: less than half of what chance alone would need for as good a seating. */
const LOOKS = 40_000;
const SHAKEN = 3;

/**
 * @param people at least as many as there are tables
 * @param tables how many tables
 * @param seed the same seed gives the same tables
 * @returns the table of each person, from 0
 */
export function mixTables(people: readonly Participant[], tables: number, seed: number): number[] {
  const seating = new Tables(people, tables, draft(people, tables, seed));
  const free = people.flatMap(({ locked }, nth) => (locked === null ? nth : []));
  let best = seating.places();
  let lowest = seating.cost();
  let looks = LOOKS;
  for (let round = 0; looks > 0 && free.length > 1 && lowest > 0; round += 1) {
    looks -= descend(seating, free);
    if (seating.cost() < lowest) {
      lowest = seating.cost();
      best = seating.places();
    } else {
      seating.seat(best);
    }
    for (let nth = 0; nth < SHAKEN; nth += 1) {
      const one = free[rank(seed, round, nth, 'one') % free.length];
      const other = free[rank(seed, round, nth, 'other') % free.length];
      if (one !== undefined && other !== undefined) seating.swap(one, other);
    }
  }
  return best;
}

/** Takes every swap that lowers the cost until none is left. Answers how many it looked at. */
function descend(seating: Tables, free: readonly number[]): number {
  let looks = 0;
  for (let better = true; better;) {
    better = false;
    for (const [nth, one] of free.entries()) {
      for (const other of free.slice(nth + 1)) {
        looks += 1;
        if (seating.swap(one, other) < 0) better = true;
        else seating.swap(one, other);
      }
    }
  }
  return looks;
}

/** Style by style along the tables and back, people of one organisation after each other. */
function draft(people: readonly Participant[], tables: number, seed: number): number[] {
  const room = tableSizes(people.length, tables);
  const places = people.map(({ locked }) => (locked !== null && locked < tables ? locked : -1));
  for (const place of places) if (place >= 0) room[place] = (room[place] ?? 0) - 1;
  const waiting = shuffled(
    people.map((_, nth) => nth).filter((nth) => places[nth] === -1),
    String,
    seed,
  ).sort(
    (one, other) => order(people[one]) - order(people[other]) || byOrganisation(people[one], people[other]),
  );
  let table = 0;
  let step = 1;
  for (const nth of waiting) {
    for (let tried = 0; tried <= 2 * tables && (room[table] ?? 0) <= 0; tried += 1) {
      if (table + step < 0 || table + step >= tables) step = -step;
      else table += step;
    }
    places[nth] = table;
    room[table] = (room[table] ?? 0) - 1;
    if (table + step < 0 || table + step >= tables) step = -step;
    else table += step;
  }
  return places;
}

const order = (person: Participant | undefined): number =>
  person?.first ? STYLES.indexOf(person.first) : STYLES.length;

const byOrganisation = (one: Participant | undefined, other: Participant | undefined): number => {
  const [mine, yours] = [one?.organisation ?? '', other?.organisation ?? ''];
  return mine < yours ? -1 : mine > yours ? 1 : 0;
};
