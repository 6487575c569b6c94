import { expect, test } from 'vitest';
import { drawSpeelveld } from '../../src/speelveld/draw';
import { FORMS, session } from './examples';

test('a dissent that was worked in and Verbind each have a sign on the ring of their cards, and move nothing', () => {
  const plain = session(14);
  const connection = { cards: [2, 5] as const, text: 'Wie blijft, ziet meer.' };
  const played = plain.played.map((card, k) => (k === 5 ? { ...card, chair: 'Wie', workedIn: 1 } : card));
  for (const form of FORMS) {
    const { marks } = drawSpeelveld({ ...plain, played, connection }, form);
    expect(marks.flatMap(({ badges }) => badges.map(({ sign }) => sign))).toEqual([
      'connection',
      'chair',
      'worked-in',
      'connection',
    ]);
    const own = marks[5]?.badges ?? [];
    for (const [nth, one] of own.entries())
      for (const other of own.slice(nth + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r * 1.6);
    expect(marks.map((one) => ({ ...one, badges: [] }))).toEqual(drawSpeelveld(plain, form).marks);
  }
});

test('a lege stoel dealt beside a card is a small chair on its ring, away from the square, and moves nothing', () => {
  const plain = session(14);
  const dealt = {
    ...plain,
    played: plain.played.map((card, k) => (k === 6 ? { ...card, chair: 'Wie ermee leeft' } : card)),
  };
  for (const form of FORMS) {
    const { marks } = drawSpeelveld(dealt, form);
    expect(marks.filter(({ badges }) => badges.length > 0)).toHaveLength(1);
    const mark = marks[6];
    const [chair, square] = [mark?.badges[0], mark?.dissent?.rect];
    if (!mark || !chair || !square) throw new Error('There is no chair, or no square.');
    expect(chair.r).toBeLessThan(mark.r);
    expect(Math.hypot(chair.x - mark.x, chair.y - mark.y)).toBeCloseTo(mark.r * 1.3);
    expect(Math.sign(chair.x - mark.x)).toBe(-Math.sign(square.x + square.width / 2 - mark.x));
    expect(marks.map((one) => ({ ...one, badges: [] }))).toEqual(drawSpeelveld(plain, form).marks);
  }
});
