import { describe, expect, it } from 'vitest';
import { copyDeck, deckFromFile, sameDeck } from '../../../src/decks/own/begin';
import { playableDeck, playableDecks } from '../../../src/decks/own/find';
import { playableOf } from '../../../src/decks/own/playable';
import { readOwnDeck } from '../../../src/decks/own/read';
import { loadAnyDeck } from '../../../src/decks/load';
import { COPY, EMPTY, fresh, hoedan, NOW, wat } from './decks';

const played = (own: typeof COPY) => {
  const parsed = playableOf(own);
  return parsed.ok ? parsed.deck : null;
};

describe('a copy of a deck of the house', () => {
  it.each([wat, hoedan])('has all its cards, under codes of its own', ({ deck }) => {
    const copy = played(copyDeck(deck, 'Van ons', fresh()));
    expect(copy?.cards).toHaveLength(deck.cards.length);
    expect(copy?.cards.every(({ id }) => id.startsWith('E-'))).toBe(true);
    expect(copy?.recipes.map(({ cards }) => cards.length)).toEqual(
      deck.recipes.map(({ cards }) => cards.length),
    );
    expect(copy).toMatchObject({ title: 'Van ons', code: 'E', koersForm: deck.id });
  });

  it('a second one has other codes and another id', () => {
    const second = copyDeck(wat.deck, 'Nog een', fresh(9, [COPY]));
    expect(second.deck.code).toBe('EA');
    expect(second.id).not.toBe(COPY.id);
  });
});

it('an empty deck has no question, and is played once it has one', () => {
  expect(EMPTY.deck.cards.some(({ kind }) => kind === 'question')).toBe(false);
  expect(EMPTY.deck.cards.length).toBeGreaterThan(0);
  expect(playableOf(EMPTY)).toMatchObject({ ok: false, errors: [{ field: 'cards' }] });
});

describe('a deck out of a file', () => {
  const deck = played(COPY);
  if (!deck) throw new Error('A copy plays.');

  it('keeps its own id where that is free, and gets another where it is not', () => {
    expect(deckFromFile(deck, fresh(7)).id).toBe(COPY.id);
    const beside = deckFromFile({ ...deck, title: 'Anders' }, fresh(7, [COPY]));
    expect(beside.id).not.toBe(COPY.id);
    expect(beside.deck.id).toBe(beside.id);
  });

  it('never takes the id of a deck of the house', () => {
    expect(deckFromFile(wat.deck, fresh(3)).id).toBe('eigen-000000000003');
  });

  it('that is here already is found, whatever its id', () => {
    expect(sameDeck(deck, [EMPTY, COPY])).toBe(COPY);
    expect(sameDeck({ ...deck, id: 'anders' }, [COPY])).toBe(COPY);
    expect(sameDeck({ ...deck, title: 'Anders' }, [COPY])).toBeUndefined();
  });
});

describe('own decks from storage', () => {
  it('come back as they were stored, unfinished texts too', () => {
    const long = 'te lang '.repeat(30);
    const cards = COPY.deck.cards.map((card, nth) =>
      nth === 0 ? { ...card, title: '', question: long } : card,
    );
    const own = { ...COPY, out: ['E-OP-A2'], deck: { ...COPY.deck, title: '', cards } };
    expect(readOwnDeck(structuredClone(own))).toEqual(own);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [COPY]],
    ['another id', { ...COPY, id: 'wat' }],
    ['an id with a way out', { ...COPY, id: 'eigen-../abcd' }],
  ])('%s is none', (_what, value) => {
    expect(readOwnDeck(value)).toBeNull();
  });

  it('whose deck is nonsense are empty, and not in the lists', () => {
    const broken = { id: 'eigen-abcd', changedAt: NOW, out: [7], deck: { cards: [{ id: 4 }], themes: 'x' } };
    expect(readOwnDeck(broken)?.deck.cards).toEqual([]);
    expect(playableDecks([broken, EMPTY, COPY])).toEqual([
      { id: COPY.id, title: 'Ons Wat', about: wat.deck.summary },
    ]);
  });

  it('are loaded like those of the house; what is not there is told from what can not be read', async () => {
    const stored = async () => ({ ok: true, value: [EMPTY, COPY] }) as const;
    const loaded = await loadAnyDeck(COPY.id, stored);
    expect(loaded?.deck.title).toBe('Ons Wat');
    expect(loaded).toEqual(await playableDeck([COPY], COPY.id));
    expect(await loadAnyDeck('eigen-ffff', stored)).toBeNull();
    expect(await loadAnyDeck('anders', stored)).toBeNull();
    expect(await loadAnyDeck('wat', stored)).toEqual(wat);
    await expect(loadAnyDeck(COPY.id, async () => ({ ok: false }))).rejects.toThrow('could not be read');
  });
});
