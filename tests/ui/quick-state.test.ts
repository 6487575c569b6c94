import { beforeAll, describe, expect, it } from 'vitest';
import { loadDeck } from '../../src/decks/load';
import type { Deck } from '../../src/decks/types';
import { quickOrder, readQuick, writeQuick } from '../../src/ui/screens/quick/quick-state';

const NOW = Date.UTC(2026, 4, 20, 12);
const HOUR = 60 * 60_000;

describe('where Meteen een kaart is', () => {
  it.each([
    [null, null],
    ['abc123', 'W-LW-B2'],
  ])('comes back as it was written, with session %s and first card %s', (session, first) => {
    const state = { seed: 'seed', turned: 3, session, at: NOW, first };
    expect(readQuick(writeQuick(state), NOW)).toEqual(state);
  });

  it('is a new talk after three hours, on either side of a clock that jumped', () => {
    const draft = writeQuick({ seed: 'seed', turned: 1, session: null, at: NOW, first: null });
    expect(readQuick(draft, NOW + 3 * HOUR - 1)).not.toBeNull();
    expect(readQuick(draft, NOW + 3 * HOUR)).toBeNull();
    expect(readQuick(draft, NOW - 3 * HOUR)).toBeNull();
  });

  it('was written without a first card by an earlier version', () => {
    expect(readQuick(`seed 1 - ${NOW}`, NOW)?.first).toBeNull();
  });

  it.each([
    undefined,
    '',
    'seed',
    `seed -1 - ${NOW}`,
    `seed 1.5 - ${NOW}`,
    'seed 1 - gisteren',
    ` 1 - ${NOW}`,
  ])('is nowhere when the draft says %j', (draft) => {
    expect(readQuick(draft, NOW)).toBeNull();
  });
});

describe('the order of the cards', () => {
  let deck: Deck;
  beforeAll(async () => {
    ({ deck } = await loadDeck('wat'));
  });

  it('holds every card of the first row once, and no other', () => {
    const order = quickOrder(deck, 'seed', null);
    const first = deck.cards.filter((card) => card.kind === 'question' && card.depth === 'verkennen');
    expect(order.map(({ id }) => id).sort()).toEqual(first.map(({ id }) => id).sort());
  });

  it('is the same for a seed, another for another, and lets the themes take turns', () => {
    const ids = (seed: string): string[] => quickOrder(deck, seed, null).map(({ id }) => id);
    expect(ids('seed')).toEqual(ids('seed'));
    expect(ids('seed')).not.toEqual(ids('other'));
    const themes = quickOrder(deck, 'seed', null).slice(0, deck.themes.length);
    expect(new Set(themes.map(({ theme }) => theme)).size).toBe(deck.themes.length);
  });

  it('takes every row of a deck that has none of the first', () => {
    const cards = deck.cards.filter((card) => card.kind !== 'question' || card.depth !== 'verkennen');
    const questions = cards.filter(({ kind }) => kind === 'question').length;
    expect(questions).toBeGreaterThan(0);
    expect(quickOrder({ ...deck, cards }, 'seed', null)).toHaveLength(questions);
  });

  it('begins with the card that was chosen, of any row, and has every other card once', () => {
    const others = quickOrder(deck, 'seed', null).map(({ id }) => id);
    const ids = (chosen: string): string[] => quickOrder(deck, 'seed', chosen).map(({ id }) => id);
    expect(ids('W-LW-C3')).toEqual(['W-LW-C3', ...others]);
    expect(ids('W-LW-A1')[0]).toBe('W-LW-A1');
    expect(ids('W-LW-A1').toSorted()).toEqual(others.toSorted());
    expect(ids('W-XX-A1')).toEqual(others);
  });
});
