import { describe, expect, it } from 'vitest';
import {
  LENGTHS,
  makePlan,
  phaseAfter,
  PHASES,
  plannedCards,
  plannedMinutes,
  reserveMinutes,
  type Length,
} from '../../src/rules/plan';

/** Planned cards for 2, 3, 4, 5 and 6 seats, from product.md. */
const CARDS: Readonly<Record<Length, readonly number[]>> = {
  30: [3, 3, 2, 2, 2],
  60: [6, 5, 5, 4, 4],
  90: [9, 8, 7, 7, 6],
  120: [12, 11, 10, 9, 8],
};

/** Klaarzetten, Landen, Verkennen, Pauze, Verdiepen, Oogst, Afspraken, Check-out, from product.md. */
const MINUTES: Readonly<Record<Length, readonly number[]>> = {
  30: [2, 4, 8, 0, 7, 4, 3, 2],
  60: [3, 7, 14, 0, 16, 10, 6, 4],
  90: [3, 10, 20, 5, 25, 13, 9, 5],
  120: [3, 15, 28, 5, 32, 18, 12, 7],
};

const rows = LENGTHS.flatMap((length) => [2, 3, 4, 5, 6].map((seats, index) => ({ length, seats, index })));

describe('the number of cards', () => {
  it.each(rows)('of $length minutes with $seats seats is that of the table', ({ length, seats, index }) => {
    const { verkennen, verdiepen } = plannedCards(length, seats);
    expect(verkennen + verdiepen).toBe(CARDS[length][index]);
  });

  it.each(rows)('of $length minutes with $seats seats leaves each row at least one', ({ length, seats }) => {
    const { verkennen, verdiepen } = plannedCards(length, seats);
    expect(Math.min(verkennen, verdiepen)).toBeGreaterThanOrEqual(1);
  });

  it.each(rows)(
    'of $length minutes with $seats seats shares the rows by time, within one card',
    ({ length, seats }) => {
      const [, , explore = 0, , deepen = 0] = MINUTES[length];
      const { verkennen, verdiepen } = plannedCards(length, seats);
      const share = ((verkennen + verdiepen) * explore) / (explore + deepen);
      expect(Math.abs(verkennen - share)).toBeLessThanOrEqual(1);
    },
  );

  it('never falls under one a row, however many seats there are', () => {
    expect(plannedCards(30, 40)).toEqual({ verkennen: 1, verdiepen: 1 });
  });
});

describe('the minutes of each phase', () => {
  it.each(LENGTHS)('of %i minutes are those of the table', (length) => {
    const [setUp = 0, landen, verkennen, pause = 0, verdiepen, oogst, afspraken, checkout] = MINUTES[length];
    const plan = makePlan('table', length, 4);
    expect(plan.minutes).toEqual({ landen, verkennen, verdiepen, oogst, afspraken, checkout });
    expect([plan.settingUp, plan.pause]).toEqual([setUp, pause]);
  });

  it.each(LENGTHS)('of %i minutes add up to the length', (length) => {
    const plan = makePlan('table', length, 4);
    expect(plannedMinutes(plan) + plan.settingUp).toBe(length);
  });

  it.each([
    [30, 9],
    [60, 20],
    [90, 27],
    [120, 37],
  ] as const)('of %i minutes keep %i in reserve for Oogst, Afspraken and Check-out', (length, reserve) => {
    expect(reserveMinutes(makePlan('table', length, 4))).toBe(reserve);
  });
});

describe('the number of agreements', () => {
  it.each([
    ['table', 30, 1],
    ['table', 60, 2],
    ['table', 90, 3],
    ['table', 120, 3],
    ['pair', 30, 1],
    ['pair', 120, 1],
    ['solo', 120, 1],
  ] as const)('at %s for %i minutes is %i', (course, length, agreements) => {
    expect(makePlan(course, length, 2).agreements).toBe(agreements);
  });
});

describe('the other courses', () => {
  it('gives one person alone a card a row, in 10 to 15 minutes', () => {
    const plan = makePlan('solo', 120, 1);
    expect([plan.verkennen, plan.verdiepen]).toEqual([1, 1]);
    expect(plannedMinutes(plan)).toBeGreaterThanOrEqual(10);
    expect(plannedMinutes(plan)).toBeLessThanOrEqual(15);
  });

  it('plans nothing for loose cards', () => {
    expect(plannedMinutes(makePlan('quick', 60, 0))).toBe(0);
  });

  it('puts the phases in order and ends after the check-out', () => {
    expect(PHASES.map(phaseAfter)).toEqual([...PHASES.slice(1), null]);
  });
});
