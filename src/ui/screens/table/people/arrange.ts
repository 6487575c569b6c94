/** Who sits with whom, as the table is changed: lists of persons in the order of the table. */
import type { PersonId } from '../../../../rules/ids';
import { MOST_ON_A_SEAT } from '../../../../rules/people';

export type Places = readonly (readonly PersonId[])[];

/** The place at `at` goes one up (-1) or down (1); at the edge everything stays. */
export function movedBy(places: Places, at: number, by: -1 | 1): Places {
  const place = places[at];
  const other = places[at + by];
  if (!place || !other) return places;
  return places.map((persons, index) => (index === at ? other : index === at + by ? place : persons));
}

/** Whether the places at `at` and `at + by` fit on one seat. */
export function fitTogether(places: Places, at: number, by: -1 | 1): boolean {
  const [place, other] = [places[at], places[at + by]];
  return place !== undefined && other !== undefined && place.length + other.length <= MOST_ON_A_SEAT;
}

/** The place at `at` and its neighbour become one, in the order of the table. */
export function joinedWith(places: Places, at: number, by: -1 | 1): Places {
  const first = Math.min(at, at + by);
  const both = [...(places[first] ?? []), ...(places[first + 1] ?? [])];
  return [...places.slice(0, first), both, ...places.slice(first + 2)];
}

/** Everybody of the place at `at` gets a place of their own, side by side. */
export function parted(places: Places, at: number): Places {
  return places.flatMap((persons, index) => (index === at ? persons.map((person) => [person]) : [persons]));
}
