import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/lib/fold';
import {
  EVERYTHING,
  isNarrowed,
  isOrdered,
  readSelection,
  selectCards,
  viewOf,
  writeSelection,
  type Selection,
} from '../../../src/ui/screens/cards/selection';
import { questionCard, smallDeck } from '../../decks/small-deck';

const DECK = smallDeck({
  cards: [
    questionCard({ title: 'Eén zin', question: 'Wat is er echt aan de hand?' }),
    questionCard({ id: 'Z-TW-B1', theme: 'twee', depth: 'verdiepen', prompts: ['Wie zei dat’s zo?'] }),
    questionCard({ id: 'Z-TW-C1', theme: 'twee', depth: 'vertalen', title: 'Coöperatie' }),
    ...smallDeck().cards.slice(1),
  ],
  recipes: [{ id: 'kort', name: 'Kort', when: 'Er is weinig tijd.', cards: ['Z-TW-C1', 'Z-EEN-A1'] }],
});

const ids = (selection: Partial<Selection>, hearts: readonly string[] = []): string[] =>
  selectCards(DECK, { ...EVERYTHING, ...selection }, (card) => hearts.includes(card)).map(({ id }) => id);

describe('the address', () => {
  it.each<[string, Partial<Selection>]>([
    ['', {}],
    ['?zoek=e%C3%A9n+zin', { search: 'eén zin' }],
    ['?thema=twee&rij=verdiepen', { theme: 'twee', row: 'verdiepen' }],
    ['?recept=kort&als=raster', { recipe: 'kort', view: 'grid' }],
    ['?keuze=Z-TW-C1.Z-LS-1', { picked: ['Z-TW-C1', 'Z-LS-1'] }],
    ['?favoriet=ja&als=kaarten', { favourites: true, view: 'cards' }],
  ])('%s is read as it was written', (query, part) => {
    const selection = { ...EVERYTHING, ...part };
    expect(writeSelection(selection)).toBe(query);
    expect(readSelection(DECK, query)).toEqual(selection);
  });

  it.each([
    '?thema=drie',
    '?rij=D',
    '?recept=lang',
    '?keuze=W-OP-A1.x',
    '?favoriet=nee',
    '?als=poster',
    '?als=constructor',
    '?thema=__proto__',
    '?%',
  ])('%s asks for what is not there: everything is shown', (query) => {
    expect(readSelection(DECK, query)).toEqual(EVERYTHING);
  });

  it('takes a doubled card once, and a recipe above a choice', () => {
    expect(readSelection(DECK, '?keuze=Z-TW-C1.Z-TW-C1').picked).toEqual(['Z-TW-C1']);
    expect(readSelection(DECK, '?recept=kort&keuze=Z-TW-C1').picked).toEqual([]);
  });
});

describe('selecting', () => {
  it('shows the whole deck in its order', () => {
    expect(ids({})).toEqual(['Z-EEN-A1', 'Z-TW-B1', 'Z-TW-C1', 'Z-TS-1', 'Z-LS-1', 'Z-EV-1']);
  });
  it('keeps a recipe and a choice in their own order', () => {
    expect(ids({ recipe: 'kort' })).toEqual(['Z-TW-C1', 'Z-EEN-A1']);
    expect(ids({ picked: ['Z-LS-1', 'Z-EEN-A1'] })).toEqual(['Z-LS-1', 'Z-EEN-A1']);
  });
  it('takes a theme, a row, favourites, and all of them at once', () => {
    expect(ids({ theme: 'twee' })).toEqual(['Z-TW-B1', 'Z-TW-C1']);
    expect(ids({ row: 'vertalen' })).toEqual(['Z-TW-C1']);
    expect(ids({ favourites: true }, ['Z-EV-1'])).toEqual(['Z-EV-1']);
    expect(ids({ recipe: 'kort', theme: 'twee', row: 'verdiepen' })).toEqual([]);
  });
  it.each([
    ['een', ['Z-EEN-A1']],
    ['EEN ZI', ['Z-EEN-A1']],
    ['cooper', ['Z-TW-C1']],
    ["dat's", ['Z-TW-B1']],
    ['hand zin', ['Z-EEN-A1']],
    // No card holds both: the nearest one.
    ['zin fiets', ['Z-EEN-A1']],
    ['Twee', ['Z-TW-B1', 'Z-TW-C1']],
    ['tw-b1', ['Z-TW-B1']],
    ['lege stoel', ['Z-LS-1']],
    ['buurvrouw', ['Z-LS-1']],
    ['*', []],
  ])('finds %j in any text of a card', (search, found) => {
    expect(ids({ search })).toEqual(found);
  });
});

it('a search ignores accents, capitals and the form of an apostrophe', () => {
  expect(fold('Coöperatie ÉÉN ‘zo’')).toBe("cooperatie een 'zo'");
});

it('reads few cards, oversees many, and does what was asked', () => {
  const view = (part: Partial<Selection>) => viewOf({ ...EVERYTHING, ...part });
  expect(view({})).toBe('grid');
  expect(view({ theme: 'een' })).toBe('grid');
  expect(view({ recipe: 'kort' })).toBe('cards');
  expect(view({ picked: ['Z-EEN-A1'] })).toBe('cards');
  expect(view({ recipe: 'kort', view: 'grid' })).toBe('grid');
});

it('knows when something is left out', () => {
  expect(isNarrowed({ ...EVERYTHING, view: 'cards', search: ' ' })).toBe(false);
  expect(isNarrowed({ ...EVERYTHING, favourites: true })).toBe(true);
  expect(isNarrowed({ ...EVERYTHING, picked: ['x'] })).toBe(true);
});

it('knows when the order was chosen: a recipe or a choice, as a whole', () => {
  const ordered = (part: Partial<Selection>) => isOrdered({ ...EVERYTHING, ...part });
  expect([ordered({}), ordered({ theme: 'een' }), ordered({ favourites: true })]).toEqual([
    false,
    false,
    false,
  ]);
  expect([ordered({ recipe: 'kort' }), ordered({ picked: ['Z-LS-1'] })]).toEqual([true, true]);
  expect([ordered({ recipe: 'kort', row: 'vertalen' }), ordered({ picked: ['x'], search: 'x' })]).toEqual([
    false,
    false,
  ]);
});
