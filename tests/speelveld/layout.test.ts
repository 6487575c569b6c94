import * as fc from '../tools/fast-check';
import { describe, expect, test } from 'vitest';
import { COLOURS, SHAPES } from '../../src/decks/types';
import { drawSpeelveld } from '../../src/speelveld/draw';
import type { Mark, PictureText, SpeelveldPicture } from '../../src/speelveld/picture';
import { textWidth } from '../../src/speelveld/text/width';
import { type Box, toBox } from '../../src/speelveld/layout/box';
import { along } from './seen';
import { FORMS, PAPER, PHONE, TABLE, THUMBNAIL, anySpeelveld, card, session } from './examples';

function boxOf(text: PictureText): Box {
  const width = textWidth(text.text, text.size, text.font);
  const x0 = text.anchor === 'middle' ? text.x - width / 2 : text.anchor === 'end' ? text.x - width : text.x;
  return { x0, y0: text.y - text.size * 0.7, x1: x0 + width, y1: text.y + text.size * 0.1 };
}

const titles = (mark: Mark): Box[] => mark.title.map(boxOf);

function leastClearance(picture: SpeelveldPicture): number {
  const boxes = picture.marks.flatMap(titles);
  const points = picture.course.legs.flatMap((leg) => along(leg.d));
  return Math.min(Infinity, ...points.flatMap(([x, y]) => boxes.map((box) => toBox(box, x, y))));
}

const counts = [0, 1, 2, 5, 8, 11, 14];

describe('a drawn session', () => {
  test.each(counts)('%i cards: no title lies on another mark, on the table', (count) => {
    const { marks } = drawSpeelveld(session(count), TABLE);
    for (const mark of marks) {
      for (const other of marks) {
        if (other === mark) continue;
        for (const box of titles(mark)) expect(toBox(box, other.x, other.y)).toBeGreaterThan(other.r * 1.3);
        expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThan((mark.r + other.r) * 1.3);
      }
    }
  });

  test.each(counts)('%i cards: the course keeps clear of every title', (count) => {
    // Beyond eight cards a phone is too small for all titles; there a mark may have to lie on an earlier leg.
    const forms = count <= 5 ? [TABLE, PHONE, PAPER] : [TABLE, PAPER];
    for (const form of forms) {
      const picture = drawSpeelveld(session(count), form);
      expect([form.kind, leastClearance(picture) > picture.course.width / 2]).toEqual([form.kind, true]);
    }
  });

  test.each(counts)(
    '%i cards: a standing dissent is never smaller than its disc and covers no title',
    (count) => {
      for (const form of FORMS) {
        const { marks } = drawSpeelveld(session(count), form);
        for (const { dissent, r } of marks) {
          if (!dissent) continue;
          expect(dissent.rect.width * dissent.rect.height).toBeGreaterThanOrEqual(Math.PI * r * r);
          const [x, y] = [dissent.rect.x + dissent.rect.width / 2, dissent.rect.y + dissent.rect.height / 2];
          for (const box of marks.flatMap(titles))
            expect(toBox(box, x, y)).toBeGreaterThan(dissent.rect.width / 2 - 2);
        }
      }
    },
  );

  test('later in a row is lower, so that the course reads downward', () => {
    const ys = drawSpeelveld(session(3, [3, 2, 1]), TABLE).marks.map((mark) => mark.y);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    const xs = drawSpeelveld(session(3, [3, 2, 1]), PHONE).marks.map((mark) => mark.x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  test('marks are larger when few cards are planned', () => {
    const r = (planned: number[]): number => drawSpeelveld(session(2, planned), TABLE).marks[0]?.r ?? 0;
    expect(r([1, 1, 1])).toBeGreaterThan(r([3, 2, 1]));
    expect(r([3, 2, 1])).toBeGreaterThan(r([4, 4, 1]));
    expect(r([4, 4, 1])).toBeGreaterThan(r([6, 7, 1]));
  });

  test('titles on the table never go under 21 px', () => {
    const sizes = drawSpeelveld(session(14), { ...TABLE, height: 666 }).marks.flatMap((mark) =>
      mark.title.map((t) => t.size),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(21);
  });

  test('a thumbnail has no titles, chevrons or bank, but keeps marks, rings and dissent', () => {
    const picture = drawSpeelveld({ ...session(14), aside: [{ theme: 0, title: 'x' }] }, THUMBNAIL);
    expect(picture.marks.flatMap((mark) => mark.title)).toEqual([]);
    expect(picture.course.legs.every((leg) => leg.chevron === null)).toBe(true);
    expect(picture.bank).toBeNull();
    expect(picture.marks).toHaveLength(14);
    expect(picture.marks.filter((mark) => mark.dissent)).toHaveLength(3);
  });

  test('the course starts at a bar, goes on in dots, and ends in an arrow once the koerszin stands', () => {
    expect(drawSpeelveld(session(5), TABLE).course.end).toMatchObject({ kind: 'goes-on' });
    expect(drawSpeelveld({ ...session(5), finished: true }, TABLE).course.end).toMatchObject({
      kind: 'stands',
    });
    expect(drawSpeelveld(session(1), TABLE).course).toMatchObject({
      legs: [],
      start: { bar: expect.any(String) },
    });
  });

  test('an empty chart has water and nothing else', () => {
    const { course, marks, depth, pills } = drawSpeelveld(session(0), TABLE);
    expect({ course: course.legs, start: course.start, end: course.end, marks, pills }).toEqual({
      course: [],
      start: null,
      end: null,
      marks: [],
      pills: [],
    });
    expect(depth.layers.filter((layer) => layer.line !== '').length).toBeGreaterThan(3);
  });

  test('several sentences of dissent on one card share a square that counts them', () => {
    const square = drawSpeelveld(session(13), TABLE).marks[12]?.dissent;
    expect(square?.count?.text).toBe('2');
    expect(drawSpeelveld(session(7), TABLE).marks[6]?.dissent?.count).toBeNull();
  });

  test('more talk gives more depth lines', () => {
    const lines = (count: number): number => drawSpeelveld(session(count), TABLE).depth.layers.length;
    expect(lines(2)).toBe(11);
    expect(lines(5)).toBe(14);
    expect(lines(14)).toBe(19);
  });

  test('depth lines are cut under titles', () => {
    const { depth, marks } = drawSpeelveld(session(8), TABLE);
    const inside = depth.layers
      .flatMap((layer) => layer.line.split('M').slice(1))
      .flatMap((line) => along(`M${line}`))
      .filter(([x, y]) => marks.flatMap(titles).some((box) => toBox(box, x, y) < -3));
    expect(inside).toEqual([]);
  });

  test('a sheet far too small, as while a screen is being laid out, has no side below nothing', () => {
    const input = { ...session(5), aside: [{ theme: 0, title: 'Wat mag al?' }] };
    for (const kind of ['table', 'phone'] as const) {
      for (const [width, height] of [
        [10, 5],
        [300, 40],
        [690, 69],
      ] as const) {
        const { depth, themes } = drawSpeelveld(input, { kind, width, height });
        const sides = [depth.area, ...themes.map(({ bar }) => bar)].flatMap((rect) => [
          rect.width,
          rect.height,
        ]);
        expect(Math.min(...sides)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('three cards in one cell all find a place', () => {
    const input = { ...session(0, [3, 1, 1]), played: [0, 1, 2].map((k) => card(2, 0, `Kaart ${k}`)) };
    const { marks } = drawSpeelveld(input, TABLE);
    for (const [k, mark] of marks.entries()) {
      for (const other of marks.slice(k + 1)) {
        expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThan((mark.r + other.r) * 1.3);
      }
    }
  });
});

test('whatever a group does, everything lies on the paper and is a number', () => {
  fc.assert(
    fc.property(anySpeelveld, fc.constantFrom(...FORMS), (input, form) => {
      const picture = drawSpeelveld(input, form);
      expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity/u);
      for (const { x, y, r } of picture.marks) {
        expect(x - r).toBeGreaterThan(0);
        expect(x + r).toBeLessThan(form.width);
        expect(y - r).toBeGreaterThan(0);
        expect(y + r).toBeLessThan(form.height);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('large letters shorten no name of a theme, and fewer titles than two lines would', () => {
  const themes = ['Kantelen', 'Aanpak', 'Ongeschreven', 'Afspraken', 'Leren'].map((name, k) => ({
    name,
    shape: SHAPES[k] ?? 'star',
    colour: COLOURS[k] ?? 'oker',
  }));
  const played = [
    card(0, 0, 'Twee goede dingen'),
    card(2, 0, 'Als het spannend wordt'),
    card(4, 1, 'Wat nog meespeelt'),
  ];
  const picture = drawSpeelveld({ ...session(0, [3, 2, 1]), themes, played }, { ...TABLE, text: 1.4 });
  expect(picture.themes.map((theme) => theme.name?.text)).toEqual(themes.map(({ name }) => name));
  expect(picture.marks[0]?.title.map((line) => line.text).join(' ')).toBe('Twee goede dingen');
});
