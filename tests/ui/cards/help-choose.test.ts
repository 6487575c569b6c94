import { beforeAll, describe, expect, it } from 'vitest';
import { loadDeck } from '../../../src/decks/load';
import type { Deck, QuestionCard } from '../../../src/decks/types';
import { chooseFive, DARES, MOMENTS, type Answers } from '../../../src/ui/screens/cards/help-choose';
import { questionCard, smallDeck } from '../../decks/small-deck';

let decks: readonly Deck[];
beforeAll(async () => {
  decks = [(await loadDeck('wat')).deck, (await loadDeck('hoedan')).deck];
});

function everyAnswer(deck: Deck): Answers[] {
  const themes = [null, ...deck.themes.map(({ id }) => id)];
  return MOMENTS.flatMap((moment) =>
    themes.flatMap((theme) => DARES.map((dare) => ({ moment, theme, dare }))),
  );
}

const cardsOf = (deck: Deck, answers: Answers): QuestionCard[] =>
  chooseFive(deck, answers).map((id) => {
    const card = deck.cards.find((candidate) => candidate.id === id);
    if (card?.kind !== 'question') throw new Error(`${id} is no question of ${deck.id}`);
    return card;
  });

const rows = (cards: readonly QuestionCard[]): string =>
  cards.map(({ id }) => id.split('-')[2]?.[0]).join('');

describe('five cards', () => {
  it('are five different ones, in the order of the rows, from A to C, for every answer', () => {
    for (const deck of decks) {
      for (const answers of everyAnswer(deck)) {
        const cards = cardsOf(deck, answers);
        const sound = new Set(cards).size === 5 && /^A+B+C+$/.test(rows(cards));
        expect([answers, rows(cards), sound]).toEqual([answers, rows(cards), true]);
      }
    }
  });

  it('hold three of the theme where it is stuck, one a row, and two others', () => {
    for (const deck of decks) {
      for (const answers of everyAnswer(deck).filter(({ theme }) => theme)) {
        const cards = cardsOf(deck, answers);
        const own = cards.filter(({ theme }) => theme === answers.theme);
        expect([rows(own), new Set(cards.map(({ theme }) => theme)).size]).toEqual(['ABC', 3]);
      }
    }
  });

  it('come from five themes when nobody knows where it is stuck', () => {
    for (const deck of decks) {
      for (const answers of everyAnswer(deck).filter(({ theme }) => !theme)) {
        expect(new Set(cardsOf(deck, answers).map(({ theme }) => theme)).size).toBe(5);
      }
    }
  });

  it('go deeper for who dares more', () => {
    const deep = (dare: Answers['dare']): number =>
      rows(decks.flatMap((deck) => cardsOf(deck, { moment: 'start', theme: null, dare }))).split('B').length -
      1;
    expect(DARES.map(deep)).toEqual([2, 4, 6]);
  });

  it('are the same for the same answers, and others for another theme', () => {
    const [deck] = decks;
    if (!deck) throw new Error('no deck');
    const answers = everyAnswer(deck);
    expect(answers.map((answer) => chooseFive(deck, answer))).toEqual(
      answers.map((answer) => chooseFive(deck, answer)),
    );
    const hands = deck.themes.map(({ id }) =>
      chooseFive(deck, { moment: 'start', theme: id, dare: 'some' }).join(),
    );
    expect(new Set(hands).size).toBe(deck.themes.length);
  });

  it('follow the recipe for the moment where themes weigh alike', () => {
    const named = questionCard({ id: 'Z-EEN-A9' });
    const deck = smallDeck({
      cards: [questionCard(), questionCard({ id: 'Z-EEN-A2' }), named],
      recipes: [{ id: 'stoppen', name: 'Stoppen', when: 'Klaar.', cards: [named.id] }],
    });
    const first = (moment: Answers['moment']) => chooseFive(deck, { moment, theme: null, dare: 'calm' })[0];
    expect([first('start'), first('ending')]).toEqual(['Z-EEN-A1', 'Z-EEN-A9']);
  });
});

it('a deck with fewer cards, or empty rows, gives what it has', () => {
  const deck = smallDeck({
    cards: [
      questionCard({ id: 'Z-EEN-C1', depth: 'vertalen' }),
      questionCard({ id: 'Z-EEN-C2', depth: 'vertalen' }),
    ],
  });
  expect(chooseFive(deck, { moment: 'start', theme: 'een', dare: 'bold' })).toEqual(['Z-EEN-C1', 'Z-EEN-C2']);
  expect(chooseFive(smallDeck({ cards: [] }), { moment: 'start', theme: null, dare: 'bold' })).toEqual([]);
});
