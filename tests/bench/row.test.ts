import { describe, expect, it } from 'vitest';
import { exponentOf, growthPicture } from './growth';
import { holds, median, quantile, tableOf, type Row } from './row';

const ROW: Row = { what: 'a thing', ours: 30, baseline: { name: 'bare', value: 20 }, unit: 'ms' };

describe('a row of the bench', () => {
  it('is held against its ratio or its own figure, and one without a target against nothing', () => {
    expect(holds(ROW)).toBeNull();
    expect(holds({ ...ROW, most: { ratio: 1.5 } })).toBe(true);
    expect(holds({ ...ROW, most: { ratio: 1.49 } })).toBe(false);
    expect(holds({ ...ROW, most: { ours: 30 } })).toBe(true);
    expect(holds({ ...ROW, most: { ours: 29 } })).toBe(false);
  });

  it('meets a target of nothing beside a baseline of nothing', () => {
    const none: Row = { ...ROW, ours: 0, baseline: { name: 'rest', value: 0 }, unit: '', most: { ours: 0 } };
    expect(holds(none)).toBe(true);
    expect(tableOf([none])).not.toContain('NaN');
  });

  it('stands in the table with its ratio, and says when it misses its target', () => {
    const table = tableOf([ROW, { ...ROW, most: { ratio: 1.2 } }]);
    expect(table.split('\n')).toHaveLength(4);
    expect(table).toMatch(/a thing +\| 30 ms +\| bare 20 ms +\| 1\.50/);
    expect(table).toMatch(/ratio <= 1\.2 \| NO/);
  });

  it('takes the middle, and the part that is asked', () => {
    expect(median([5, 1, 9])).toBe(5);
    expect(quantile([...Array(100).keys()], 0.95)).toBe(95);
  });
});

it.each([
  [1, (size: number) => size * 3],
  [2, (size: number) => size * size],
  [0, () => 7],
])('finds the exponent %i', (exponent, time) => {
  const points = [10, 100, 1000].map((size) => [size, time(size)] as const);
  expect(exponentOf({ against: 'things', points })).toBeCloseTo(exponent, 5);
  expect(growthPicture([{ against: 'things', points }])).toContain(`things: ${exponent.toFixed(2)}`);
});
