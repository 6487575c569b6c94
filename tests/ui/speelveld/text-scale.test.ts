import { expect, test } from 'vitest';
import { scaleOf } from '../../../src/ui/parts/speelveld/text-scale';

test.each([
  ['a tablet', 16, 1180, 1],
  ['larger letters', 24, 1180, 1.5],
  ['much larger letters', 32, 390, 1.6],
  ['a beamer, where the page grows with the window and the picture does so itself', 1920 * 0.0115, 1920, 1],
  ['larger letters on a beamer', 1920 * 0.0115 * 1.5, 1920, 1.5],
  ['no size known', Number.NaN, 1180, 1],
])('%s', (_, size, width, scale) => {
  expect(scaleOf(size, width)).toBe(scale);
});
