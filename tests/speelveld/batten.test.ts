import { expect, test } from 'vitest';
import { Batten } from '../../src/speelveld/course/batten';
import { Heap } from '../../src/speelveld/course/heap';
import { fixed } from '../../src/speelveld/curves';

const bend = { tension: 0.5, bending: 9, stay: 0.5 };

test('a straight batten stays straight', () => {
  const values = Float64Array.from({ length: 20 }, (_, k) => 3 * k);
  new Batten(20, bend).step(values);
  for (const [k, value] of values.entries()) expect(value).toBeCloseTo(3 * k, 6);
});

test('a kink is drawn out while the ends stay', () => {
  const values = new Float64Array(21);
  values[10] = 40;
  const batten = new Batten(21, bend);
  for (let round = 0; round < 30; round++) batten.step(values);
  expect(values[10]).toBeLessThan(3);
  expect([values[0], values[1], values[19], values[20]]).toEqual([0, 0, 0, 0]);
});

test('each step solves its equations', () => {
  const before = Float64Array.from([0, 1, 7, -3, 12, 5, 9, 2, 4]);
  const after = before.slice();
  new Batten(9, bend).step(after);
  const at = (k: number): number => after[k] ?? 0;
  for (let k = 2; k < 7; k++) {
    const stretch = 2 * at(k) - at(k - 1) - at(k + 1);
    const curve = at(k - 2) - 4 * at(k - 1) + 6 * at(k) - 4 * at(k + 1) + at(k + 2);
    const left = bend.stay * at(k) + bend.tension * stretch + bend.bending * curve;
    expect(left).toBeCloseTo(bend.stay * (before[k] ?? 0), 9);
  }
});

test('a heap gives back the cheapest first', () => {
  const heap = new Heap();
  const costs = Array.from({ length: 3000 }, (_, k) => (k * 7919) % 3001);
  for (const [node, cost] of costs.entries()) heap.push(cost, node);
  const order = costs.map(() => costs[heap.pop()]);
  expect(order).toEqual(costs.toSorted((a, b) => a - b));
  expect(heap.pop()).toBe(-1);
});

test('numbers have at most one decimal and no minus zero', () => {
  expect([fixed(12.345), fixed(-0.01), fixed(7), fixed(-3.26), fixed(99999.99)]).toEqual([
    '12.3',
    '0',
    '7',
    '-3.3',
    '100000',
  ]);
});
