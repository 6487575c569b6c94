import * as fc from '../tools/fast-check';
import { describe, expect, test } from 'vitest';
import { drawSpeelveld } from '../../src/speelveld/draw';
import type { SpeelveldPicture } from '../../src/speelveld/picture';
import type { SpeelveldInput } from '../../src/speelveld/types';
import { FORMS, TABLE, anySpeelveld, session } from './examples';

const form = fc.constantFrom(...FORMS);
const first = (input: SpeelveldInput, count: number): SpeelveldInput => ({
  ...input,
  played: input.played.slice(0, count),
});
const places = (picture: SpeelveldPicture) => picture.marks.map(({ x, y, r, title }) => ({ x, y, r, title }));

describe('people look at the picture while it grows', () => {
  test('the picture of n cards is contained in that of n + 1', () => {
    fc.assert(
      fc.property(anySpeelveld, form, (input, form) => {
        const count = input.played.length;
        fc.pre(count > 0);
        const before = drawSpeelveld(first(input, count - 1), form);
        const after = drawSpeelveld(input, form);
        expect(after.marks.slice(0, count - 1)).toEqual(before.marks);
        expect(after.course.legs.slice(0, Math.max(0, count - 2))).toEqual(before.course.legs);
        expect(count > 1 ? after.course.start : null).toEqual(before.course.start);
        expect(after.themes).toEqual(before.themes);
        expect(after.rows).toEqual(before.rows);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('dissent, picks, a stance, cards laid aside and the koerszin move no mark', () => {
    fc.assert(
      fc.property(anySpeelveld, form, (input, form) => {
        const plain: SpeelveldInput = {
          ...input,
          aside: [],
          parties: [],
          finished: false,
          played: input.played.map((card) => ({
            ...card,
            dissent: [],
            stance: null,
            chair: null,
            question: null,
            begin: 0,
            friction: 0,
            dissentBegin: 0,
            dissentFriction: 0,
          })),
        };
        expect(places(drawSpeelveld(input, form))).toEqual(places(drawSpeelveld(plain, form)));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('the same log gives the same picture', () => {
    fc.assert(
      fc.property(anySpeelveld, form, (input, form) => {
        const copy = structuredClone(input);
        expect(drawSpeelveld(copy, form)).toEqual(drawSpeelveld(input, form));
        expect(copy).toEqual(input);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  test('a whole session keeps every leg from the first card on', () => {
    const whole = drawSpeelveld(session(14), TABLE);
    for (let count = 1; count < 14; count++) {
      const part = drawSpeelveld(session(count), TABLE);
      expect(whole.marks.slice(0, count)).toEqual(part.marks);
      expect(whole.course.legs.slice(0, count - 1)).toEqual(part.course.legs);
    }
  });
});
