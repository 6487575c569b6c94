/** What an eye would see in a picture: boxes of words and squares, and the way a line takes. */
import { textWidth } from '../../src/speelveld/text/width';
import type { Box } from '../../src/speelveld/layout/box';
import type { DissentSquare, PictureText } from '../../src/speelveld/picture';

/** The letters of one line of text. */
export function letters(text: PictureText): Box {
  const width = textWidth(text.text, text.size, text.font);
  const x0 = text.anchor === 'middle' ? text.x - width / 2 : text.anchor === 'end' ? text.x - width : text.x;
  return { x0, y0: text.y - text.size * 0.7, x1: x0 + width, y1: text.y + text.size * 0.05 };
}

export function squareBox({ rect }: DissentSquare): Box {
  return { x0: rect.x, y0: rect.y, x1: rect.x + rect.width, y1: rect.y + rect.height };
}

/** Points along a path of absolute M and C, eight to a segment. */
export function along(d: string): [number, number][] {
  const numbers = (d.match(/-?\d+(\.\d+)?/gu) ?? []).map(Number);
  const at = (k: number): number => numbers[k] ?? 0;
  const points: [number, number][] = [];
  for (let k = 0; k + 7 < numbers.length; k += 6) {
    for (let step = 0; step < 8; step++) {
      const t = step / 8;
      const mix = (axis: number): number =>
        (1 - t) ** 3 * at(k + axis) +
        3 * (1 - t) ** 2 * t * at(k + 2 + axis) +
        3 * (1 - t) * t * t * at(k + 4 + axis) +
        t ** 3 * at(k + 6 + axis);
      points.push([mix(0), mix(1)]);
    }
  }
  return points;
}
