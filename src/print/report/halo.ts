import type { Font } from '../../pdf/font/font';
import { fixed } from '../../speelveld/curves';

/** A line of text as an outline, in the units of its size, baseline at x, y: the paper edge round letters on water. */
export function outlineOfText(text: string, font: Font, size: number, x: number, y: number): string {
  const unit = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let at = x;
  return glyphs
    .map(({ id }, index) => {
      const left = at;
      at += (positions[index]?.xAdvance ?? 0) * unit;
      // Font units grow upwards, the page downwards.
      return font
        .outline(id)
        .replaceAll(
          /(-?[\d.]+)[ ,](-?[\d.]+)/gu,
          (_pair, dx: string, dy: string) =>
            `${fixed(left + Number(dx) * unit)} ${fixed(y - Number(dy) * unit)}`,
        );
    })
    .join('');
}
