/** The state of a game: what the fold of its events gives. */
import type { Dissent, PickKey } from './dissent';
import type { AgreementTerms } from './events';
import type { AgreementId, CardId, DissentId, PersonId, SeatId, ThemeId } from './ids';
import type { KoersForm, KoersParts } from './koerszin';
import type { DeckOutline } from './outline';
import type { Course, Length, Phase, Plan } from './plan';
import type { Ask, Secrets } from './private';
import type { Review } from './review';
import type { Stance } from './stance';
import type { DepthId } from '../decks/types';

/** Where the table is. Each step is one screen with one instruction. */
export type Step =
  | { readonly name: 'talk-rules' }
  /** One person gives something in private; before that, the tablet is handed over. */
  | { readonly name: 'private'; readonly ask: Ask; readonly person: PersonId; readonly taken: boolean }
  /** After a pulse: who wants to talk in twos first. */
  | { readonly name: 'in-pairs'; readonly after: Ask }
  | { readonly name: 'landing-round' }
  | { readonly name: 'opgave' }
  /** The speelveld between turns. */
  | { readonly name: 'field' }
  /** The tablet goes to the turn player; no card is shown. */
  | { readonly name: 'hand-turn'; readonly offer: readonly CardId[] }
  | { readonly name: 'draw'; readonly offer: readonly CardId[] }
  | { readonly name: 'talk' }
  | { readonly name: 'kern' }
  /** The row is done: its cards were played, none are left, or everybody passed. */
  | { readonly name: 'phase-end'; readonly because: 'played' | 'empty' | 'passed' }
  /** Somebody sees it otherwise: first what is right about the kern, then what becomes of it. */
  | {
      readonly name: 'dissent';
      readonly id: DissentId;
      readonly stage: 'hear' | 'decide';
      /** Where the table was. */
      readonly back: Step;
    }
  /** The *tegenspraakronde*: the kernen that all agreed with. */
  | { readonly name: 'dissent-round' }
  /** The second half of it: the cards that were laid aside. */
  | { readonly name: 'aside-round' }
  /** The break between two rows. */
  | { readonly name: 'pause' }
  /** *Verbind*: two cards far apart, by their places in the order of play. */
  | { readonly name: 'connect'; readonly cards: readonly [number, number] }
  | { readonly name: 'picks' }
  | { readonly name: 'picks-talk' }
  /** *Wie misten we?* */
  | { readonly name: 'missed' }
  /** Alone: one answer again, as somebody who is not here, or against oneself. */
  | { readonly name: 'look-again' }
  | { readonly name: 'koers' }
  /** The agreements so far, and room for one more. */
  | { readonly name: 'agreements' }
  | { readonly name: 'thumbs'; readonly id: AgreementId }
  | { readonly name: 'rewrite'; readonly id: AgreementId }
  /** The averages of both pulses, shown once. */
  | { readonly name: 'pulse-result' }
  | { readonly name: 'checkout' }
  | { readonly name: 'done' }
  /** *Meteen een kaart*: no plan, sentences are kept as they come. */
  | { readonly name: 'quick' };

export type StepName = Step['name'];

export interface Person {
  readonly id: PersonId;
  readonly name: string | null;
  /** Organisation or role, as far as somebody likes to say. */
  readonly about: string | null;
  /** Left the table; may come back. */
  readonly away: boolean;
}

/** A place at the table that takes turns; one to three persons who are there. */
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
  /** The *lege stoel* that was dealt beside it. */
  readonly chair: CardId | null;
  /** It was laid aside first, and played in the *tegenspraakronde*. */
  readonly fromAside: boolean;
}

/** How many persons picked each kern or standing dissent. */
export interface Picks {
  readonly begin: Readonly<Record<PickKey, number>>;
  readonly friction: Readonly<Record<PickKey, number>>;
}

/** What two cards far apart have to do with each other. */
export interface Connection {
  readonly cards: readonly [number, number];
  readonly text: Wordings;
}

/** A party that the talk was about. */
export interface Party {
  readonly name: string;
  /** *aan tafel*, or *nog niet*. */
  readonly present: boolean;
}

/** Where the tablet lies: *in het midden*, or it is passed on (*doorgeven*). */
export const HANDINGS = ['middle', 'pass-on'] as const;
export type Handing = (typeof HANDINGS)[number];

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

/** What somebody added later. Who it was is not kept. */
export interface Note {
  /** In ms since 1970. */
  readonly at: number;
  readonly text: Wordings;
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
  /** The id of the session it goes on from, or null. */
  readonly from: string | null;
  readonly persons: readonly Person[];
  readonly seats: readonly Seat[];
  /** How many seats were ever made, so that an id is never given twice. */
  readonly seatsMade: number;
  readonly handing: Handing;
  readonly plan: Plan;
  /** *Rond nu af* was chosen. */
  readonly short: boolean;
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
  /** Seats that came in this round: they are last in it. */
  readonly late: readonly SeatId[];
  /** Whose card lies on the table; null between turns, and when a card is played by all. */
  readonly turnOf: SeatId | null;
  readonly round: number;
  /** Turns so far, passed ones too; with the seed it decides which cards are offered. */
  readonly turn: number;
  readonly passesInARow: number;
  readonly played: readonly PlayedCard[];
  readonly aside: readonly CardId[];
  readonly dissents: readonly Dissent[];
  readonly dissentRoundHeld: boolean;
  readonly connection: Connection | null;
  /** What persons gave in private; no screen shows it before its time. */
  readonly secrets: Secrets;
  readonly picks: Picks | null;
  readonly parties: readonly Party[];
  readonly koers: KoersParts | null;
  readonly koersEarlier: readonly KoersParts[];
  readonly agreements: readonly Agreement[];
  readonly checkOut: CheckOut | null;
  /** Each *Terugblik* on it, the first one first. */
  readonly reviews: readonly Review[];
  /** In the order in which they were added. */
  readonly notes: readonly Note[];
}
