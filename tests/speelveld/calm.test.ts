import { expect, test } from 'vitest';
import { toBox } from '../../src/speelveld/layout/box';
import { drawSpeelveld } from '../../src/speelveld/draw';
import type { SpeelveldForm } from '../../src/speelveld/form';
import { textWidth } from '../../src/speelveld/text/width';
import { PHONE, TABLE, card, session } from './examples';

/** The points a leg goes through: the last two numbers of each of its segments. */
function through(d: string): (readonly [number, number])[] {
  const numbers = (d.match(/-?\d+(\.\d+)?/gu) ?? []).map(Number);
  const ends = [0, ...Array.from({ length: (numbers.length - 2) / 6 }, (_, k) => 6 + 6 * k)];
  return ends.map((at) => [numbers[at] ?? 0, numbers[at + 1] ?? 0]);
}

/** How often a leg turns more than a third of a right angle from one point to the next. */
function breaks(count: number, planned: readonly number[], form: SpeelveldForm): number {
  let sum = 0;
  for (const { d } of drawSpeelveld(session(count, planned), form).course.legs) {
    const points = through(d);
    for (let k = 1; k + 1 < points.length; k++) {
      const [[ax, ay], [bx, by], [cx, cy]] = [points[k - 1], points[k], points[k + 1]].map(
        (p) => p ?? [0, 0],
      ) as [readonly [number, number], readonly [number, number], readonly [number, number]];
      const turn = Math.atan2(by - ay, bx - ax) - Math.atan2(cy - by, cx - bx);
      if (Math.cos(turn) < Math.cos(Math.PI / 6)) sum++;
    }
  }
  return sum;
}

test('a leg bends and does not break, in a whole session, on the table and on a phone', () => {
  const sum = (form: SpeelveldForm): number =>
    [5, 8, 11, 14].reduce((all, count) => all + breaks(count, [6, 7, 1], form), 0);
  // There are 34 legs in all; a phone had 46 sharp turns when every point was pushed alone.
  expect(sum(TABLE)).toBeLessThan(9);
  expect(sum({ ...PHONE, height: 780 })).toBeLessThan(15);
});

test('on a phone a square of dissent stands on no name of a theme, and off the bars', () => {
  const base = session(0, [3, 2, 1]);
  for (const theme of base.themes.keys()) {
    for (const title of ['Wie?', 'De plek die telt', 'Meerjarenonderhoudsvoorziening']) {
      const played = [card(theme, 0, title, { dissent: ['Nee.'] })];
      const { marks, themes } = drawSpeelveld({ ...base, played }, PHONE);
      const rect = marks[0]?.dissent?.rect;
      if (!rect) throw new Error('There is no square.');
      for (const { name, bar } of themes) {
        if (!name) throw new Error('There is no name.');
        const right = name.x + textWidth(name.text, name.size, 'name');
        const apart =
          rect.x > right || rect.y > name.y + 1 || rect.y + rect.height < name.y - name.size * 0.7;
        expect([theme, title, name.text, apart]).toEqual([theme, title, name.text, true]);
        expect(rect.x).toBeGreaterThan(bar.x + bar.width);
      }
      expect(toBox({ x0: 0, y0: 0, x1: PHONE.width, y1: PHONE.height }, rect.x, rect.y)).toBeLessThan(0);
    }
  }
});
