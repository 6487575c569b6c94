/** Finished files as a printer puts them on paper: what lies where, to a tenth of a millimetre, and how much ink it takes. */
import { describe, expect, it, vi } from 'vitest';
import { PRESET_SPECS } from '../../../src/print/spec';
import { houseDeck, layout, write } from '../../print/support/make';
import { fileOf } from './file-of';
import { boxesOf, inkOf, onDisk, raster } from './run';

// Whole decks through programs of others; two busy cores are slow.
vi.setConfig({ testTimeout: 300_000 });

describe('on paper', () => {
  const DPI = 600;
  const dots = (mm: number): number => (mm / 25.4) * DPI;

  it.each([
    ['the front', 1],
    ['the back', 2],
  ])('%s: what is cut lies within 0.1 mm of where it should', async (_, page) => {
    const picture = raster(await fileOf('wat', 'duplex', PRESET_SPECS.duplex), page, DPI);
    expect(picture.width).toBeGreaterThan(dots(209.9));
    for (const column of [0, 1, 2]) {
      for (const row of [0, 1, 2]) {
        // The frame of each card: 2 mm inside the cut, where the knife never comes.
        const [left, top] = [10.5 + column * 63 + 2, 16.5 + row * 88 + 2];
        const across = darkest(left, (mm) => picture.at(Math.round(dots(mm)), Math.round(dots(top + 60))));
        const along = darkest(top + 84, (mm) =>
          picture.at(Math.round(dots(left + 40)), Math.round(dots(mm))),
        );
        expect(Math.abs(across - left)).toBeLessThan(0.1);
        expect(Math.abs(along - top - 84)).toBeLessThan(0.1);
      }
    }
    if (page !== 1) return;
    for (const x of [10.5, 73.5, 136.5, 199.5]) {
      const mark = darkest(x, (mm) => picture.at(Math.round(dots(mm)), Math.round(dots(13))));
      expect(Math.abs(mark - x)).toBeLessThan(0.1);
    }
    for (const y of [16.5, 104.5, 192.5, 280.5]) {
      const mark = darkest(y, (mm) => picture.at(Math.round(dots(8)), Math.round(dots(mm))));
      expect(Math.abs(mark - y)).toBeLessThan(0.1);
    }
  });

  it('a back that is 0.15 mm off is seen', async () => {
    const { document } = layout(houseDeck('wat'), {
      offset: { x: 0.15, y: 0 },
      cards: { kind: 'theme', theme: 'opgave' },
    });
    const picture = raster(onDisk('shifted', await write(document)), 2, DPI);
    const found = darkest(12.5, (mm) => picture.at(Math.round(dots(mm)), Math.round(dots(78.5))));
    expect(Math.abs(found - 12.5)).toBeGreaterThan(0.1);
  });

  it('nothing comes nearer to the edge than a printer can', async () => {
    const file = await fileOf('hoedan', 'duplex', PRESET_SPECS.duplex);
    const boxes = boxesOf(file);
    expect(boxes).toHaveLength(12);
    for (const [left, bottom, right, top] of boxes) {
      expect(left).toBeGreaterThanOrEqual(4.9);
      expect(bottom).toBeGreaterThanOrEqual(4.9);
      expect(right).toBeLessThanOrEqual(205.1);
      expect(top).toBeLessThanOrEqual(292.1);
    }
  });

  it('saving ink takes about a tenth of it, and of black alone', async () => {
    const [colour, saving] = [
      inkOf(await fileOf('wat', 'duplex', PRESET_SPECS.duplex)),
      inkOf(await fileOf('wat', 'saving', { ink: 'saving' })),
    ];
    const part = (...sides: number[]): number => {
      const sum = (pages: readonly number[][]): number =>
        pages.flatMap((inks, page) => (sides.includes(page % 2) ? inks : [])).reduce((a, b) => a + b, 0);
      return sum(saving) / sum(colour);
    };
    const [fronts, backs, whole] = [part(0), part(1), part(0, 1)];
    console.log(
      `ink saved down to (fronts, backs, whole): ${[fronts, backs, whole].map(percent).join(', ')}`,
    );
    expect(fronts).toBeLessThan(0.2);
    expect(backs).toBeLessThan(0.08);
    expect(whole).toBeLessThan(0.14);
    for (const [cyan, magenta, yellow] of saving) expect([cyan, magenta, yellow]).toEqual([0, 0, 0]);
  });

  it('black and white takes no colour', async () => {
    for (const [cyan, magenta, yellow, black] of inkOf(await fileOf('hoedan', 'grey', { ink: 'grey' }))) {
      expect([cyan, magenta, yellow]).toEqual([0, 0, 0]);
      expect(black).toBeGreaterThan(0);
    }
  });
});

/** Where, within a millimetre around, the darkest stroke has its middle. */
function darkest(around: number, at: (mm: number) => number): number {
  const step = 25.4 / 600;
  let [weight, sum] = [0, 0];
  for (let mm = around - 0.8; mm <= around + 0.8; mm += step) {
    const dark = Math.max(0, 140 - at(mm));
    weight += dark;
    sum += dark * mm;
  }
  return weight === 0 ? Number.NaN : sum / weight;
}

const percent = (part: number): string => `${(part * 100).toFixed(0)} %`;
