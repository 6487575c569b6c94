/** What is drawn on a front and is no text to read: the corner turned over, the marks of prompts, lines to write on. */
import type { Op } from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import { straight } from '../../pdf/straight';
import type { Inks } from '../ink';
import { MM_PER_POINT } from '../text/break';
import type { Fitted } from '../text/fit';
import type { Face } from './face';
import { titleTop } from './lines';
import { shapeOps } from './shape';
import type { CardStyle } from './style';

/** The mark before a prompt; `x` and `top` in mm. */
export function chevron(x: number, top: number, { size }: Fitted, inks: Inks): Op {
  const em = size * MM_PER_POINT;
  const middle = top + em * 0.64;
  const [reach, half] = [em * 0.26, em * 0.3];
  return {
    kind: 'path',
    d: `M0 ${-half}L${reach} 0L0 ${half}`,
    x: x + em * 0.25,
    y: middle,
    scale: 1,
    stroke: inks.ink,
    width: 0.3,
  };
}

/** Suit and code in the bottom right, turned half round, so that a card reads from two sides. */
export function cornerOps(face: Face, style: CardStyle, inks: Inks, fonts: Fonts): Op[] {
  const { w, h, pad, points } = style;
  const size = points.code;
  const shape = size * MM_PER_POINT * 1.15;
  const font = fonts.title;
  const width = font.width(face.corner) * size * MM_PER_POINT;
  return [
    {
      kind: 'group',
      x: w - pad,
      y: h - pad,
      turn: 180,
      ops: [
        ...shapeOps(face.shape, 0, 0, shape, inks.quiet),
        {
          kind: 'text',
          text: face.corner,
          x: Math.min(shape + 1.2, w - 2 * pad - width),
          y: shape * 0.84,
          size,
          font: 'title',
          fill: inks.quiet,
        },
      ],
    },
  ];
}

/** Lines to write on, under a band that ends at `top` (mm). */
export function writingLines({ w, h, pad, points }: CardStyle, inks: Inks, top: number): Op[] {
  const step = points.question * MM_PER_POINT * 1.75;
  const first = titleTop(top, points.title) + points.title * MM_PER_POINT * 1.2 + step;
  const count = Math.floor((h - pad - points.code * MM_PER_POINT * 1.8 - first) / step) + 1;
  return Array.from({ length: Math.max(1, count) }, (_, index) => {
    const y = first + index * step;
    return straight([pad, y], [w - pad, y], { stroke: inks.quiet, width: 0.2 });
  });
}
