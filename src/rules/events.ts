/** What happened at the table. A session is its list of these; nothing else is kept of a game. */
import type { AgreementId, CardId, PersonId, SeatId, ThemeId } from './ids';
import type { DeckOutline } from './outline';
import type { Course, Length, Phase } from './plan';
import type { KoersForm, KoersParts } from './koerszin';
import type { Stance } from './stance';

/** Raised when the meaning of a kind changes; the first event carries it. */
export const RULES_VERSION = 1;

/** A sentence that was saved in *Meteen een kaart* and taken along into a game. */
export interface CarriedCard {
  readonly card: CardId;
  readonly text: string | null;
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

/** Which recorded sentence is meant when it is worded anew. */
export type SentenceRef =
  | { readonly of: 'opgave' }
  | { readonly of: 'opgave-differs' }
  | { readonly of: 'kern'; readonly card: CardId; readonly nth: number }
  | { readonly of: 'koers'; readonly part: 0 | 1 | 2 }
  | { readonly of: 'agreement'; readonly id: AgreementId };

type Nothing = Readonly<Record<never, never>>;

export interface EventData {
  'session-started': {
    readonly rules: number;
    readonly course: Course;
    readonly deck: DeckOutline;
    readonly seed: string;
    readonly length: Length;
    readonly subject: string;
    readonly persons: readonly { readonly id: PersonId; readonly name: string | null }[];
    readonly koersForm: KoersForm;
    readonly carried: readonly CarriedCard[];
  };
  'person-named': { readonly person: PersonId; readonly name: string | null };
  'subject-changed': { readonly subject: string };
  'talk-rules-agreed': { readonly rules: readonly string[] };
  'landing-round-held': Nothing;
  'opgave-written': { readonly text: string | null; readonly differs: string | null };
  'turn-opened': { readonly offer: readonly CardId[] };
  'turn-passed': Nothing;
  'card-drawn': { readonly card: CardId; readonly aside: CardId | null };
  'own-question-asked': { readonly card: CardId; readonly theme: ThemeId; readonly question: string };
  'talk-ended': Nothing;
  'kern-recorded': { readonly text: string | null; readonly stance: Stance | null };
  'phase-started': { readonly phase: Phase };
  'time-extended': { readonly minutes: number };
  'picks-counted': {
    /** Number of persons per place in the order of play. */
    readonly begin: Readonly<Record<string, number>>;
    readonly friction: Readonly<Record<string, number>>;
  };
  'picks-discussed': Nothing;
  'koers-written': { readonly parts: KoersParts | null };
  'agreement-proposed': { readonly id: AgreementId; readonly terms: AgreementTerms };
  'agreement-amended': { readonly id: AgreementId; readonly condition: string };
  'agreement-doubted': { readonly id: AgreementId; readonly reason: string };
  'agreement-rewritten': { readonly id: AgreementId; readonly terms: AgreementTerms };
  'agreement-settled': { readonly id: AgreementId };
  'checked-out': {
    readonly sentences: readonly string[];
    /** A day, as YYYY-MM-DD. */
    readonly lookBackOn: string | null;
    readonly reporter: PersonId | null;
  };
  'sentence-reworded': {
    readonly ref: SentenceRef;
    readonly text: string;
    readonly stance: Stance | null;
  };
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
