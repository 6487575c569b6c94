/** A deck of one's own, as it is worked on and stored. */
import type { Deck } from '../types';

export interface OwnDeck {
  /** Also the id of the deck. */
  readonly id: string;
  /** In ms since 1970. */
  readonly changedAt: number;
  /** Cards that do not take part, by id. */
  readonly out: readonly string[];
  /** Has the shape of a deck; texts may still be empty or too long. */
  readonly deck: Deck;
}

/** Tells an own deck from the two of the house, in an address and in storage. */
const OWN_ID = /^eigen-[0-9a-f]{4,32}$/u;

export const isOwnDeckId = (id: unknown): id is `eigen-${string}` =>
  typeof id === 'string' && OWN_ID.test(id);
