/** What happened at the table. A session is its list of these; nothing else is kept of a game. */
import type { PickKey } from './dissent';
import type { Handing, Party, Seat } from './game';
import type { AgreementId, CardId, DissentId, PersonId, SeatId, ThemeId } from './ids';
import type { DeckOutline } from './outline';
import type { Course, Length, Phase } from './plan';
import type { KoersForm, KoersParts } from './koerszin';
import type { Ask, PrivatePicks, Pulse } from './private';
import type { FollowUp, Shift } from './review';
import type { Stance } from './stance';

/** Raised when the meaning of a kind changes; the first event carries it. */
export const RULES_VERSION = 1;

/** A sentence that was saved in *Meteen een kaart* and taken along into a game. */
export interface CarriedCard {
  readonly card: CardId;
  readonly text: string | null;
}

/** Somebody who was there from the beginning. */
export interface FirstPerson {
  readonly id: PersonId;
  readonly name: string | null;
  /** Organisation or role; left out where nobody said one, as in every older log. */
  readonly about?: string;
}

/** What is agreed: what, who, when; the last two are optional. */
export interface AgreementTerms {
  readonly what: string;
  readonly owner: PersonId;
  /** A day, as YYYY-MM-DD. */
  readonly due: string;
  readonly noticed: string | null;
  readonly firstStep: string | null;
}

/** Which recorded text is meant when it is worded anew, or taken away for good. */
export type SentenceRef =
  | { readonly of: 'subject' }
  | { readonly of: 'name' | 'about'; readonly person: PersonId }
  | { readonly of: 'talk-rule'; readonly nth: number }
  | { readonly of: 'opgave' }
  | { readonly of: 'opgave-differs' }
  | { readonly of: 'question' | 'kern'; readonly card: CardId; readonly nth: number }
  | { readonly of: 'dissent'; readonly id: DissentId }
  | { readonly of: 'connection' }
  | { readonly of: 'party'; readonly nth: number }
  | { readonly of: 'koers'; readonly part: 0 | 1 | 2 }
  | { readonly of: 'agreement' | 'noticed' | 'first-step'; readonly id: AgreementId }
  | { readonly of: 'condition' | 'doubt'; readonly id: AgreementId; readonly nth: number }
  | { readonly of: 'goodbye' | 'note'; readonly nth: number }
  /** Of a *Terugblik*, by its place among them. */
  | { readonly of: 'recalled' | 'review-goodbye'; readonly review: number }
  | { readonly of: 'answer'; readonly review: number; readonly nth: number }
  | { readonly of: 'review-koers'; readonly review: number; readonly part: 0 | 1 | 2 };

type Nothing = Readonly<Record<never, never>>;

export interface EventData {
  'session-started': {
    readonly rules: number;
    readonly course: Course;
    readonly deck: DeckOutline;
    readonly seed: string;
    readonly length: Length;
    readonly subject: string;
    readonly persons: readonly FirstPerson[];
    readonly seats: readonly Seat[];
    readonly koersForm: KoersForm;
    readonly carried: readonly CarriedCard[];
    /** *Vervolg*: the session it goes on from. Nothing of that one is copied; left out where it stands alone. */
    readonly from?: { readonly session: string };
    /** The day a *Kaart van de week* comes back, as YYYY-MM-DD; left out by every other course. */
    readonly lookBackOn?: string;
  };
  'person-named': {
    readonly person: PersonId;
    readonly name: string | null;
    readonly about: string | null;
  };
  'person-joined': {
    readonly person: PersonId;
    readonly name: string | null;
    readonly about: string | null;
    /** The seat that is shared, or a new one. */
    readonly seat: SeatId;
  };
  'person-left': { readonly person: PersonId };
  'person-returned': { readonly person: PersonId; readonly seat: SeatId };
  /** The whole table anew: its order, who shares a seat, who sits alone. */
  'seats-arranged': { readonly seats: readonly Seat[] };
  'tablet-placed': { readonly handing: Handing };
  /** The one it was handed to has it. */
  'tablet-taken': Nothing;
  'pulse-given': { readonly ask: Ask; readonly person: PersonId; readonly pulse: Pulse | null };
  'picks-given': { readonly person: PersonId; readonly picks: PrivatePicks | null };
  /** Nobody else is asked in private. */
  'private-ended': { readonly ask: Ask };
  'pairs-talked': Nothing;
  'pulse-seen': Nothing;
  'subject-changed': { readonly subject: string };
  'talk-rules-agreed': { readonly rules: readonly string[] };
  'landing-round-held': Nothing;
  'opgave-written': { readonly text: string | null; readonly differs: string | null };
  'turn-opened': { readonly offer: readonly CardId[] };
  'turn-passed': Nothing;
  'card-drawn': {
    readonly card: CardId;
    readonly aside: CardId | null;
    /** The *lege stoel* that is dealt beside it. */
    readonly chair: CardId | null;
  };
  'own-question-asked': { readonly card: CardId; readonly theme: ThemeId; readonly question: string };
  'talk-ended': Nothing;
  'kern-recorded': { readonly text: string | null; readonly stance: Stance | null };
  'phase-started': { readonly phase: Phase };
  'pause-ended': Nothing;
  'wrap-up-started': Nothing;
  'dissent-raised': { readonly id: DissentId; readonly nth: number; readonly opening: CardId | null };
  'dissent-heard': { readonly id: DissentId };
  /** *Verwerkt*: the kern says it now. */
  'dissent-worked-in': { readonly id: DissentId; readonly text: string; readonly stance: Stance };
  /** *Blijft staan*: a sentence beside the kern. */
  'dissent-stands': { readonly id: DissentId; readonly text: string };
  /** Alone, an answer was looked at once more: from a *lege stoel*, or by an opening line; null when it was left. */
  'looked-again': {
    readonly look: {
      /** Of the dissent that its sentence becomes. */
      readonly id: DissentId;
      readonly nth: number;
      readonly card: CardId;
      readonly text: string | null;
    } | null;
  };
  'dissent-round-started': Nothing;
  'dissent-round-held': Nothing;
  'aside-played': { readonly card: CardId };
  'cards-connected': { readonly cards: readonly [number, number]; readonly text: string | null };
  'time-extended': { readonly minutes: number };
  'picks-counted': {
    readonly begin: Readonly<Record<PickKey, number>>;
    readonly friction: Readonly<Record<PickKey, number>>;
  };
  /** By passing the tablet, or by hands after all. */
  'picking-chosen': { readonly by: 'hands' | 'passing' };
  'picks-discussed': Nothing;
  'parties-noted': { readonly parties: readonly Party[] };
  'koers-written': { readonly parts: KoersParts | null };
  'agreement-proposed': { readonly id: AgreementId; readonly terms: AgreementTerms };
  'agreement-amended': { readonly id: AgreementId; readonly condition: string };
  /** The second one leaves it an open question; without a reason of its own the first still holds. */
  'agreement-doubted': { readonly id: AgreementId; readonly reason: string };
  'agreement-rewritten': { readonly id: AgreementId; readonly terms: AgreementTerms };
  'agreement-settled': { readonly id: AgreementId };
  'checked-out': {
    readonly sentences: readonly string[];
    /** A day, as YYYY-MM-DD. */
    readonly lookBackOn: string | null;
    readonly reporter: PersonId | null;
  };
  /** A *Terugblik* begins; the cards that come back, by their places in the order of play. */
  'review-started': { readonly cards: readonly number[] };
  'review-recalled': { readonly text: string | null };
  'review-followed-up': { readonly followUps: Readonly<Record<AgreementId, FollowUp>> };
  'review-answered': {
    readonly nth: number;
    readonly text: string | null;
    readonly shift: Shift | null;
    /** Of a *Kaart van de week*, which this answer ends: the next day it comes back, or null after the last. */
    readonly lookBackOn?: string | null;
  };
  /** Null when the koers of before still holds. */
  'review-koers-written': { readonly parts: KoersParts | null };
  'review-ended': {
    readonly goodbye: string | null;
    /** A day, as YYYY-MM-DD. */
    readonly lookBackOn: string | null;
  };
  /** *Notitie erbij*: later, on a session that is over. */
  'note-added': { readonly text: string };
  'sentence-reworded': {
    readonly ref: SentenceRef;
    readonly text: string;
    readonly stance: Stance | null;
  };
  /**
   * *Haal voorgoed weg*: the text itself is blanked in the events that held it (blank.ts). With `wording` one earlier
   * wording goes and the sentence stays: the place in the log (from 1) of the event that held it, which never changes.
   */
  'sentence-removed': { readonly ref: SentenceRef; readonly wording?: number };
  'sentence-kept': { readonly card: CardId; readonly text: string };
  undone: Nothing;
}

export type EventKind = keyof EventData;

/** An event as the rules know it: `at` in ms since 1970, `seat` for whom it was, or null for the table. */
export type EventOf<K extends EventKind> = {
  readonly kind: K;
  readonly at: number;
  readonly seat: SeatId | null;
  readonly data: EventData[K];
};

export type GameEvent = { [K in EventKind]: EventOf<K> }[EventKind];
