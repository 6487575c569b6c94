/** Fitted text as ink on a card. */
import type { TextOp } from '../../pdf/display';
import type { Inks } from '../ink';
import { MM_PER_POINT } from '../text/break';
import type { Fitted } from '../text/fit';
import type { Face } from './face';
import type { CardStyle } from './style';

/** Where the title begins (mm), under a band that ends at `bandBottom` (mm); `size` in points. */
export const titleTop = (bandBottom: number, size: number): number => bandBottom + size * MM_PER_POINT * 0.85;

/** A fitted text as ink; `top` is the top of its first line. A line but the last ends in a space, for readers. */
export function linesOps(
  { lines, size, leading }: Fitted,
  x: number,
  top: number,
  font: TextOp['font'],
  fill: TextOp['fill'],
): TextOp[] {
  const first = top + size * MM_PER_POINT * 0.95;
  return lines.map(({ text, actual }, index) => {
    const broken = actual !== undefined && text.endsWith('-');
    const space = index < lines.length - 1 && !broken ? ' ' : '';
    return {
      kind: 'text',
      text: `${text}${space}`,
      x,
      y: first + index * leading,
      size,
      font,
      fill,
      ...(actual === undefined ? {} : { actual: index < lines.length - 1 ? `${actual.trimEnd()} ` : actual }),
    };
  });
}

/** The title of a front; as it is when nothing could be fitted. */
export function titleOps(
  face: Face,
  title: Fitted | null,
  style: CardStyle,
  inks: Inks,
  top: number,
): TextOp[] {
  const { pad, points } = style;
  const y = titleTop(top, points.title);
  if (title) return linesOps(title, pad, y, 'title', inks.quiet);
  const plain = { lines: [{ text: face.title }], size: points.title, leading: 0, height: 0, brokenWords: [] };
  return linesOps(plain, pad, y, 'title', inks.quiet);
}
