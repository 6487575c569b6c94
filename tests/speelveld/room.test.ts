import { expect, test } from 'vitest';
import { drawSpeelveld } from '../../src/speelveld/draw';
import type { SpeelveldForm } from '../../src/speelveld/form';
import { overlap, toBox } from '../../src/speelveld/layout/box';
import type { SpeelveldPicture } from '../../src/speelveld/picture';
import { HOEDAN_TITLES, WAT_TITLES } from '../fixtures/speelveld/titles';
import { deal } from './deals';
import { PHONE, TABLE, card, session } from './examples';
import { along, letters, squareBox } from './seen';

const DECKS = [WAT_TITLES, HOEDAN_TITLES];

function pictures(form: SpeelveldForm, cards: readonly number[], games: number): SpeelveldPicture[] {
  return DECKS.flatMap((deck) =>
    cards.flatMap((count) =>
      Array.from({ length: games }, (_, seed) => drawSpeelveld(deal(deck, count, seed + 1), form)),
    ),
  );
}

/** Which part of all legs runs over a title or a square. */
function touched(list: readonly SpeelveldPicture[]): number {
  const legs = list.flatMap(({ marks, course }) => {
    const boxes = marks.flatMap(({ title, dissent }) => [
      ...title.map(letters),
      ...(dissent ? [squareBox(dissent)] : []),
    ]);
    const near = course.width / 2 - 0.5;
    return course.legs.map((leg) =>
      along(leg.d).some(([x, y]) => boxes.some((box) => toBox(box, x, y) < near)),
    );
  });
  return legs.filter(Boolean).length / legs.length;
}

test('on a phone hardly a leg runs over a title or a square, with few cards and with many', () => {
  // It was one in ten, and one in five: a leg slipped between the two places where a title asked for room.
  expect(touched(pictures({ ...PHONE, height: 632 }, [5, 9], 6))).toBeLessThan(0.04);
  expect(touched(pictures({ ...PHONE, height: 860 }, [12, 14], 6))).toBeLessThan(0.08);
}, 60_000);

test('with letters twice as large on a phone too: the chart is longer then', () => {
  // It was 15 % of the legs of fourteen cards at 940 px, and 10 % at 1350.
  expect(touched(pictures({ ...PHONE, height: 1600, text: 2 }, [14], 6))).toBeLessThan(0.08);
  expect(touched(pictures({ ...PHONE, height: 940, text: 2 }, [9], 6))).toBeLessThan(0.08);
}, 60_000);

test('on the table too', () => {
  expect(touched(pictures(TABLE, [5, 9], 4))).toBeLessThan(0.02);
  expect(touched(pictures(TABLE, [14], 4))).toBeLessThan(0.08);
}, 60_000);

test('a third card in a cell is as large as the first, and its title lies on no other', () => {
  const played = [0, 1, 2].map((k) =>
    card(2, 0, ['Wat je meebrengt', 'Elkaar nodig', 'Wie is er niet'][k] ?? ''),
  );
  const { marks } = drawSpeelveld({ ...session(0, [6, 7, 1]), played }, TABLE);
  expect(marks.map(({ r }) => r)).toEqual([marks[0]?.r, marks[0]?.r, marks[0]?.r]);
  const titles = marks.map(({ title }) => title.map(letters));
  for (const [k, own] of titles.entries()) {
    for (const other of titles.slice(k + 1).flat()) {
      for (const box of own) expect(overlap(box, other)).toBe(0);
    }
  }
});

test('large letters grow as far as the cell of a card allows: no word breaks off, no title lies on another', () => {
  const usual = drawSpeelveld(session(9), TABLE);
  for (const [form, cards] of [
    [{ ...TABLE, height: 800, text: 1.6 }, 9],
    [{ ...PHONE, height: 940, text: 1.6 }, 6],
  ] as const) {
    const list = pictures(form, [cards], 4);
    const titles = list.map(({ marks }) => marks.map(({ title }) => title));
    const cut = titles.flat(2).filter(({ text }) => text.includes('…'));
    expect(cut.length / titles.flat(2).length).toBeLessThan(0.04);
    for (const one of titles) {
      const boxes = one.map((lines) => lines.map(letters));
      for (const [k, own] of boxes.entries()) {
        for (const other of boxes.slice(k + 1).flat()) {
          for (const box of own) expect(overlap(box, other)).toBe(0);
        }
      }
    }
  }
  const large = drawSpeelveld(session(9), { ...TABLE, height: 800, text: 1.6 });
  expect(large.marks[0]?.title[0]?.size).toBeGreaterThan((usual.marks[0]?.title[0]?.size ?? 0) * 1.15);
}, 60_000);

test('a depth line leaves no loose pieces between two texts', () => {
  for (const form of [TABLE, { ...PHONE, height: 860 }]) {
    for (const { depth, marks } of pictures(form, [9, 14], 2)) {
      const letter = marks[0]?.title[0]?.size ?? 0;
      for (const piece of depth.layers.flatMap(({ line }) => line.split('M').slice(1))) {
        const points = along(`M${piece}`);
        let length = 0;
        for (const [k, [x, y]] of points.entries()) {
          const [px, py] = points[k - 1] ?? [x, y];
          length += Math.hypot(x - px, y - py);
        }
        expect(length).toBeGreaterThan(letter * 2.5);
      }
    }
  }
}, 60_000);

test('no pill covers the arrowhead in which the course ends', () => {
  const list = DECKS.flatMap((deck) =>
    [9, 14].flatMap((cards) =>
      [1, 2, 3].map((seed) => {
        const input = deal(deck, cards, seed);
        const played = input.played.map((one) => ({ ...one, begin: 1, friction: 1 }));
        return drawSpeelveld({ ...input, played, finished: true }, TABLE);
      }),
    ),
  );
  for (const { course, pills } of list) {
    const { end } = course;
    if (end?.kind !== 'stands') throw new Error('The koers does not stand.');
    for (const { rect } of pills) {
      const box = { x0: rect.x, y0: rect.y, x1: rect.x + rect.width, y1: rect.y + rect.height };
      expect(toBox(box, end.at.x, end.at.y)).toBeGreaterThan(0);
    }
  }
});
