/** The four styles of *Welke stijl heb jij?*, and how sixteen answers point at them (blueprint.md, own design). */

export const STYLES = ['verkenner', 'verbinder', 'bouwer', 'hoeder'] as const;

/** Four of the five *vermogens* of the source; the fifth, reflecting, is what the game itself does together. */
export type Style = (typeof STYLES)[number];

/** *Bijna nooit*, *soms*, *vaak*, *bijna altijd*. */
export const ANSWERS = [0, 1, 2, 3] as const;
export type Answer = (typeof ANSWERS)[number];

/** For which style each of the sixteen statements counts, in the order in which they are asked. */
export const STATEMENT_STYLES: readonly Style[] = [
  'verkenner',
  'bouwer',
  'verbinder',
  'hoeder',
  'bouwer',
  'verkenner',
  'hoeder',
  'verbinder',
  'verkenner',
  'hoeder',
  'verbinder',
  'bouwer',
  'hoeder',
  'verbinder',
  'bouwer',
  'verkenner',
];

export interface StyleScore {
  readonly style: Style;
  /** Sum of its four statements, 0-12. */
  readonly sum: number;
  /** What it stands above or below the own mean: somebody who says yes to everything has no highest style by that. */
  readonly above: number;
}

/** Closer together than this, the first two styles are both shown. */
const NEAR = 1;

export interface StyleResult {
  /** All four, the highest first; alike ones in the order of `STYLES`. */
  readonly scores: readonly StyleScore[];
  /** One style, or two where they hardly differ. */
  readonly main: readonly Style[];
}

/**
 * What sixteen answers say, now: a help for the talk, not a test.
 * @param answers in the order of the statements; a statement without an answer counts for nothing
 */
export function scoreStyles(answers: readonly (Answer | null)[]): StyleResult {
  const sums = STYLES.map((style) =>
    STATEMENT_STYLES.reduce((sum, of, nth) => sum + (of === style ? (answers[nth] ?? 0) : 0), 0),
  );
  const mean = sums.reduce((total, sum) => total + sum, 0) / STYLES.length;
  const scores = STYLES.map((style, nth) => ({ style, sum: sums[nth] ?? 0, above: (sums[nth] ?? 0) - mean }));
  scores.sort((one, other) => other.sum - one.sum);
  const [first, second] = scores;
  const main = [first, second].filter(
    (score) => score !== undefined && first !== undefined && first.sum - score.sum < NEAR,
  );
  return { scores, main: main.flatMap((score) => score?.style ?? []) };
}
