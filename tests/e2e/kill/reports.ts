/** What the page tells the test, by POST: no automation protocol stands between a commit and the kill. */

import type { Dump } from '../../storage/support/raw';

/** The table as a person sees it. */
export interface Shown {
  /** The session, from the address. */
  readonly id: string;
  /** Number of events in its log. */
  readonly length: number;
  readonly step: string;
  /** The instruction; it names whose turn it is. */
  readonly title: string;
  readonly save: string;
  /** The text fields, in order. */
  readonly fields: readonly string[];
}

/** What the database holds, read past the app. */
export interface Raw {
  readonly events: readonly (readonly [key: unknown, value: unknown])[];
  readonly sessions: readonly unknown[];
  readonly drafts: readonly (readonly [key: unknown, value: unknown])[];
}

/** A database as a whole, past the app; null where there is none. */
export interface Whole {
  readonly version: number;
  /** Of the store of heads. */
  readonly indexes: readonly string[];
  readonly stores: Dump;
}

export type Report =
  /** What stood there before another database was planted. */
  | { readonly kind: 'whole'; readonly whole: Whole | null }
  /** The app has begun to bring the database to its own version. */
  | { readonly kind: 'upgrading' }
  /** What a screen says, and where its links lead. */
  | { readonly kind: 'screen'; readonly text: string; readonly links: readonly string[] }
  /** The page runs; what its database held when it opened. */
  | { readonly kind: 'found'; readonly raw: Raw }
  /** The first session that was opened again. */
  | { readonly kind: 'reopened'; readonly shown: Shown }
  | { readonly kind: 'ready' }
  | { readonly kind: 'shown'; readonly shown: Shown }
  /** Shown as saved while its transaction was not complete: no kill is quick enough to prove that by a loss. */
  | { readonly kind: 'early'; readonly shown: Shown }
  /** A button is about to be pressed, at this time in ms since 1970. */
  | { readonly kind: 'acting'; readonly id: string; readonly length: number; readonly at: number }
  /** A transaction that writes events was opened. */
  | { readonly kind: 'begin'; readonly at: number }
  /** The events that one transaction adds. */
  | { readonly kind: 'adds'; readonly id: string; readonly seqs: readonly number[] }
  /** A text that now stands in the nth text field. */
  | {
      readonly kind: 'typed';
      readonly id: string;
      readonly length: number;
      readonly nth: number;
      readonly text: string;
    }
  /** A text whose draft is complete on disk. */
  | { readonly kind: 'kept'; readonly text: string }
  /** On a full disk: an action is shown as not saved, so many ms after its transaction failed (null: it never did). */
  | { readonly kind: 'refused'; readonly ms: number | null; readonly text: string }
  /** What the app made of a database that came to harm, and what is in it once what it offered was taken. */
  | { readonly kind: 'after-damage'; readonly state: string; readonly raw: Raw; readonly text: string }
  /** All of it is shown as saved, and is in the second copy. */
  | { readonly kind: 'recovered'; readonly shown: Shown }
  /** The app says that it can do without a network. */
  | { readonly kind: 'installed' }
  /** A game that is over: what its harvest says, all that is stored, and the reserve copy of it. */
  | { readonly kind: 'home'; readonly harvest: string; readonly raw: Raw; readonly file: string }
  /** The driver does not know how to go on; the test fails. */
  | { readonly kind: 'stuck'; readonly where: string };

/** A report with its place in the order in which the page made them: two posts may overtake each other. */
export type Numbered = Report & { readonly n: number };
