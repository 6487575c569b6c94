/** The picture of a new card, the fourteenth, beside a fixed amount of arithmetic in the same run. */
import { expect, it } from 'vitest';
import { forgetVoyages } from '../../src/speelveld/course/keep';
import { forgetWater } from '../../src/speelveld/depth/deepened';
import { drawSpeelveld } from '../../src/speelveld/draw';
import { PHONE, TABLE, session } from '../speelveld/examples';

const ROUNDS = 40;
/**
 * As much arithmetic as takes a desk computer some 7.5 ms, and one of a quarter of its speed the 30 ms that a new card
 * may take: a ratio of 1 is the wish on a quiet machine. A busy one lengthens drawing more than arithmetic.
 */
function yardstick(): number {
  let sum = 0;
  for (let k = 1; k < 4_000_000; k++) sum += Math.sqrt(k) * 1.0001;
  return sum;
}

function took(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function forgetAll(): void {
  forgetVoyages();
  forgetWater();
}

const best = (times: readonly number[]): number => Math.min(...times);
const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

it.each([
  ['table', TABLE],
  ['phone', { ...PHONE, height: 860 }],
] as const)(
  '%s: the fourteenth card takes at most half of what all fourteen take',
  (name, form) => {
    const [before, after] = [session(13), session(14)];
    const [whole, added, unit]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round++) {
      forgetAll();
      drawSpeelveld(before, form);
      added.push(took(() => drawSpeelveld(after, form)));
      forgetAll();
      whole.push(took(() => drawSpeelveld(after, form)));
      unit.push(took(yardstick));
    }
    const ratio = best(added) / best(unit);
    console.log(
      `${name}: a fourteenth card ${best(added).toFixed(1)} ms (median ${middle(added).toFixed(1)}), ` +
        `all fourteen anew ${best(whole).toFixed(1)} ms (median ${middle(whole).toFixed(1)}), ` +
        `yardstick ${best(unit).toFixed(1)} ms, ratio ${ratio.toFixed(2)}`,
    );
    expect(best(added) / best(whole)).toBeLessThanOrEqual(0.5);
    expect(ratio).toBeLessThanOrEqual(2);
  },
  120_000,
);
