import { expect, test } from 'vitest';
import { lintAcross, lintDeck } from '../../src/decks/lint';
import type { Deck, QuestionCard } from '../../src/decks/types';
import { deckWith, lines } from './linting';
import { questionCard, smallDeck } from './small-deck';

function only(change: Partial<QuestionCard>): Deck {
  return smallDeck({ cards: [questionCard(change)] });
}

const alike = 'warning Y-EEN-A1 question: Deze vraag lijkt op die van Z-EEN-A1.';

test.each([
  ['Welke afspraak over geld maken jullie?', 'Wat is jullie afspraak over geld?'],
  ['Wie merkt de winst?', 'Waaraan merken mensen de winst?'],
  ['Wie heb jij daarvoor nodig?', 'Wie heb jij hiervoor nodig?'],
])('"%s" and "%s" are alike, also in two decks', (first, second) => {
  const decks = [deckWith({ question: first }), only({ id: 'Y-EEN-A1', question: second })];
  expect(lines(lintAcross(decks))).toEqual([alike]);
});

test.each([
  ['Welke afspraak over geld maken jullie?', 'Welke afspraak over tijd is lastig?'],
  ['Wat raakt jou in deze opgave?', 'Wie trekt deze opgave?'],
])('"%s" and "%s" only share a word', (first, second) => {
  const decks = [deckWith({ question: first }), only({ id: 'Y-EEN-A1', question: second })];
  expect(lines(lintAcross(decks))).toEqual([]);
});

test('within one deck a title, a prompt and a question each stand once', () => {
  const cards = [
    questionCard(),
    questionCard({
      id: 'Z-EEN-A2',
      question: 'Wie bleef er stil?',
      prompts: ['Waar zag je dat?', 'Wie bleef er toen stil?'],
    }),
  ];
  const found = lines(lintDeck(smallDeck({ cards, glossary: {} })));
  expect(found).toEqual([
    'warning Z-EEN-A2 title: Dit staat ook op Z-EEN-A1.',
    'warning Z-EEN-A2 prompts[0]: Dit staat ook op Z-EEN-A1.',
    'warning Z-EEN-A2 prompts[1]: Deze verdieping herhaalt de vraag.',
  ]);
});
