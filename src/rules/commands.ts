/** What people ask of the rules. Time, ids and randomness come in from the edge, never from here. */
import type { AgreementTerms, CarriedCard, SentenceRef } from './events';
import type { AgreementId, CardId, PersonId, ThemeId } from './ids';
import type { KoersForm, KoersParts } from './koerszin';
import type { DeckOutline } from './outline';
import type { Course, Length, Phase } from './plan';
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
  readonly koersForm: KoersForm;
  readonly carried: readonly CarriedCard[];
}

export type Command =
  | { readonly do: 'name-person'; readonly person: PersonId; readonly name: string }
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
  | { readonly do: 'extend-time'; readonly minutes: 2 | 5 }
  | {
      readonly do: 'count-picks';
      readonly begin: Readonly<Record<string, number>>;
      readonly friction: Readonly<Record<string, number>>;
    }
  | { readonly do: 'end-picks-talk' }
  | { readonly do: 'write-koers'; readonly parts: KoersParts | null }
  | { readonly do: 'propose-agreement'; readonly terms: AgreementTerms }
  | { readonly do: 'amend-agreement'; readonly id: AgreementId; readonly condition: string }
  | { readonly do: 'doubt-agreement'; readonly id: AgreementId; readonly reason: string }
  | { readonly do: 'rewrite-agreement'; readonly id: AgreementId; readonly terms: AgreementTerms }
  | { readonly do: 'settle-agreement'; readonly id: AgreementId }
  | {
      readonly do: 'check-out';
      readonly sentences: readonly string[];
      readonly lookBackOn: string | null;
      readonly reporter: PersonId | null;
    }
  | {
      readonly do: 'reword';
      readonly ref: SentenceRef;
      readonly text: string;
      readonly stance: Stance | null;
    }
  | { readonly do: 'keep-sentence'; readonly card: CardId; readonly text: string }
  | { readonly do: 'undo' };

export type CommandName = Command['do'];
