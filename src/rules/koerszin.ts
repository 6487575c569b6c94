/** The sentence a group ends with. Its form belongs to the game, so screens and exports share it here. */
import type { Refusal } from './refusals';
import { fits, tidy } from './text';

export const KOERS_FORMS = ['wat', 'hoedan'] as const;
export type KoersForm = (typeof KOERS_FORMS)[number];

/** The three parts a group fills in. */
export type KoersParts = readonly [string, string, string];

/** A group speaks of *wij*, one person alone of *ik*. */
export type KoersVoice = 'we' | 'i';

/** The clauses of the sentence; "…" stands where the group's own words go. */
export const KOERS_CLAUSES: Readonly<Record<KoersForm, Readonly<Record<KoersVoice, KoersParts>>>> = {
  wat: {
    we: ['Wij werken aan …', 'zodat …', 'samen met …'],
    i: ['Ik werk aan …', 'zodat …', 'samen met …'],
  },
  hoedan: {
    we: ['Wij gaan … proberen', 'samen met …', 'en merken het aan …'],
    i: ['Ik ga … proberen', 'samen met …', 'en merk het aan …'],
  },
};

const bare = (part: string): string => part.trim().replace(/[\s.,;]+$/u, '');

/** A part without the words of its clause, which people often write along. */
function withoutClause(part: string, clause: string): string {
  const [before = '', after = ''] = clause.split('…').map((words) => words.trim().toLowerCase());
  let text = bare(part);
  if (before && text.toLowerCase().startsWith(`${before} `)) text = text.slice(before.length).trim();
  if (after && text.toLowerCase().endsWith(` ${after}`)) text = text.slice(0, -after.length).trim();
  return text;
}

/** The koerszin as one sentence; a clause that was left empty is left out. */
export function koersSentence(form: KoersForm, voice: KoersVoice, parts: KoersParts): string {
  const clauses = KOERS_CLAUSES[form][voice].flatMap((clause, index) => {
    const part = withoutClause(parts[index] ?? '', clause);
    return part ? [clause.replace('…', () => part)] : [];
  });
  return clauses.length > 0 ? `${clauses.join(', ')}.` : '';
}

/** The parts as they are recorded, or why they can't be: without its first part there is no koers. */
export function decideParts(form: KoersForm, [first, second, third]: KoersParts): KoersParts | Refusal {
  const parts = [tidy(first), tidy(second), tidy(third)] as const;
  if (!koersSentence(form, 'we', [parts[0], '', ''])) return 'text-empty';
  return parts.every((part) => fits(part, 'koersPart')) ? parts : 'text-too-long';
}
