/** The measures of a card face, in millimetres and points, grown from those of a poker card. */
import type { CardSize } from '../sizes';

export interface CardStyle {
  readonly w: number;
  readonly h: number;
  /** The frame lies inside the cut, so that a knife a millimetre off leaves no sliver of the neighbour. */
  readonly inset: number;
  readonly radius: number;
  readonly band: number;
  readonly slant: number;
  readonly pad: number;
  readonly points: {
    readonly suit: number;
    readonly code: number;
    readonly title: number;
    readonly question: number;
    readonly prompt: number;
  };
}

/** The measures for a size of card. */
export function styleOf({ w, h, scale }: CardSize): CardStyle {
  return {
    w,
    h,
    inset: 2,
    radius: 2.6 * Math.sqrt(scale),
    band: 10.6 * scale,
    slant: 1.9 * scale,
    pad: 2 + 3.4 * Math.sqrt(scale),
    points: {
      suit: 11 * scale,
      code: Math.max(8, 8.2 * scale),
      title: 9 * scale,
      question: 15 * scale,
      prompt: Math.max(8, 8.8 * scale),
    },
  };
}
