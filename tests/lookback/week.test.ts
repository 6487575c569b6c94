import * as fc from '../tools/fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOfWeeks, isDue, pickCard, returnDay } from '../../src/lookback/week';
import { summarise } from '../../src/rules/summary';
import { started } from '../rules/table';

const at = (year: number, month: number, day: number, hour = 12): number =>
  new Date(year, month - 1, day, hour).getTime();

describe('a card of the week comes back', () => {
  it('after a week, a month and three months', () => {
    const first = at(2026, 11, 23);
    expect(returnDay(first, first)).toBe('2026-11-30');
    expect(returnDay(first, at(2026, 11, 30))).toBe('2026-12-23');
    expect(returnDay(first, at(2026, 12, 23))).toBe('2027-02-23');
    expect(returnDay(first, at(2027, 2, 23))).toBeNull();
  });

  it('on the last day of a month that is too short, and by the calendar over a change of the clock', () => {
    expect(returnDay(at(2027, 1, 31), at(2027, 2, 7))).toBe('2027-02-28');
    expect(returnDay(at(2026, 10, 24, 23), at(2026, 10, 24, 23))).toBe('2026-10-31');
  });

  it('without the returns that were missed, and never within a week of an answer', () => {
    const first = at(2026, 11, 1);
    expect(returnDay(first, at(2026, 11, 29))).toBe('2026-12-06');
    expect(returnDay(first, at(2026, 12, 20))).toBe('2027-02-01');
    expect(returnDay(first, at(2027, 6, 1))).toBeNull();
  });

  it('always later than a week after the answer, at most three times', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 }), (waits) => {
        const first = at(2026, 1, 31);
        let now = first;
        let returns = 0;
        for (const wait of waits) {
          const day = returnDay(first, now);
          if (day === null) break;
          const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
          expect(at(year, month, date) - now).toBeGreaterThanOrEqual(6.9 * 86_400_000);
          now = at(year, month, date + wait);
          returns += 1;
        }
        expect(returns).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('on its day and after it, until it was answered', () => {
    const due = { course: 'week', lookBackOn: '2026-11-30' } as const;
    expect(isDue(due, at(2026, 11, 29, 23))).toBe(false);
    expect(isDue(due, at(2026, 11, 30, 0))).toBe(true);
    expect(isDue(due, at(2027, 3, 1))).toBe(true);
    expect(isDue({ ...due, lookBackOn: null }, at(2027, 3, 1))).toBe(false);
    expect(isDue({ ...due, course: 'solo' }, at(2027, 3, 1))).toBe(false);
  });
});

describe('the next card', () => {
  const cards = ['a', 'b', 'c', 'd'];

  it('is one that was not had yet, while there are any', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(pickCard(cards, ['a', 'c'], 'b', seed)).toBe('d');
        expect(pickCard(cards, [], null, seed)).toBe(pickCard(cards, [], null, seed));
      }),
    );
  });

  it('is never that of last week, nor the one that lies there', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(['c', 'd']).toContain(pickCard(cards, ['b', 'a', 'c', 'd'], 'a', seed));
      }),
    );
  });

  it('is the only one there is, or none', () => {
    expect(pickCard(['a'], ['a'], null, 's')).toBe('a');
    expect(pickCard([], [], null, 's')).toBeNull();
  });

  it('knows the cards of earlier weeks, the last one first', () => {
    const week = (card: string, startedAt: number) => ({
      ...summarise(
        started(1, { course: 'week', carried: [{ card, text: 'Ja.' }], lookBackOn: '2026-05-27' }).game,
      ),
      startedAt,
    });
    const other = summarise(started(3).game);
    expect(cardsOfWeeks([week('v-A1', 1), other, week('v-A2', 2)])).toEqual(['v-A2', 'v-A1']);
  });
});
