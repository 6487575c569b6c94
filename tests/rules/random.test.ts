import { describe, expect, it } from 'vitest';
import { rank, shuffled } from '../../src/rules/random';

describe('rank', () => {
  it('gives these numbers for ever: old logs replay by them', () => {
    expect([rank(), rank(''), rank('seed'), rank('seed', 'verkennen', 3, 'opgave')]).toMatchInlineSnapshot(`
      [
        2872998923,
        2872998923,
        3652268984,
        682799003,
      ]
    `);
  });

  it('is a whole number of 32 bits', () => {
    for (let index = 0; index < 500; index += 1) {
      const number = rank('seed', index);
      expect(Number.isInteger(number) && number >= 0 && number < 2 ** 32).toBe(true);
    }
  });

  it('tells its parts apart', () => {
    expect(rank('ab', 'c')).not.toBe(rank('a', 'bc'));
    expect(rank('a', 1)).not.toBe(rank('a', 2));
  });
});

describe('a shuffle', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'];
  const self = (item: string): string => item;

  it('keeps every item, and the list it was given', () => {
    const before = [...items];
    expect(shuffled(items, self, 'seed').sort()).toEqual(before);
    expect(items).toEqual(before);
  });

  it('follows from the seed alone', () => {
    expect(shuffled(items, self, 'seed', 1)).toEqual(shuffled(items, self, 'seed', 1));
  });

  it('does not depend on the order it was given', () => {
    expect(shuffled(items.toReversed(), self, 'seed')).toEqual(shuffled(items, self, 'seed'));
  });

  it('puts each item first about as often', () => {
    const first = new Map<string, number>();
    for (let turn = 0; turn < 3000; turn += 1) {
      const [item = ''] = shuffled(items, self, 'seed', turn);
      first.set(item, (first.get(item) ?? 0) + 1);
    }
    for (const item of items) expect(first.get(item)).toBeGreaterThan(400);
  });
});
