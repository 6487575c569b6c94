import { expect, test } from 'vitest';
import { textWidth } from '../../src/speelveld/text/width';
import { shorten, wrap } from '../../src/speelveld/text/wrap';

test('widths are those of the font file', () => {
  expect(textWidth('In', 1000)).toBe(424 + 571);
  expect(textWidth('In', 1000, 'name')).toBe(293 + 631);
});

test('an accent takes no room', () => {
  expect(textWidth('één', 20)).toBe(textWidth('een', 20));
});

test('what the font lacks still has a width', () => {
  expect(textWidth('👍', 10)).toBeGreaterThan(8);
  expect(textWidth('שלום', 10)).toBeGreaterThan(10);
});

test('a title that fits stays whole; two lines are of like length', () => {
  expect(wrap('In één zin', 20, 300, 2).lines).toEqual(['In één zin']);
  expect(wrap('Van loket naar loket', 20, 150, 2).lines).toEqual(['Van loket', 'naar loket']);
});

test('a title that does not fit ends in an ellipsis and says so', () => {
  const broken = wrap('De ongeschreven regels van een organisatie die al jaren zo werkt', 20, 150, 2);
  expect(broken.lines).toHaveLength(2);
  expect(broken.lines[1]).toMatch(/…$/u);
  expect(broken.cut).toBe(true);
  expect(broken.width).toBeLessThanOrEqual(150);
});

test('a joined emoji is not torn apart', () => {
  expect(shorten('ab👩‍👩‍👧cd', 20, textWidth('ab👩‍👩…', 20))).toBe('ab…');
});

test('an empty title has no lines', () => {
  expect(wrap('  ', 20, 100, 2)).toEqual({ lines: [], width: 0, cut: false });
});

test('a name whose size was chosen to fit is not shortened by a rounding', () => {
  const names = ['Verkennen', 'Ongeschreven', 'Vertrouwen in elkaar', 'Leefwereld'];
  for (const name of names) {
    for (let room = 40; room < 240; room += 1.7) {
      const size = room / (textWidth(name, 1, 'name') + 1.6);
      expect(shorten(name, size, room - size * 1.6, 'name')).toBe(name);
    }
  }
});
