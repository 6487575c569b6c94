/** The back says the deck's name whole, however long it is, and the row. */
import { expect, it } from 'vitest';
import { layoutBack } from '../../src/print/card/back';
import { facesOf } from '../../src/print/card/face';
import { styleOf } from '../../src/print/card/style';
import { inksOf } from '../../src/print/ink';
import { CARD_SIZES, SAFE_ZONE } from '../../src/print/sizes';
import { lineWidth } from '../../src/print/text/break';
import { FONTS, houseDeck } from './support/make';
import { LONG_WORD } from './support/odd-deck';

function backOf(title: string, row?: string) {
  const [face] = facesOf(houseDeck('wat'));
  if (!face) throw new Error('the deck has no cards');
  const named = { ...face, backName: row ?? face.backName };
  const { node, problems } = layoutBack(named, title, styleOf(CARD_SIZES.poker), inksOf('colour'), FONTS);
  const lines = node.ops.flatMap((op) => (op.kind === 'text' ? [op] : []));
  return { lines: lines.slice(0, -1), row: lines.at(-1), problems };
}

it.each([
  ['Wat', 1],
  ['Samen aan zet', 1],
  ['Wij werken in de wijk aan gezond wonen', 2],
])('%s, on %i lines', (title, count) => {
  const { lines, problems } = backOf(title);
  expect(lines).toHaveLength(count);
  expect(lines.map(({ text }) => text.trim()).join(' ')).toBe(title);
  expect(problems).toEqual([]);
  for (const { text, x, size } of lines) {
    expect(x).toBeGreaterThan(SAFE_ZONE);
    expect(x + lineWidth(text.trim(), FONTS.title, size)).toBeLessThan(63 - SAFE_ZONE);
  }
});

it('breaks a word that fits on no line, and says so', () => {
  expect(backOf(LONG_WORD).problems).toEqual([
    { card: null, field: 'deck', level: 'note', kind: 'broken-word', detail: LONG_WORD },
  ]);
});

it('a row whose name is too wide is told, not cut off', () => {
  expect(backOf('Wat', 'W'.repeat(24)).problems).toEqual([
    { card: null, field: 'deck', level: 'stop', kind: 'too-long', detail: '' },
  ]);
  expect(backOf('Wat', 'Verkennen').row?.text).toBe('Verkennen');
});
