/** What is given in private: picks by passing the tablet, and the pulse. One person after another, then revealed. */
import type { PickKey } from './dissent';
import type { Game, Step } from './game';
import type { PersonId } from './ids';
import { presentInOrder } from './people';

export const ASKS = ['pulse-in', 'pulse-out', 'picks'] as const;
export type Ask = (typeof ASKS)[number];

/** From 1 to 5: how sharp the opgave is for me, how freely I can speak here. */
export interface Pulse {
  readonly sharp: number;
  readonly free: number;
}

/** One *hier begin ik* and one *dit schuurt*; null where somebody gave none. */
export interface PrivatePicks {
  readonly begin: PickKey | null;
  readonly friction: PickKey | null;
}

/** What was given so far, by person. Null says that somebody passed. */
export interface Secrets {
  readonly 'pulse-in': Readonly<Record<PersonId, Pulse | null>>;
  readonly 'pulse-out': Readonly<Record<PersonId, Pulse | null>>;
  readonly picks: Readonly<Record<PersonId, PrivatePicks | null>>;
}

export const NO_SECRETS: Secrets = { 'pulse-in': {}, 'pulse-out': {}, picks: {} };

/** A pulse is asked from this many persons on, and shown over no fewer (product.md). */
export const PULSE_PERSONS = 4;

/** Whether this game takes the pulse: at 90 and 120 minutes, from four persons. */
export function asksPulse(game: Game): boolean {
  return (
    game.course === 'table' &&
    !game.short &&
    game.length >= 90 &&
    presentInOrder(game).length >= PULSE_PERSONS
  );
}

/** Whether enough of those present gave the first pulse for a second to say anything. */
export function asksPulseAgain(game: Game): boolean {
  const gave = presentInOrder(game).filter((person) => game.secrets['pulse-in'][person]);
  return asksPulse(game) && gave.length >= PULSE_PERSONS;
}

/** The person who is asked next, round the table; null when everybody was. */
export function nextAsked(game: Game, ask: Ask): PersonId | null {
  return presentInOrder(game).find((person) => !Object.hasOwn(game.secrets[ask], person)) ?? null;
}

/** The step that asks the next person; null when nobody is left to ask. */
export function askNext(game: Game, ask: Ask): Step | null {
  const person = nextAsked(game, ask);
  return person === null ? null : { name: 'private', ask, person, taken: false };
}

/** Two averages at two moments. */
export interface PulseResult {
  readonly persons: number;
  readonly sharp: readonly [before: number, after: number];
  readonly free: readonly [before: number, after: number];
}

/** The averages over those who gave both pulses; null under four. */
export function pulseResult(game: Game): PulseResult | null {
  const both = game.persons.flatMap(({ id }) => {
    const before = game.secrets['pulse-in'][id];
    const after = game.secrets['pulse-out'][id];
    return before && after ? [{ before, after }] : [];
  });
  if (both.length < PULSE_PERSONS) return null;
  const mean = (of: (pair: { before: Pulse; after: Pulse }) => number): number =>
    both.reduce((sum, pair) => sum + of(pair), 0) / both.length;
  return {
    persons: both.length,
    sharp: [mean(({ before }) => before.sharp), mean(({ after }) => after.sharp)],
    free: [mean(({ before }) => before.free), mean(({ after }) => after.free)],
  };
}
