import { expect, it } from 'vitest';
import { termsIn } from '../../../src/ui/screens/cards/terms';

const GLOSSARY = { opgave: '…', 'gedeelde opgave': '…', programma: '…', effect: '…', 'C++': '…' };

/** The pieces, explained words in brackets. */
const marked = (text: string): string =>
  termsIn(text, GLOSSARY)
    .map((piece) => (piece.term ? `[${piece.text}|${piece.term}]` : piece.text))
    .join('');

it.each([
  ['Wat raakt jou in deze opgave?', 'Wat raakt jou in deze [opgave|opgave]?'],
  ['Opgaven en effecten', '[Opgaven|opgave] en [effecten|effect]'],
  ["Twee programma's, drie programma’s", "Twee [programma's|programma], drie programma’s"],
  ['Een gedeelde opgave is een opgave', 'Een [gedeelde opgave|gedeelde opgave] is een [opgave|opgave]'],
  ['effectief, zijeffect, opgavegericht', 'effectief, zijeffect, opgavegericht'],
  ['Wie kent C++ hier', 'Wie kent [C++|C++] hier'],
  ['Niets bijzonders', 'Niets bijzonders'],
  ['', ''],
])('%s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

it('without a glossary the text is one piece', () => {
  expect(termsIn('opgave', {})).toEqual([{ text: 'opgave' }]);
});
