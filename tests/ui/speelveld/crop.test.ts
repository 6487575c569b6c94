import { expect, it } from 'vitest';
import type { Mark } from '../../../src/speelveld/picture';
import { cropTo } from '../../../src/ui/parts/speelveld/crop';

const markAt = (x: number, y: number): Mark => ({ x, y, r: 10 }) as Mark;

it('shows everything when there is nothing to look at', () => {
  expect(cropTo([], 280, 164)).toEqual({ x: 0, y: 0, width: 280, height: 164 });
});

it('brings one mark nearer, keeps the proportions and stays on the chart', () => {
  const seen = cropTo([markAt(30, 20)], 280, 164);
  expect(seen.width).toBeLessThan(280 / 2);
  expect(seen.width / seen.height).toBeCloseTo(280 / 164);
  expect(seen.x).toBe(0);
  expect(seen.y).toBe(0);
});

it('leaves no mark out, with room for the start and the end of the course', () => {
  const marks = [markAt(40, 30), markAt(240, 120)];
  const seen = cropTo(marks, 280, 164);
  for (const { x, y, r } of marks) {
    expect(x - 2 * r).toBeGreaterThanOrEqual(seen.x);
    expect(x + 2 * r).toBeLessThanOrEqual(seen.x + seen.width);
    expect(y - 2 * r).toBeGreaterThanOrEqual(seen.y);
    expect(y + 2 * r).toBeLessThanOrEqual(seen.y + seen.height);
  }
});
