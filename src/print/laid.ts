import type { PrintDocument } from '../pdf/display';
import type { Problem } from './problem';

/** A finished layout, with all that is not right about it. */
export interface Laid {
  readonly document: PrintDocument;
  readonly problems: readonly Problem[];
  /** Number of cards, with copies and blanks; 0 for a form without cards. */
  readonly cardCount: number;
  readonly perSheet: number;
}
