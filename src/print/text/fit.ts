/** Texts of a card in the largest letters that fit; never smaller than 8 points. */
import type { Font } from '../../pdf/font/font';
import { breakBalanced, breakText, MM_PER_POINT, type Broken } from './break';

export const LEAST_POINTS = 8;

export interface Fitted extends Broken {
  readonly size: number;
  /** Distance between baselines, in millimetres. */
  readonly leading: number;
  readonly height: number;
}

export interface FitOptions {
  readonly sizes: readonly number[];
  readonly width: number;
  readonly lead: number;
  readonly balanced?: boolean;
}

/** One text at one size. */
export function setAt(text: string, font: Font, size: number, { width, lead, balanced }: FitOptions): Fitted {
  const broken = (balanced ? breakBalanced : breakText)(text, width, font, size);
  const leading = size * MM_PER_POINT * lead;
  return { ...broken, size, leading, height: broken.lines.length * leading };
}

/** Sizes from the usual one down to the least, in steps of half a point. */
export function sizesFrom(usual: number, least = LEAST_POINTS): number[] {
  const count = Math.max(0, Math.floor((usual - least) * 2));
  return [
    ...Array.from({ length: count + 1 }, (_, index) => usual - index / 2),
    ...(usual - count / 2 > least ? [least] : []),
  ];
}
