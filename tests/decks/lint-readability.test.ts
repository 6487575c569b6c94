import { expect, test } from 'vitest';
import { lintDeck } from '../../src/decks/lint';
import { readabilityOf, syllablesOf } from '../../src/decks/lint/readability';
import { deckWith, lines } from './linting';
import { smallDeck } from './small-deck';

test.each([
  ['jij', 1],
  ['leeuw', 1],
  ['nieuwe', 2],
  ['opnieuw', 2],
  ['bewoner', 3],
  ['ideeën', 3],
  ['één', 1],
  ['ggd', 1],
])('%s has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test('the measure is that of Douma', () => {
  // Two sentences, six words, seven syllables.
  const { score } = readabilityOf(['De man loopt.', 'Het kind slaapt nog.']);
  expect(score).toBeCloseTo(206.84 - 0.93 * 3.5 - 77 * 1, 5);
});

test('a deck that reads hard as a whole is a warning', () => {
  const voices = {
    inwoner: 'Welke maatschappelijke organisaties ondersteunen verantwoordelijke volksvertegenwoordigers?',
  };
  const [card] = deckWith({ question: 'Welke organisatorische belemmeringen ervaar je?', voices }).cards;
  const found = lines(lintDeck(smallDeck({ cards: card ? [card] : [], glossary: {} })));
  expect(found.filter((line) => line.includes('Flesch-Douma'))).toEqual([
    expect.stringMatching(
      /^warning deck cards: De kaarten lezen lastig \(Flesch-Douma -?\d+; streef naar 70\)\.$/,
    ),
  ]);
});
