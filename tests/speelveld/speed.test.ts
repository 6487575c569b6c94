import { expect, test } from 'vitest';
import { drawSpeelveld } from '../../src/speelveld/draw';
import { TABLE, session } from './examples';

function median(run: () => void, times: number): number {
  const took = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return took.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
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
  const unit = median(() => expect(yardstick()).toBeGreaterThan(0), 9);
  const took = median(() => drawSpeelveld(input, TABLE), 15);
  process.stdout.write(`speelveld of 14 cards: ${took.toFixed(1)} ms, yardstick ${unit.toFixed(1)} ms\n`);
  expect(took / unit).toBeLessThan(8);
});
