/** *Haal voorgoed weg*: what is typed at that moment must not hold the text either. */
import type { GameEvent } from '../rules/events';
import { FIELDS } from './undo-drafts';

/** How the rules take texts out of a log. */
export interface Removal {
  /** The kind of event that asks for it. */
  readonly kind: string;
  /** The same log with those texts blank. */
  blank(log: readonly GameEvent[]): readonly GameEvent[];
}

/** Fields that hold a count, a day or a choice: nobody's words. */
const CHOICES =
  /^(?:pick-|reword-stance |(?:hint|stance|talk-rules-open|dissent-way|dissent-stance|agreement-owner|agreement-due|own-question-theme|join-seat|check-out-look-back|check-out-reporter)$)/u;

/** Fields with a text on each line. */
const LISTS: readonly string[] = [FIELDS.talkRules, FIELDS.parties, FIELDS.sentences];

/** So many words in a row, found in a text, are that text; fewer may be anybody's. */
const SAME_WORDS = 4;

/** Drafts without what was taken out of the log; of a list only the lines that hold it go. */
export function draftsWithout(
  drafts: Readonly<Record<string, string>>,
  before: readonly GameEvent[],
  after: readonly GameEvent[],
): Record<string, string> {
  const left = new Set(after.flatMap((event) => textsIn(event.data)));
  const gone = before.flatMap((event) => textsIn(event.data)).filter((text) => !left.has(text));
  const holds = (draft: string): boolean => gone.some((text) => sharesText(draft, text));
  return Object.fromEntries(
    Object.entries(drafts).flatMap(([field, draft]) => {
      if (CHOICES.test(field)) return [[field, draft]];
      const lines = LISTS.includes(field) ? draft.split('\n') : [draft];
      const kept = lines.filter((line) => !holds(line));
      return kept.length === 0 ? [] : [[field, kept.join('\n')]];
    }),
  );
}

/** Whether the draft has the text in it, or is the same text half typed again. */
function sharesText(draft: string, text: string): boolean {
  const [typed, gone] = [wordsOf(draft), wordsOf(text)];
  if (typed === '' || gone === '') return false;
  if (` ${typed} `.includes(` ${gone} `)) return true;
  const count = typed.split(' ').length;
  return count >= SAME_WORDS ? ` ${gone}`.includes(` ${typed}`) : count > 1 && gone.startsWith(typed);
}

/** The words alone, in small letters, with one space between: marks and breaks make no other text. */
function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}\p{So}]+/gu) ?? []).join(' ');
}

/** Every text in the data of an event, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
