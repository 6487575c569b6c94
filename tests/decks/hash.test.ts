import { expect, test } from 'vitest';
import { hashDeck } from '../../src/decks/hash';
import type { Deck } from '../../src/decks/types';
import { questionCard, smallDeck } from './small-deck';

/** Pinned: sessions in the field name decks by this hash, so it may never change for the same words. */
const HASH = '9a63d0cacc111bec7eafe0c0ab41276cac20e5bb68e2892dbdf558a9f6e242e9';

test('the hash of a deck is stable', async () => {
  expect(await hashDeck(smallDeck())).toBe(HASH);
});

test('the order of members does not matter', async () => {
  const turned: unknown = Object.fromEntries(Object.entries(smallDeck()).reverse());
  expect(await hashDeck(turned as Deck)).toBe(HASH);
});

test('another word is another hash', async () => {
  const [first, ...rest] = smallDeck().cards;
  expect(first?.kind).toBe('question');
  const cards = [questionCard({ question: 'Wat viel jou gisteren op?' }), ...rest];
  expect(await hashDeck(smallDeck({ cards }))).not.toBe(HASH);
});
