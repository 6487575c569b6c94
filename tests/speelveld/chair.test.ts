import { expect, test } from 'vitest';
import { drawSpeelveld } from '../../src/speelveld/draw';
import { FORMS, session } from './examples';

test('a lege stoel dealt beside a card is a small chair on its ring, away from the square, and moves nothing', () => {
  const plain = session(14);
  const dealt = {
    ...plain,
    played: plain.played.map((card, k) => (k === 6 ? { ...card, chair: 'Wie ermee leeft' } : card)),
  };
  for (const form of FORMS) {
    const { marks } = drawSpeelveld(dealt, form);
    expect(marks.filter(({ chair }) => chair !== null)).toHaveLength(1);
    const mark = marks[6];
    const [chair, square] = [mark?.chair, mark?.dissent?.rect];
    if (!mark || !chair || !square) throw new Error('There is no chair, or no square.');
    expect(chair.r).toBeLessThan(mark.r);
    expect(Math.hypot(chair.x - mark.x, chair.y - mark.y)).toBeCloseTo(mark.r * 1.3);
    expect(Math.sign(chair.x - mark.x)).toBe(-Math.sign(square.x + square.width / 2 - mark.x));
    expect(marks.map((one) => ({ ...one, chair: null }))).toEqual(drawSpeelveld(plain, form).marks);
  }
});
