import { expect, test } from 'vitest';
import { isExplained, lintAcross, lintDeck } from '../../src/decks/lint';
import type { Finding } from '../../src/decks/lint';
import { deckWith } from './linting';

function first(findings: readonly Finding[]): Finding {
  const [finding] = findings;
  if (finding === undefined) throw new Error('nothing was found');
  return finding;
}

const comma = first(lintDeck(deckWith({ question: 'Wat zie je, en waar?' })));

test.each([
  ['the card and the subject', 'Z-EEN-A1 heeft een komma: zo leest hij beter.', true],
  ['the subject with a capital', 'Komma in Z-EEN-A1: zo leest hij beter.', true],
  ['only the card', 'Z-EEN-A1 mag zo blijven.', false],
  ['another card', 'Z-EEN-A10 heeft een komma.', false],
  ['another subject', 'Z-EEN-A1 begint met hoe.', false],
])('a note that names %s', (_name, note, explained) => {
  expect(isExplained(comma, ['Een proef.', note])).toBe(explained);
});

test('card and subject in two notes are no explanation', () => {
  expect(isExplained(comma, ['Over Z-EEN-A1.', 'Een komma mag.'])).toBe(false);
});

test('two cards that are alike are explained by a note that names both', () => {
  const other = deckWith({ id: 'Y-EEN-A1' });
  const alike = first(lintAcross([deckWith({}), { ...other, cards: other.cards.slice(0, 1) }]));
  expect(isExplained(alike, ['Y-EEN-A1 lijkt op Z-EEN-A1, maar kijkt vooruit.'])).toBe(true);
  expect(isExplained(alike, ['Y-EEN-A1 lijkt op een andere kaart.'])).toBe(false);
});

test('an error is never explained', () => {
  const closed = first(lintDeck(deckWith({ question: 'Is het goed?' })));
  expect(closed.level).toBe('error');
  expect(isExplained(closed, ['Z-EEN-A1 mag ja of nee zijn.'])).toBe(false);
});
