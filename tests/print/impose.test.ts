import { describe, expect, it } from 'vitest';
import { backOf, impose } from '../../src/print/impose';
import { CARD_SIZES, type CardSizeId, PRINTER_MARGIN } from '../../src/print/sizes';
import { BACKS } from '../../src/print/spec';
import { wish } from './support/make';

const SIZES = Object.keys(CARD_SIZES) as CardSizeId[];

describe.each(SIZES)('%s', (card) => {
  it.each(
    (['a4', 'a3'] as const).flatMap((sheet) =>
      (['portrait', 'landscape'] as const).flatMap((orientation) =>
        BACKS.map((backs) => ({ sheet, orientation, backs })),
      ),
    ),
  )('on $sheet, $orientation, $backs: within the printer’s margin, nothing over another', (where) => {
    const spec = wish({ card, ...where });
    const plan = impose(spec);
    const boxes = plan.slots.flatMap((slot) =>
      where.backs === 'fold' ? [slot, backOf(plan, slot, spec)] : [slot],
    );
    for (const { x, y, w, h } of boxes) {
      expect(x).toBeGreaterThanOrEqual(PRINTER_MARGIN - 1e-9);
      expect(y).toBeGreaterThanOrEqual(PRINTER_MARGIN - 1e-9);
      expect(x + w).toBeLessThanOrEqual(plan.w - PRINTER_MARGIN + 1e-9);
      expect(y + h).toBeLessThanOrEqual(plan.h - PRINTER_MARGIN + 1e-9);
    }
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        const apart =
          a.x + a.w <= b.x + 1e-9 ||
          b.x + b.w <= a.x + 1e-9 ||
          a.y + a.h <= b.y + 1e-9 ||
          b.y + b.h <= a.y + 1e-9;
        expect(apart).toBe(true);
      }
    });
  });
});

it.each([
  // edge, way the paper lies, where the back of a card at (20, 30) lies, upside down
  ['long', 'portrait', 210 - 20 - 63, 30, false],
  ['short', 'portrait', 20, 297 - 30 - 88, true],
  ['long', 'landscape', 20, 210 - 30 - 88, true],
  ['short', 'landscape', 297 - 20 - 63, 30, false],
] as const)('over the %s edge, %s', (duplex, orientation, x, y, turned) => {
  const spec = wish({ duplex, orientation });
  const slot = { x: 20, y: 30, w: 63, h: 88 };
  expect(backOf(impose(spec), slot, spec)).toEqual({ ...slot, x, y, turned });
});

it('adds a printer’s offset after mirroring: right is right on the paper that comes out', () => {
  const spec = wish({ offset: { x: 0.5, y: -1 } });
  const slot = { x: 20, y: 30, w: 63, h: 88 };
  expect(backOf(impose(spec), slot, spec)).toMatchObject({ x: 127.5, y: 29 });
});
