/** What the speelveld is drawn from. Nothing else goes in, so the same log always gives the same picture. */
import type { Stance } from '../rules/stance';
import type { Colour, Shape } from '../decks/types';

export interface SpeelveldTheme {
  readonly name: string;
  readonly shape: Shape;
  readonly colour: Colour;
}

export interface SpeelveldRow {
  readonly name: string;
  /** How many cards the plan expects in this row; places are reserved for them. */
  readonly planned: number;
}

/** One played card, as the picture needs it. `theme` and `row` are indexes. */
export interface PlayedMark {
  readonly theme: number;
  readonly row: number;
  readonly title: string;
  /** What the group asked itself on a blank card. */
  readonly question: string | null;
  /** Title of the *lege stoel* that was dealt beside the card. */
  readonly chair: string | null;
  readonly kern: string | null;
  readonly stance: Stance | null;
  /** Sentences of dissent that stand beside the kern. */
  readonly dissent: readonly string[];
  /** How many dissents became part of the kern. */
  readonly workedIn: number;
  /** How many persons chose *hier begin ik*. */
  readonly begin: number;
  /** How many persons chose *dit schuurt* for the kern. */
  readonly friction: number;
  /** How many persons chose *hier begin ik* for the standing dissent. */
  readonly dissentBegin: number;
  /** How many persons chose *dit schuurt* for the standing dissent. */
  readonly dissentFriction: number;
}

export interface AsideMark {
  readonly theme: number;
  readonly title: string;
}

/** A party that the talk was about: an empty chair, or one that is taken. */
export interface PartyMark {
  readonly name: string;
  /** *aan tafel*, or *nog niet*. */
  readonly present: boolean;
}

/** *Verbind*: what two cards far apart have to do with each other. */
export interface ConnectionMark {
  /** Their places in the order of play. */
  readonly cards: readonly [number, number];
  readonly text: string;
}

export interface SpeelveldInput {
  /** Two to eight columns. */
  readonly themes: readonly SpeelveldTheme[];
  readonly rows: readonly SpeelveldRow[];
  /** In order of play. */
  readonly played: readonly PlayedMark[];
  readonly aside: readonly AsideMark[];
  /** They have no theme and no row: chairs beside the chart. */
  readonly parties: readonly PartyMark[];
  /** A sign at both: a line between the two would read as a leg of the course. */
  readonly connection: ConnectionMark | null;
  /** True when the koerszin stands: the course ends in an arrowhead. */
  readonly finished: boolean;
}
