import { expect, it } from 'vitest';
import { BIN_DAYS, binLimit, daysLeft } from '../../src/session/bin';

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 4, 20, 12);

it.each([
  [0, 7],
  [1, 7],
  [DAY - 1, 7],
  [DAY, 6],
  [6 * DAY, 1],
  [7 * DAY - 1, 1],
])('%i ms after it was thrown away there are %i days left', (ago, days) => {
  expect(daysLeft({ binnedAt: NOW - ago }, NOW)).toBe(days);
});

it.each([
  ['a clock that was set back', NOW + 30 * DAY, BIN_DAYS],
  ['one that is past its time', NOW - 8 * DAY, 1],
])('of %s it never says nonsense', (_what, binnedAt, days) => {
  expect(daysLeft({ binnedAt }, NOW)).toBe(days);
});

it('what is older than seven days goes', () => {
  expect(binLimit(NOW)).toBe(NOW - 7 * DAY);
});
