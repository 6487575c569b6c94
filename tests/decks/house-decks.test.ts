import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import hoedan from '../../cards/hoedan.json';
import wat from '../../cards/wat.json';
import { hashDeck } from '../../src/decks/hash';
import { HOUSE_DECKS } from '../../src/decks/house';
import { isExplained, lintAcross, lintDeck } from '../../src/decks/lint';
import { readRuns } from '../../src/decks/lint/runs';
import { loadDeck } from '../../src/decks/load';
import { parseDeck } from '../../src/decks/parse';
import type { Deck } from '../../src/decks/types';

const runs = readRuns(readFileSync(new URL('../fixtures/decks/source-runs.bin', import.meta.url)));

function parsed(file: unknown): Deck {
  const result = parseDeck(file);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.deck;
}

test.each([
  ['wat', wat],
  ['hoedan', hoedan],
])('%s keeps every rule; what is warned of, a note explains', (_name, file) => {
  const deck = parsed(file);
  expect(lintDeck(deck, runs).filter((finding) => !isExplained(finding, deck.notes))).toEqual([]);
});

test('no two cards of the two decks ask for nearly the same, unless a note says why', () => {
  const decks = [parsed(wat), parsed(hoedan)];
  const notes = decks.flatMap((deck) => deck.notes);
  expect(lintAcross(decks).filter((finding) => !isExplained(finding, notes))).toEqual([]);
});

test('the hashed sources are there: without them copying would go unseen', () => {
  expect(runs.size).toBeGreaterThan(40_000);
});

test.each([
  ['wat', wat],
  ['hoedan', hoedan],
] as const)('%s loads as the parser would give it', async (id, file) => {
  const { deck, hash } = await loadDeck(id);
  expect(deck).toEqual(parsed(file));
  expect(hash).toBe(await hashDeck(parsed(file)));
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});

test('the start screens name the decks as the decks name themselves', () => {
  expect(HOUSE_DECKS.map(({ id, title }) => [id, title])).toEqual([
    [wat.id, wat.title],
    [hoedan.id, hoedan.title],
  ]);
});

test('every recipe can be played: in each row it leaves a choice of two', () => {
  for (const deck of [parsed(wat), parsed(hoedan)]) {
    for (const recipe of deck.recipes) {
      const counts = deck.depths.map(
        ({ id }) =>
          deck.cards.filter(
            (card) => card.kind === 'question' && card.depth === id && recipe.cards.includes(card.id),
          ).length,
      );
      expect(Math.min(...counts), `${recipe.name}: ${counts.join(', ')}`).toBeGreaterThanOrEqual(2);
    }
  }
});

test('the situations that were promised have a recipe in both decks', () => {
  const promised = ['Eerste keer', 'Wij starten', 'Het zit vast', 'Terugkijken', 'Stoppen'];
  for (const deck of [parsed(wat), parsed(hoedan)])
    expect(deck.recipes.map(({ name }) => name)).toEqual(expect.arrayContaining(promised));
});

test('one person alone can choose in every row, from at least four themes', () => {
  for (const deck of [parsed(wat), parsed(hoedan)]) {
    for (const depth of deck.depths) {
      const themes = deck.cards.flatMap((card) =>
        card.kind === 'question' && card.depth === depth.id && card.solo !== false ? [card.theme] : [],
      );
      expect(new Set(themes).size).toBeGreaterThanOrEqual(4);
    }
  }
});
