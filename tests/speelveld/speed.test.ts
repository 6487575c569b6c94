import { expect, test } from 'vitest';
import { drawSpeelveld } from '../../src/speelveld/draw';
import { TABLE, session } from './examples';

/** Times of repeated runs, shortest first. */
function times(run: () => void, count: number): readonly number[] {
  const took = Array.from({ length: count }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return took.sort((a, b) => a - b);
}

/** A fixed amount of arithmetic, so that the bound holds on a slow or busy machine too. */
function yardstick(): number {
  let sum = 0;
  for (let k = 1; k < 4_000_000; k++) sum += Math.sqrt(k) * 1.0001;
  return sum;
}

test('fourteen cards are drawn within a small multiple of four million square roots', () => {
  const input = session(14);
  for (let warm = 0; warm < 8; warm++) drawSpeelveld(input, TABLE);
  const unit = times(() => expect(yardstick()).toBeGreaterThan(0), 15);
  const took = times(() => drawSpeelveld(input, TABLE), 25);
  const [best = 0, middle = 0] = [took[0], took[12]];
  process.stdout.write(`speelveld of 14 cards: median ${middle.toFixed(1)} ms, best ${best.toFixed(1)} ms\n`);
  // About 2 on a quiet machine; a tenfold guard, because a busy one lengthens drawing more than arithmetic.
  expect(best / (unit[0] ?? 1)).toBeLessThan(20);
}, 60_000);
