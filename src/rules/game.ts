/** The state of a game: what the fold of its events gives. */
import type { AgreementTerms } from './events';
import type { AgreementId, CardId, PersonId, SeatId, ThemeId } from './ids';
import type { KoersForm, KoersParts } from './koerszin';
import type { DeckOutline } from './outline';
import type { Course, Length, Phase, Plan } from './plan';
import type { Stance } from './stance';
import type { DepthId } from '../decks/types';

/** Where the table is. Each step is one screen with one instruction. */
export type Step =
  | { readonly name: 'talk-rules' }
  | { readonly name: 'landing-round' }
  | { readonly name: 'opgave' }
  /** The speelveld between turns. */
  | { readonly name: 'field' }
  | { readonly name: 'draw'; readonly offer: readonly CardId[] }
  | { readonly name: 'talk' }
  | { readonly name: 'kern' }
  /** The row is done: its cards were played, none are left, or everybody passed. */
  | { readonly name: 'phase-end'; readonly because: 'played' | 'empty' | 'passed' }
  | { readonly name: 'picks' }
  | { readonly name: 'picks-talk' }
  | { readonly name: 'koers' }
  /** The agreements so far, and room for one more. */
  | { readonly name: 'agreements' }
  | { readonly name: 'thumbs'; readonly id: AgreementId }
  | { readonly name: 'rewrite'; readonly id: AgreementId }
  | { readonly name: 'checkout' }
  | { readonly name: 'done' }
  /** *Meteen een kaart*: no plan, sentences are kept as they come. */
  | { readonly name: 'quick' };

export type StepName = Step['name'];

export interface Person {
  readonly id: PersonId;
  readonly name: string | null;
}

/** A place at the table that takes turns; one to three persons. */
export interface Seat {
  readonly id: SeatId;
  readonly persons: readonly PersonId[];
}

/** All wordings of a sentence, the present one last. Empty while it was not written. */
export type Wordings = readonly string[];

export interface PlayedCard {
  readonly card: CardId;
  readonly theme: ThemeId;
  readonly depth: DepthId;
  readonly phase: Phase;
  readonly seat: SeatId | null;
  /** The group's own question, when the card is a blank. */
  readonly question: string | null;
  readonly kern: Wordings;
  readonly stance: Stance | null;
}

export interface Picks {
  /** Persons per place in the order of play, as text keys of `played`. */
  readonly begin: Readonly<Record<string, number>>;
  readonly friction: Readonly<Record<string, number>>;
}

export interface Agreement {
  readonly id: AgreementId;
  readonly terms: AgreementTerms;
  /** Each *ja, mits ...*; they join the text. */
  readonly conditions: readonly string[];
  /** Each *nog niet, want ...*; the second makes it an open question. */
  readonly doubts: readonly string[];
  readonly status: 'proposed' | 'agreed' | 'open';
  /** What was agreed before it was worded anew. */
  readonly earlier: readonly AgreementTerms[];
}

export interface CheckOut {
  readonly sentences: readonly string[];
  readonly lookBackOn: string | null;
  readonly reporter: PersonId | null;
}

export interface Game {
  readonly course: Course;
  readonly deck: DeckOutline;
  readonly seed: string;
  readonly length: Length;
  readonly subject: string;
  readonly koersForm: KoersForm;
  readonly startedAt: number;
  readonly persons: readonly Person[];
  readonly seats: readonly Seat[];
  readonly plan: Plan;
  readonly phase: Phase;
  /** Playing time (ms) at which the present phase began. */
  readonly phaseStartMs: number;
  /** Minutes added by *+5* and *Nog even (+2)*: in all, and in the present phase. */
  readonly extraMinutes: number;
  readonly phaseExtraMinutes: number;
  readonly step: Step;
  readonly talkRules: readonly string[];
  readonly opgave: Wordings;
  readonly opgaveDiffers: Wordings;
  /** Seats that still have their turn in this round, the next one first. */
  readonly queue: readonly SeatId[];
  readonly round: number;
  /** Turns so far, passed ones too; with the seed it decides which cards are offered. */
  readonly turn: number;
  readonly passesInARow: number;
  readonly played: readonly PlayedCard[];
  readonly aside: readonly CardId[];
  readonly picks: Picks | null;
  readonly koers: KoersParts | null;
  readonly koersEarlier: readonly KoersParts[];
  readonly agreements: readonly Agreement[];
  readonly checkOut: CheckOut | null;
}
