import type { Refusal } from './refusals';

/** Most characters (code points) that each kind of text may have. */
export const TEXT_LIMITS = {
  subject: 80,
  name: 40,
  about: 60,
  talkRule: 90,
  opgave: 160,
  question: 90,
  kern: 120,
  party: 60,
  koersPart: 100,
  agreement: 160,
  detail: 120,
  sentence: 120,
  recall: 240,
  note: 400,
} as const;

export type TextKind = keyof typeof TEXT_LIMITS;

/**
 * One tidy line: control characters and broken surrogates become spaces, runs of white space one space.
 * Anything else a person typed stays, whatever the script or direction.
 */
export function tidy(text: string): string {
  // Invisible characters alone are no text; among others they belong to it (emoji, Arabic).
  if (!/[^\p{Cf}\p{Cc}\p{Cs}\s]/u.test(text)) return '';
  return text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
}

/** Length in code points: what a person roughly counts, and equal on every engine (no `Intl` in rules). */
export function textLength(text: string): number {
  return [...text].length;
}

/** Whether the tidied text fits its kind. */
export function fits(text: string, kind: TextKind): boolean {
  return textLength(text) <= TEXT_LIMITS[kind];
}

/** The tidied text of a sentence that has to say something, or why it can't be recorded. */
export function sentence(text: string, kind: TextKind): { readonly text: string } | Refusal {
  const tidied = tidy(text);
  if (!tidied) return 'text-empty';
  return fits(tidied, kind) ? { text: tidied } : 'text-too-long';
}
