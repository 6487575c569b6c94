/** Persons and the seats they share. */
import type { Game, Person, Seat } from './game';
import type { PersonId } from './ids';
import type { Course } from './plan';

/** Most persons at one table; more play at more tables. */
export const MOST_PERSONS = 12;
/** Most persons on one seat: a pair, or the one trio of an odd number. */
export const MOST_ON_A_SEAT = 3;
/** Pairs are proposed from this many persons on, and made from `PAIRS_FROM`. */
export const PAIRS_PROPOSED_FROM = 7;
export const PAIRS_FROM = 9;

/** The persons who are at the table, in the order of their seats. */
export function presentInOrder(game: Pick<Game, 'seats' | 'persons'>): PersonId[] {
  return game.seats.flatMap((seat) => seat.persons);
}

/** The same, with what is known of each. */
export function presentPersons(game: Pick<Game, 'seats' | 'persons'>): Person[] {
  return presentInOrder(game).flatMap((id) => game.persons.find((person) => person.id === id) ?? []);
}

/** The seat of a person, or null for who left. */
export function seatOf(game: Pick<Game, 'seats'>, person: PersonId): Seat | null {
  return game.seats.find((seat) => seat.persons.includes(person)) ?? null;
}

/** The persons in twos, neighbours together; an odd number gives one trio, at the end. */
export function inPairs(persons: readonly PersonId[]): PersonId[][] {
  const pairs: PersonId[][] = [];
  for (let at = 0; at + 1 < persons.length; at += 2) pairs.push(persons.slice(at, at + 2));
  const rest = persons.length % 2 === 1 ? persons.slice(-1) : [];
  const last = pairs.pop();
  return [...pairs, [...(last ?? []), ...rest]].filter((seat) => seat.length > 0);
}

/** Whether persons play it together, round a table or by two. */
export const isGroup = (course: Course): boolean => course === 'table' || course === 'pair';

/** The course for those who are there: two persons talk without hands and thumbs. One alone, or a loose card, stays. */
export function courseWith(course: Course, present: number): Course {
  if (!isGroup(course)) return course;
  return present === 2 ? 'pair' : 'table';
}
