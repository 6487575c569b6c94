import { expect, test } from 'vitest';
import type { Deck, QuestionCard } from '../../../src/decks/types';
import { deckWith, lines } from '../../decks/linting';
import { smallDeck } from '../../decks/small-deck';
import { loadSpeller, spellingFindings, unusedWords } from './spelling';

const speller = loadSpeller();

/** The small deck under a title that the dictionary knows. */
const proef = (change: Partial<QuestionCard>): Deck => ({ ...deckWith(change), title: 'Proef' });

test('good Dutch has no finding: compounds, apostrophes, stress and codes of cards', () => {
  const deck = proef({
    question: 'Wat zegt de bewonersavond over foto’s en ideeën?',
    prompts: ['Eén ding: wát valt op?', 'Op welk auto-ongeluk lijkt W-OP-A1 in 2026?'],
  });
  expect(lines(spellingFindings(deck, speller))).toEqual([]);
});

test.each([
  ['a letter too many', 'Wat gaatt er mis?', 'gaatt'],
  ['letters in another order', 'Wat zegt de vergadreing?', 'vergadreing'],
  ['a name without its capital', 'Wat zegt amsterdam?', 'amsterdam'],
])('%s is seen', (_name, question, word) => {
  expect(lines(spellingFindings(proef({ question }), speller))).toEqual([
    `error Z-EEN-A1 question: "${word}" staat niet in het woordenboek. Klopt het, zet het dan in words.txt.`,
  ]);
});

test('around the cards too: title, recipe, meaning and note', () => {
  const deck = smallDeck({
    title: 'Prroef',
    glossary: { buurvrouw: 'Wie naast je woontt.' },
    notes: ['Een prooef.'],
  });
  expect(spellingFindings(deck, speller).map(({ field }) => field)).toEqual([
    'glossary.buurvrouw',
    'notes[0]',
    'title',
  ]);
});

test('a word of our own list is known, and has to be used', () => {
  const own = { own: ['gaatt'], knows: (word: string) => word === 'gaatt' || speller.knows(word) };
  const deck = proef({ question: 'Wat gaatt er mis?' });
  expect(spellingFindings(deck, own)).toEqual([]);
  expect(unusedWords([deck], own)).toEqual([]);
  expect(unusedWords([smallDeck()], own)).toEqual(['gaatt']);
});
