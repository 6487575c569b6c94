import { beforeAll, describe, expect, it } from 'vitest';
import { loadDeck } from '../../../src/decks/load';
import type { Deck } from '../../../src/decks/types';
import { fold } from '../../../src/lib/fold';
import { isNearly, searchCards, searchRecipes } from '../../../src/ui/screens/cards/search';
import { SEARCH_WORDS, SMALL_WORDS } from '../../../src/ui/screens/cards/search-words';
import { questionCard, smallDeck } from '../../decks/small-deck';

let decks: readonly Deck[];
beforeAll(async () => {
  decks = [(await loadDeck('wat')).deck, (await loadDeck('hoedan')).deck];
});

const found = (search: string): string[] =>
  decks.flatMap((deck) => searchCards(deck, deck.cards, search).map(({ id }) => id));

const DECK = smallDeck({
  cards: [
    questionCard({ question: 'Welke grenzen zie jij?' }),
    questionCard({ id: 'Z-EEN-A2', question: 'Wat is het probleem hier?' }),
    questionCard({
      id: 'Z-EEN-A3',
      question: 'Met wie loop je mee?',
      prompts: ['Wie zijn wij dan?', 'Wat kan?'],
    }),
    questionCard({ id: 'Z-EEN-A4', question: 'Wat gebeurt er in deze buurt?' }),
  ],
  recipes: [{ id: 'vast', name: 'Het zit vast', when: 'Jullie komen niet verder.', cards: ['Z-EEN-A3'] }],
});
const inSmall = (search: string): string[] => searchCards(DECK, DECK.cards, search).map(({ id }) => id);

describe('a word', () => {
  it.each([
    // Singular and plural, both ways, whatever happens to its spelling.
    ['grens', ['Z-EEN-A1']],
    ['problemen', ['Z-EEN-A2']],
    ['buurten', ['Z-EEN-A4']],
    // Another word for it.
    ['wijk', ['Z-EEN-A4']],
    ['kwestie', ['Z-EEN-A2']],
    // What a recipe that holds the card is called.
    ['vastgelopen', ['Z-EEN-A3']],
    // "Met" is no form of "meten".
    ['meten', []],
    // Small words count only by themselves.
    ['wat is er met de wijk', ['Z-EEN-A4']],
    ['wij zitten vast', ['Z-EEN-A3']],
    ['  ', ['Z-EEN-A1', 'Z-EEN-A2', 'Z-EEN-A3', 'Z-EEN-A4']],
  ])('%j finds %j', (search, ids) => {
    expect(inSmall(search)).toEqual(ids);
  });

  it('finds what a newcomer looks for', () => {
    const found54 = [
      'wijk',
      'vastgelopen',
      'bewoners',
      'burger',
      'geld',
      'ruzie',
      'toezicht',
      'werkdruk',
    ].filter((word) => found(word).length === 0);
    expect(found54).toEqual([]);
    expect(found('wijk')).toContain('W-LW-C3');
    expect(found('bewoners')).toContain('W-LW-B3');
  });
});

describe('several words', () => {
  it('stand all on a card, or the cards with most of them are shown, and it is said', () => {
    expect(inSmall('buurt gebeurt')).toEqual(['Z-EEN-A4']);
    expect(isNearly(DECK, searchCards(DECK, DECK.cards, 'buurt gebeurt'), 'buurt gebeurt')).toBe(false);
    expect(inSmall('wijk zeppelin gebeurt')).toEqual(['Z-EEN-A4']);
    expect(isNearly(DECK, searchCards(DECK, DECK.cards, 'wijk zeppelin'), 'wijk zeppelin')).toBe(true);
    expect(inSmall('zeppelin ballon')).toEqual([]);
    expect(isNearly(DECK, [], 'zeppelin ballon')).toBe(false);
  });
});

it('a recipe is found by its name and its line', () => {
  expect(searchRecipes(DECK, 'vastgelopen').map(({ id }) => id)).toEqual(['vast']);
  expect(searchRecipes(DECK, 'verder')).toHaveLength(1);
  expect(searchRecipes(DECK, 'wijk')).toEqual([]);
  expect(searchRecipes(DECK, ' ')).toEqual([]);
});

describe('the word list', () => {
  it('is folded, as what is compared with it', () => {
    const words = [...SEARCH_WORDS.flat(), ...SMALL_WORDS];
    expect(words.filter((word) => word !== fold(word) || /\s/.test(word) || word === '')).toEqual([]);
  });

  it('has no line that leads to no card', () => {
    expect(SEARCH_WORDS.filter(([word]) => found(word ?? '').length === 0)).toEqual([]);
  });

  it('widens a search, and does not drown it: no word leads to half of the cards', () => {
    const wide = SEARCH_WORDS.flat().filter((word) => found(word).length > 54);
    expect(wide).toEqual([]);
  });
});
