/** What people ask of the rules. Time, ids and randomness come in from the edge, never from here. */
import type { AgreementTerms, CarriedCard, SentenceRef } from './events';
import type { PickKey } from './dissent';
import type { Handing, Party } from './game';
import type { AgreementId, CardId, PersonId, SeatId, ThemeId } from './ids';
import type { KoersForm, KoersParts } from './koerszin';
import type { DeckOutline } from './outline';
import type { Course, Length, Phase } from './plan';
import type { PrivatePicks, Pulse } from './private';
import type { FollowUp, Shift } from './review';
import type { Stance } from './stance';

/** Everything that the first event pins. */
export interface StartCommand {
  readonly course: Course;
  readonly deck: DeckOutline;
  readonly seed: string;
  readonly length: Length;
  readonly subject: string;
  /** One name per person; null while a person stays unnamed. */
  readonly names: readonly (string | null)[];
  /** Organisation or role of each, at the same places; empty, or left out, where nobody said one. */
  readonly abouts?: readonly string[];
  /** Whether neighbours share a seat; from nine persons on they always do. */
  readonly inPairs: boolean;
  readonly koersForm: KoersForm;
  readonly carried: readonly CarriedCard[];
  /** The id of the session it goes on from (*Vervolg*). */
  readonly from?: string | null;
  /** When a *Kaart van de week* comes back, as YYYY-MM-DD; no other course has it. */
  readonly lookBackOn?: string;
}

export type Command =
  | { readonly do: 'name-person'; readonly person: PersonId; readonly name: string; readonly about?: string }
  | {
      readonly do: 'join';
      readonly name: string;
      readonly about: string;
      /** A seat to share, or null for one's own. */
      readonly seat: SeatId | null;
    }
  | { readonly do: 'leave'; readonly person: PersonId }
  | { readonly do: 'return'; readonly person: PersonId; readonly seat: SeatId | null }
  /** Who sits with whom, in the order of the table. */
  | { readonly do: 'arrange-seats'; readonly seats: readonly (readonly PersonId[])[] }
  | { readonly do: 'place-tablet'; readonly handing: Handing }
  | { readonly do: 'take-tablet' }
  | { readonly do: 'give-pulse'; readonly pulse: Pulse | null }
  | { readonly do: 'give-picks'; readonly picks: PrivatePicks | null }
  | { readonly do: 'end-private' }
  | { readonly do: 'end-pairs' }
  | { readonly do: 'end-pulse-result' }
  | { readonly do: 'change-subject'; readonly subject: string }
  | { readonly do: 'agree-talk-rules'; readonly rules: readonly string[] }
  | { readonly do: 'end-landing-round' }
  | { readonly do: 'write-opgave'; readonly text: string | null; readonly differs: string | null }
  | { readonly do: 'open-turn' }
  | { readonly do: 'pass-turn' }
  | { readonly do: 'draw-card'; readonly card: CardId }
  | { readonly do: 'ask-own-question'; readonly theme: ThemeId; readonly question: string }
  | { readonly do: 'end-talk' }
  | { readonly do: 'record-kern'; readonly text: string | null; readonly stance: Stance | null }
  | { readonly do: 'start-phase'; readonly phase: Phase }
  | { readonly do: 'end-pause' }
  | { readonly do: 'wrap-up' }
  | { readonly do: 'raise-dissent'; readonly nth: number; readonly opening: CardId | null }
  | { readonly do: 'hear-dissent' }
  | { readonly do: 'work-in-dissent'; readonly text: string; readonly stance: Stance | null }
  | { readonly do: 'let-dissent-stand'; readonly text: string }
  | {
      readonly do: 'look-again';
      readonly look: { readonly nth: number; readonly card: CardId; readonly text: string | null } | null;
    }
  | { readonly do: 'start-dissent-round' }
  | { readonly do: 'end-dissent-round' }
  | { readonly do: 'play-aside'; readonly card: CardId }
  | { readonly do: 'connect-cards'; readonly text: string | null }
  | { readonly do: 'extend-time'; readonly minutes: 2 | 5 }
  | {
      readonly do: 'count-picks';
      readonly begin: Readonly<Record<PickKey, number>>;
      readonly friction: Readonly<Record<PickKey, number>>;
    }
  | { readonly do: 'choose-picking'; readonly by: 'hands' | 'passing' }
  | { readonly do: 'end-picks-talk' }
  | { readonly do: 'note-parties'; readonly parties: readonly Party[] }
  | { readonly do: 'write-koers'; readonly parts: KoersParts | null }
  | { readonly do: 'propose-agreement'; readonly terms: AgreementTerms }
  | { readonly do: 'amend-agreement'; readonly id: AgreementId; readonly condition: string }
  | { readonly do: 'doubt-agreement'; readonly id: AgreementId; readonly reason: string }
  | { readonly do: 'rewrite-agreement'; readonly id: AgreementId; readonly terms: AgreementTerms }
  /** No rewrite: what stands in the way is clear, and the question may stay open. */
  | { readonly do: 'leave-agreement-open'; readonly id: AgreementId }
  | { readonly do: 'settle-agreement'; readonly id: AgreementId }
  | {
      readonly do: 'check-out';
      readonly sentences: readonly string[];
      readonly lookBackOn: string | null;
      readonly reporter: PersonId | null;
    }
  | { readonly do: 'start-review' }
  | { readonly do: 'recall'; readonly text: string | null }
  | { readonly do: 'follow-up'; readonly followUps: Readonly<Record<AgreementId, FollowUp>> }
  | {
      readonly do: 'answer-again';
      readonly nth: number;
      readonly text: string | null;
      readonly shift: Shift | null;
      /** When a *Kaart van de week* comes back once more. */
      readonly lookBackOn?: string | null;
    }
  | { readonly do: 'renew-koers'; readonly parts: KoersParts | null }
  | { readonly do: 'end-review'; readonly goodbye: string | null; readonly lookBackOn: string | null }
  | { readonly do: 'add-note'; readonly text: string }
  | {
      readonly do: 'reword';
      readonly ref: SentenceRef;
      readonly text: string;
      readonly stance: Stance | null;
    }
  | { readonly do: 'remove-sentence'; readonly ref: SentenceRef; readonly wording?: number }
  | { readonly do: 'keep-sentence'; readonly card: CardId; readonly text: string }
  | { readonly do: 'undo' };

export type CommandName = Command['do'];
