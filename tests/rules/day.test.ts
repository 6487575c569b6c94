import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/rules/day';

describe('a day', () => {
  it.each(['2026-01-31', '2026-12-31', '2024-02-29', '2000-02-29', '2026-04-30'])('is %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-10',
    '2026-01-00',
    '2026-01-32',
    '2026-1-1',
    '20-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '٢٠٢٦-٠١-٠١',
    '01-02-2026',
    'morgen',
    '',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
