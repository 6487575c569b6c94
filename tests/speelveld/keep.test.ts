import * as fc from '../tools/fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { forgetVoyages } from '../../src/speelveld/course/keep';
import * as leg from '../../src/speelveld/course/leg';
import { drawSpeelveld } from '../../src/speelveld/draw';
import * as place from '../../src/speelveld/layout/place';
import type { SpeelveldInput } from '../../src/speelveld/types';
import { FORMS, PHONE, TABLE, anySpeelveld, session } from './examples';

vi.mock(import('../../src/speelveld/course/leg'), { spy: true });
vi.mock(import('../../src/speelveld/layout/place'), { spy: true });

/** How many cards were laid and legs sought since the last time. */
function work(): { laid: number; sought: number } {
  const did = {
    laid: vi.mocked(place.place).mock.calls.length,
    sought: vi.mocked(leg.findLeg).mock.calls.length,
  };
  vi.clearAllMocks();
  return did;
}

beforeEach(() => {
  forgetVoyages();
  vi.clearAllMocks();
});

test.each([TABLE, PHONE])(
  'a new card is one card laid and one leg sought, however many lie there',
  (form) => {
    drawSpeelveld(session(1), form);
    work();
    for (let count = 2; count <= 14; count++) {
      drawSpeelveld(session(count), form);
      const { laid, sought } = work();
      expect(laid).toBe(1);
      // Where a square stands right in the way, the leg is sought once more.
      expect(sought).toBeLessThanOrEqual(2);
    }
  },
);

test('an undone card, and the same picture again, cost nothing; a later dissent no card and at most two legs', () => {
  const input = session(14);
  drawSpeelveld(input, TABLE);
  work();
  drawSpeelveld(session(13), TABLE);
  drawSpeelveld({ ...session(13), finished: true }, TABLE);
  expect(work()).toEqual({ laid: 0, sought: 0 });
  const played = session(13).played.map((card, nth) =>
    nth === 3 ? { ...card, dissent: ['Toch niet.'] } : card,
  );
  drawSpeelveld({ ...session(13), played }, TABLE);
  const { laid, sought } = work();
  expect(laid).toBe(0);
  expect(sought).toBeLessThanOrEqual(2);
});

test('what is kept is what would be drawn anew, whatever was shown before', () => {
  const change = (input: SpeelveldInput, cards: number, dissent: number): SpeelveldInput => ({
    ...input,
    played: input.played
      .slice(0, cards)
      .map((card, nth) =>
        nth === dissent ? { ...card, dissent: card.dissent.length > 0 ? [] : ['Nee.'] } : card,
      ),
  });
  const steps = fc.array(fc.tuple(fc.nat(16), fc.nat(16)), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(anySpeelveld, fc.constantFrom(...FORMS), steps, (input, form, steps) => {
      const shown = steps.map(([cards, dissent]) => change(input, cards, dissent));
      forgetVoyages();
      const kept = shown.map((one) => drawSpeelveld(one, form));
      const anew = shown.map((one) => {
        forgetVoyages();
        return drawSpeelveld(one, form);
      });
      expect(kept).toEqual(anew);
    }),
    { numRuns: 15 },
  );
}, 60_000);

test('of all pictures at most three are kept', () => {
  const forms = [1180, 1181, 1182, 1183].map((width) => ({ ...TABLE, width }));
  for (const form of forms) drawSpeelveld(session(2), form);
  work();
  for (const form of forms.slice(1)) drawSpeelveld(session(2), form);
  expect(work().laid).toBe(0);
  for (const form of forms.slice(0, 1)) drawSpeelveld(session(2), form);
  expect(work().laid).toBe(2);
});
