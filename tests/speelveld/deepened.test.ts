import * as fc from '../tools/fast-check';
import { expect, it } from 'vitest';
import { deepened, forgetWater } from '../../src/speelveld/depth/deepened';
import type { Deepening, FieldWish } from '../../src/speelveld/depth/field';

const place: fc.Arbitrary<Deepening> = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  y: fc.integer({ min: 0, max: 200 }),
  weight: fc.constantFrom(1, 1.7, 2.5, 0.6),
});

const wishFor = (places: readonly Deepening[], reach: number): FieldWish => ({
  width: 300,
  height: 200,
  grid: 20,
  places,
  power: 1.7,
  reach,
  course: [],
});

it('is the same whatever was added up before: other cards, fewer, more, or another chart', () => {
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(8), fc.boolean(), fc.constantFrom(40, 60)), { minLength: 1, maxLength: 6 }),
      (places, turns) => {
        forgetWater();
        const drawn = turns.map(([count, other, reach]) => {
          const now = places.slice(0, count).map((one) => (other ? { ...one, x: one.x + 1 } : one));
          return { wish: wishFor(now, reach), kept: deepened(wishFor(now, reach), 22, 17) };
        });
        for (const { wish, kept } of drawn) {
          forgetWater();
          expect(kept).toEqual(deepened(wish, 22, 17));
        }
      },
    ),
    { numRuns: 60 },
  );
});

it('gives a sum of its own each time, which the caller may change', () => {
  const wish = wishFor([{ x: 100, y: 100, weight: 1 }], 40);
  forgetWater();
  const first = deepened(wish, 22, 17);
  const whole = [...first];
  first.fill(0);
  expect([...deepened(wish, 22, 17)]).toEqual(whole);
});
