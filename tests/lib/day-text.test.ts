import { describe, expect, it } from 'vitest';
import { dayAfterWeeks, dayInWords, momentInWords } from '../../src/lib/day-text';

describe('days in words', () => {
  it('reads as a Dutch reader writes it', () => {
    expect(dayInWords('2027-02-01')).toBe('1 februari 2027');
    expect(momentInWords(new Date(2026, 4, 20, 23, 59).getTime())).toBe('20 mei 2026');
  });

  it.each(['', 'morgen', '2027', '2027-00-10'])('leaves %j as it was found', (day) => {
    expect(dayInWords(day)).toBe(day);
  });

  it('counts weeks by the calendar, over a change of the clock and of the year', () => {
    expect(dayAfterWeeks(new Date(2026, 9, 24, 23, 30).getTime(), 1)).toBe('2026-10-31');
    expect(dayAfterWeeks(new Date(2026, 11, 20, 0, 30).getTime(), 6)).toBe('2027-01-31');
  });
});
