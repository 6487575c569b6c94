/** *Haal voorgoed weg*: what is typed at that moment must not hold the text either. */
import type { GameEvent } from '../rules/events';

/** How the rules take texts out of a log. */
export interface Removal {
  /** The kind of event that asks for it. */
  readonly kind: string;
  /** The same log with those texts blank. */
  blank(log: readonly GameEvent[]): readonly GameEvent[];
}

/** Drafts that share no text with what was taken out of the log. */
export function draftsWithout(
  drafts: Readonly<Record<string, string>>,
  before: readonly GameEvent[],
  after: readonly GameEvent[],
): Record<string, string> {
  const left = new Set(after.flatMap((event) => textsIn(event.data)));
  const gone = before.flatMap((event) => textsIn(event.data)).filter((text) => !left.has(text));
  const holds = (draft: string): boolean =>
    gone.some((text) => plain(draft).includes(plain(text)) || plain(text).includes(plain(draft)));
  return Object.fromEntries(Object.entries(drafts).filter(([, draft]) => !holds(draft)));
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/** Every text in the data of an event, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
