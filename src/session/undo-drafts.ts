/** After *Ongedaan maken* the words are still there: what was recorded comes back as a draft. */
import type { AgreementTerms, GameEvent } from '../rules/events';
import type { Party } from '../rules/game';

/** Names of the fields whose text is kept as a draft; screens and undo share them. */
export const FIELDS = {
  /** One rule a line. */
  talkRules: 'talk-rules',
  /** "yes" while they are being changed. */
  talkRulesOpen: 'talk-rules-open',
  /** What the talk is about, asked where nobody said so at the start. */
  subject: 'subject',
  /** How many hints of *Praat* were asked for. */
  hint: 'hint',
  kern: 'kern',
  stance: 'stance',
  opgave: 'opgave',
  differs: 'opgave-differs',
  koers: ['koers-1', 'koers-2', 'koers-3'],
  /** What the dissenter chose, and the words for either choice. */
  dissentWay: 'dissent-way',
  dissentKern: 'dissent-kern',
  dissentStance: 'dissent-stance',
  dissentText: 'dissent-text',
  /** Alone: the special that is answered once more, and the place of the card that it is about. */
  look: 'look-card',
  lookAt: 'look-at',
  connection: 'connection',
  /** One party a line: "+" at the table or "-" not yet, and its name; and the name that is being typed. */
  parties: 'parties',
  party: 'party',
  /** What a thumb that was not quite up asks for, or doubts. */
  condition: 'condition',
  reason: 'reason',
  /** One sentence a line: a recorded sentence has no line break. */
  sentences: 'check-out-sentences',
  lookBackOn: 'check-out-look-back',
  reporter: 'check-out-reporter',
} as const;

/** A note that is being added to a session that is over. */
export const NOTE_FIELD = 'note';

/** The group's own question, and its theme. */
export const QUESTION_FIELDS = { question: 'own-question', theme: 'own-question-theme' } as const;

/** An agreement that is being written. */
export const AGREEMENT_FIELDS = {
  what: 'agreement-what',
  owner: 'agreement-owner',
  due: 'agreement-due',
  noticed: 'agreement-noticed',
  firstStep: 'agreement-first-step',
} as const;

/** The drafts of the thumbs for one agreement; the next one begins without them. */
export const THUMB_FIELDS: readonly string[] = [FIELDS.condition, FIELDS.reason];

/** The drafts of one dissent; the next one begins without them. */
export const DISSENT_FIELDS: readonly string[] = [
  FIELDS.dissentWay,
  FIELDS.dissentKern,
  FIELDS.dissentStance,
  FIELDS.dissentText,
];

/** The drafts of *Kijk nog eens*. */
export const LOOK_FIELDS: readonly string[] = [FIELDS.look, FIELDS.lookAt, FIELDS.dissentText];

/** What is written in a *Terugblik*. */
export const REVIEW_FIELDS = {
  recalled: 'review-recalled',
  answer: 'review-answer',
  /** "yes" once the old answer was asked for. */
  shown: 'review-shown',
  shift: 'review-shift',
  koers: ['review-koers-1', 'review-koers-2', 'review-koers-3'],
  goodbye: 'review-goodbye',
  lookBackOn: 'review-look-back',
} as const;

/** What became of one agreement. */
export const followUpField = (id: string): string => `review-follow-up-${id}`;

/** The parties as one draft. */
export function linesOf(parties: readonly Party[]): string {
  return parties.map(({ name, present }) => `${present ? '+' : '-'}${name}`).join('\n');
}

/** The parties that such a draft holds. */
export function partiesIn(lines: string | undefined): Party[] {
  return (lines ?? '')
    .split('\n')
    .filter((line) => line.length > 1)
    .map((line) => ({ name: line.slice(1), present: line.startsWith('+') }));
}

const ofTerms = (terms: AgreementTerms): Record<string, string> => ({
  [AGREEMENT_FIELDS.what]: terms.what,
  [AGREEMENT_FIELDS.owner]: terms.owner,
  [AGREEMENT_FIELDS.due]: terms.due,
  [AGREEMENT_FIELDS.noticed]: terms.noticed ?? '',
  [AGREEMENT_FIELDS.firstStep]: terms.firstStep ?? '',
});

/** What was typed for this event, by field; nothing for one that records no words. */
function typedFor(event: GameEvent): Record<string, string> {
  switch (event.kind) {
    case 'talk-rules-agreed':
      return { [FIELDS.talkRules]: event.data.rules.join('\n') };
    case 'subject-changed':
      return { [FIELDS.subject]: event.data.subject };
    case 'opgave-written':
      return { [FIELDS.opgave]: event.data.text ?? '', [FIELDS.differs]: event.data.differs ?? '' };
    case 'own-question-asked':
      return {
        [QUESTION_FIELDS.question]: event.data.question,
        [QUESTION_FIELDS.theme]: event.data.theme,
      };
    case 'kern-recorded':
      return { [FIELDS.kern]: event.data.text ?? '', [FIELDS.stance]: event.data.stance ?? '' };
    case 'dissent-worked-in':
      return {
        [FIELDS.dissentWay]: 'worked-in',
        [FIELDS.dissentKern]: event.data.text,
        [FIELDS.dissentStance]: event.data.stance,
      };
    case 'dissent-stands':
      return { [FIELDS.dissentWay]: 'stands', [FIELDS.dissentText]: event.data.text };
    case 'looked-again': {
      const { look } = event.data;
      if (!look) return {};
      return {
        [FIELDS.look]: look.card,
        [FIELDS.lookAt]: String(look.nth),
        [FIELDS.dissentText]: look.text ?? '',
      };
    }
    case 'cards-connected':
      return { [FIELDS.connection]: event.data.text ?? '' };
    case 'parties-noted':
      return { [FIELDS.parties]: linesOf(event.data.parties) };
    case 'koers-written':
      return Object.fromEntries(FIELDS.koers.map((field, index) => [field, event.data.parts?.[index] ?? '']));
    case 'agreement-proposed':
    case 'agreement-rewritten':
      return ofTerms(event.data.terms);
    case 'agreement-amended':
      return { [FIELDS.condition]: event.data.condition };
    case 'agreement-doubted':
      return { [FIELDS.reason]: event.data.reason };
    case 'checked-out':
      return {
        [FIELDS.sentences]: event.data.sentences.join('\n'),
        [FIELDS.lookBackOn]: event.data.lookBackOn ?? '',
        [FIELDS.reporter]: event.data.reporter ?? '',
      };
    case 'review-recalled':
      return { [REVIEW_FIELDS.recalled]: event.data.text ?? '' };
    case 'review-followed-up':
      return Object.fromEntries(
        Object.entries(event.data.followUps).map(([id, became]) => [followUpField(id), became]),
      );
    case 'review-answered':
      return {
        [REVIEW_FIELDS.answer]: event.data.text ?? '',
        [REVIEW_FIELDS.shown]: 'yes',
        [REVIEW_FIELDS.shift]: event.data.shift ?? '',
      };
    case 'review-koers-written':
      return Object.fromEntries(
        REVIEW_FIELDS.koers.map((field, index) => [field, event.data.parts?.[index] ?? '']),
      );
    case 'review-ended':
      return {
        [REVIEW_FIELDS.goodbye]: event.data.goodbye ?? '',
        [REVIEW_FIELDS.lookBackOn]: event.data.lookBackOn ?? '',
      };
    default:
      return {};
  }
}

/**
 * @param undone the action that was undone
 * @param drafts what is being typed: it stays
 * @returns drafts by field, for the step that undo went back to
 */
export function draftsAfterUndo(
  undone: GameEvent,
  drafts: Readonly<Record<string, string>>,
): Record<string, string> {
  const typed = typedFor(undone);
  const fields = Object.keys(typed);
  const nothing = fields.every((field) => !typed[field]) || fields.some((field) => drafts[field]);
  return nothing ? {} : typed;
}
