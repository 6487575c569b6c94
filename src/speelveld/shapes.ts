/** The drawn marks, in a box of 24 x 24 units. Signs, speelveld, cards and PDF all draw from these. */
import type { Shape } from '../decks/types';
import { arcPath, boxPath, circlePath } from './curves';

/** One piece of a mark. Without `stroke` it is filled; with it, drawn as a round-ended line of that width. */
export interface ShapePart {
  readonly d: string;
  readonly stroke?: number;
  readonly evenOdd?: true;
}

const wave = (y: number): string =>
  `M2 ${y}C5.3 ${y - 3.4} 8.7 ${y - 3.4} 12 ${y}C15.3 ${y + 3.4} 18.7 ${y + 3.4} 22 ${y}`;

/** The ten suit shapes. */
export const SHAPE_PARTS: Readonly<Record<Shape, readonly ShapePart[]>> = {
  star: [{ d: 'M12 1.5L14.6 9.4L22.5 12L14.6 14.6L12 22.5L9.4 14.6L1.5 12L9.4 9.4Z' }],
  ripples: [
    { d: circlePath(12, 12, 2.6), stroke: 3 },
    { d: circlePath(12, 12, 6.6), stroke: 2 },
    { d: circlePath(12, 12, 10.4), stroke: 1.8 },
  ],
  balls: [{ d: circlePath(12, 6.3, 4.6) + circlePath(6.2, 16.7, 4.6) + circlePath(17.8, 16.7, 4.6) }],
  house: [{ d: 'M12 2L22 11L19.4 11L19.4 21.5L14.4 21.5L14.4 15.5L9.6 15.5L9.6 21.5L4.6 21.5L4.6 11L2 11Z' }],
  fence: [
    {
      d:
        'M1.2 22L1.2 6.8L4 3L6.8 6.8L6.8 10.5L9.2 10.5L9.2 6.8L12 3L14.8 6.8L14.8 10.5L17.2 10.5L17.2 6.8L20 3' +
        'L22.8 6.8L22.8 22L17.2 22L17.2 16.8L14.8 16.8L14.8 22L9.2 22L9.2 16.8L6.8 16.8L6.8 22Z',
    },
  ],
  diamond: [{ d: 'M12 1.5L22.5 12L12 22.5L1.5 12ZM12 7.2L7.2 12L12 16.8Z', evenOdd: true }],
  stairs: [{ d: 'M1.5 22L1.5 15.5L8 15.5L8 9.5L14.5 9.5L14.5 3.5L22.5 3.5L22.5 22Z' }],
  waves: [{ d: wave(5.5) + wave(12) + wave(18.5), stroke: 3 }],
  links: [{ d: circlePath(8.2, 12, 6.2) + circlePath(15.8, 12, 6.2), stroke: 3 }],
  return: [
    { d: arcPath(12, 13, 8.2, 0.92 * Math.PI, -0.58 * Math.PI), stroke: 3 },
    { d: 'M4.7 6.4L8.8 0.6L11.1 9.5Z' },
  ],
};

/** Marks that are not a suit. */
export type SignName =
  | 'dissent'
  | 'flag'
  | 'saw'
  | 'chair'
  | 'chair-taken'
  | 'frame'
  | 'worked-in'
  | 'stands'
  | 'connection'
  | 'course'
  | 'wave-1'
  | 'wave-2'
  | 'wave-3';

const CHAIR: ShapePart = { d: 'M6 2.5L6 22M6 13.5L18 13.5L18 22', stroke: 2.4 };

/** The other marks: two facing triangles, flag, saw-tooth, chair, blank frame, two lines that become one, two equal lines, two cards joined, the course, and one to three waves for a row. */
export const SIGN_PARTS: Readonly<Record<SignName, readonly ShapePart[]>> = {
  dissent: [{ d: 'M1.5 4.5L11 12L1.5 19.5ZM22.5 4.5L13 12L22.5 19.5Z' }],
  flag: [{ d: 'M5 2L5 22', stroke: 3 }, { d: 'M6 3L20 3L16 8L20 13L6 13Z' }],
  saw: [{ d: 'M2 17L7 7L12 17L17 7L22 17', stroke: 3.4 }],
  chair: [CHAIR],
  'chair-taken': [CHAIR, { d: circlePath(13, 7, 3.6) }],
  frame: [{ d: boxPath(4.2, 2, 15.6, 20, 3), stroke: 2.4 }],
  'worked-in': [
    { d: 'M1.5 5C7.5 5 7.5 12 13 12M1.5 19C7.5 19 7.5 12 13 12', stroke: 2 },
    { d: 'M13 12L22.5 12', stroke: 3.4 },
  ],
  // Two cards, and what was said between them.
  connection: [
    { d: circlePath(5, 16.5, 3.6) + circlePath(19, 16.5, 3.6) },
    { d: 'M5 12C5 3 19 3 19 12', stroke: 2.4 },
  ],
  // It sets out from a bar and goes on.
  course: [
    { d: 'M3 4.5L3 19.5M3 12L14 12', stroke: 3 },
    { d: circlePath(17.5, 12, 1.7) + circlePath(22, 12, 1.2) },
  ],
  stands: [{ d: 'M2 8L22 8M2 16L22 16', stroke: 3.4 }],
  'wave-1': [{ d: wave(12), stroke: 2.4 }],
  'wave-2': [{ d: wave(8.6) + wave(15.4), stroke: 2.4 }],
  'wave-3': [{ d: wave(5.5) + wave(12) + wave(18.5), stroke: 2.4 }],
};
