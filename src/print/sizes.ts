/** Cards and paper, in millimetres. */

export interface CardSize {
  readonly w: number;
  readonly h: number;
  /** How much larger its letters are than those of a poker card. */
  readonly scale: number;
}

export const CARD_SIZES = {
  poker: { w: 63, h: 88, scale: 1 },
  tarot: { w: 70, h: 120, scale: 1.15 },
  square: { w: 70, h: 70, scale: 1 },
  a7: { w: 74, h: 105, scale: 1.15 },
  a6: { w: 105, h: 148, scale: 1.6 },
  // Four on an A4, with the question at 24 points.
  large: { w: 95, h: 138, scale: 1.6 },
} as const satisfies Record<string, CardSize>;
export type CardSizeId = keyof typeof CARD_SIZES;

export const PAPER_SIZES = {
  a4: { w: 210, h: 297 },
  a3: { w: 297, h: 420 },
} as const;
export type PaperId = keyof typeof PAPER_SIZES;

/** An office printer leaves this much white at every edge. */
export const PRINTER_MARGIN = 5;
/** What a press prints beyond the cut. */
export const BLEED = 3;
/** Nothing to read comes nearer to the cut than this. */
export const SAFE_ZONE = 4;
