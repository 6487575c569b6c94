import { expect, test } from 'vitest';
import { lintAcross, lintDeck } from '../../src/decks/lint';
import type { Deck, QuestionCard } from '../../src/decks/types';
import { deckWith, lines } from './linting';
import { questionCard, smallDeck } from './small-deck';

function only(change: Partial<QuestionCard>): Deck {
  return smallDeck({ cards: [questionCard(change)] });
}

/** Another card in all but its question. */
const OTHERWISE = { id: 'Y-EEN-A1', title: 'Elders', prompts: ['Wie zegt dat?', 'Sinds wanneer?'] };

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
  const decks = [deckWith({ question: first }), only({ ...OTHERWISE, question: second })];
  expect(lines(lintAcross(decks))).toEqual([]);
});

test('two cards are alike as a whole when title and prompts are about the same', () => {
  const first = {
    title: 'De noodrem',
    question: 'Wanneer trek jij aan de bel?',
    prompts: ['Wie hoort jouw bel?', 'Welk sein volgt?'],
  };
  const second = {
    title: 'Een noodrem',
    question: 'Wie stopt er bij gevaar?',
    prompts: ['Wie hoort het sein?', 'Wie luidt de bel?'],
  };
  const decks = [deckWith(first), only({ id: 'Y-EEN-A1', ...second })];
  expect(lines(lintAcross(decks))).toEqual([
    'warning Y-EEN-A1 card: Deze kaart lijkt als geheel op Z-EEN-A1.',
  ]);
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
