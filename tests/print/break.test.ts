import * as fc from '../tools/fast-check';
import { expect, it } from 'vitest';
import { breakBalanced, breakText, lineWidth } from '../../src/print/text/break';
import { FONTS } from './support/make';
import { LONG_WORD } from './support/odd-deck';

const FONT = FONTS.bold;
const WIDTH = 52;
const SIZE = 15;

const plain = (lines: readonly { text: string }[]): string => lines.map(({ text }) => text).join(' ');

it('keeps every word in order, and every line within its width', () => {
  const words = fc.array(fc.constantFrom('wij', 'samenwerken', 'opgave', 'één', 'zo-zo', 'de', 'Fryslân'), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.boolean(), (words, balanced) => {
      const text = words.join(' ');
      const { lines } = (balanced ? breakBalanced : breakText)(text, WIDTH, FONT, SIZE);
      expect(plain(lines)).toBe(text);
      for (const line of lines) expect(lineWidth(line.text, FONT, SIZE)).toBeLessThanOrEqual(WIDTH + 1e-6);
    }),
  );
});

it('balanced takes no more lines, and leaves no word alone that need not be', () => {
  const text = 'Waar kom jij dit probleem in je eigen week tegen?';
  const balanced = breakBalanced(text, WIDTH, FONT, SIZE).lines;
  expect(balanced).toHaveLength(breakText(text, WIDTH, FONT, SIZE).lines.length);
  const widths = balanced.map((line) => lineWidth(line.text, FONT, SIZE));
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.6);
});

it('breaks a word that fits on no line, says so, and reads it as a whole', () => {
  const { lines, brokenWords } = breakText(`Kijk naar ${LONG_WORD} vandaag`, WIDTH, FONT, SIZE);
  expect(brokenWords).toEqual([LONG_WORD]);
  expect(
    lines
      .map(({ text }) => text.replace(/-$/, ''))
      .join(' ')
      .replaceAll(' ', ''),
  ).toBe(`Kijknaar${LONG_WORD}vandaag`);
  expect(
    lines
      .map(({ actual, text }) => actual ?? text)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  ).toBe(`Kijk naar ${LONG_WORD} vandaag`);
});

it('breaks where the author allows it, without a word about it', () => {
  const { lines, brokenWords } = breakText('samen\u{AD}werkings\u{AD}verbanden', 30, FONT, SIZE);
  expect(brokenWords).toEqual([]);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines[0]?.text.endsWith('-')).toBe(true);
  expect(plain(lines)).not.toContain('\u{AD}');
});
