/** The picture of a new card, the fourteenth, beside a fixed amount of arithmetic in the same run. */
import { forgetVoyages } from '../../../src/speelveld/course/keep';
import { forgetWater } from '../../../src/speelveld/depth/deepened';
import { drawSpeelveld } from '../../../src/speelveld/draw';
import { PHONE, TABLE, session } from '../../speelveld/examples';
import type { Found } from '../bench';
import { median, type Row } from '../row';

const ROUNDS = 20;
const CARDS = [2, 4, 7, 10, 14] as const;

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

export function speelveld(): Promise<Found> {
  const [before, after] = [session(13), session(14)];
  const rows = [
    ['table', TABLE],
    ['phone', { ...PHONE, height: 860 }],
  ] as const;
  const drawn = (cards: number): number =>
    median(
      Array.from({ length: 5 }, () => {
        forgetAll();
        return took(() => drawSpeelveld(session(cards), TABLE));
      }),
    );
  return Promise.resolve({
    rows: rows.flatMap(([name, form]): Row[] => {
      const [whole, added, unit]: [number[], number[], number[]] = [[], [], []];
      for (let round = 0; round < ROUNDS; round += 1) {
        forgetAll();
        drawSpeelveld(before, form);
        added.push(took(() => drawSpeelveld(after, form)));
        forgetAll();
        whole.push(took(() => drawSpeelveld(after, form)));
        unit.push(took(yardstick));
      }
      return [
        {
          what: `speelveld, ${name}: a fourteenth card`,
          ours: median(added),
          baseline: { name: 'arithmetic', value: median(unit) },
          unit: 'ms',
          most: { ratio: 2 },
        },
        {
          what: `speelveld, ${name}: a fourteenth card beside all anew`,
          ours: median(added),
          baseline: { name: 'all fourteen', value: median(whole) },
          unit: 'ms',
          most: { ratio: 0.5 },
        },
      ];
    }),
    growth: [{ against: 'cards: speelveld anew', points: CARDS.map((cards) => [cards, drawn(cards)]) }],
  });
}
