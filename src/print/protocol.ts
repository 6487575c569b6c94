/** What the page and the print worker say to each other. */
import type { Deck } from '../decks/types';
import type { SheetPage } from '../pdf/display';
import type { DrawnReport } from './report/drawn';
import type { PrintSpec } from './spec';

export interface ToldProblem {
  readonly card: string | null;
  readonly level: 'stop' | 'note';
  /** In Dutch, naming the card and the field. */
  readonly sentence: string;
}

/** What the page needs to know of a layout, without its pages. */
export interface Summary {
  readonly pageCount: number;
  readonly cardCount: number;
  /** Sheets of paper, when both sides are printed. */
  readonly sheetCount: number;
  readonly perSheet: number;
  readonly problems: readonly ToldProblem[];
}

export type Request =
  | { readonly do: 'deck'; readonly deck: Deck }
  | { readonly do: 'lay'; readonly ask: number; readonly spec: PrintSpec }
  | { readonly do: 'page'; readonly ask: number; readonly index: number }
  | { readonly do: 'render'; readonly ask: number }
  /** The verslag of a session, laid out and written in one go. */
  | { readonly do: 'report'; readonly ask: number; readonly drawn: DrawnReport };

export type Answer =
  | { readonly is: 'laid'; readonly ask: number; readonly summary: Summary }
  | { readonly is: 'page'; readonly ask: number; readonly page: SheetPage }
  | { readonly is: 'progress'; readonly ask: number; readonly done: number; readonly of: number }
  | { readonly is: 'file'; readonly ask: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly is: 'report';
      readonly ask: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Letters that the fonts lack. */
      readonly missing: readonly string[];
    }
  | { readonly is: 'failed'; readonly ask: number };
