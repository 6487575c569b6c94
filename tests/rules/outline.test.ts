import { describe, expect, it } from 'vitest';
import { loadDeck } from '../../src/decks/load';
import { HOUSE_DECKS } from '../../src/decks/house';
import { cellOf, outlineOf, themesOf } from '../../src/rules/outline';
import { SMALL_DECK } from './table';

describe.each(HOUSE_DECKS)('the outline of $id', ({ id }) => {
  it('places each question card once, in the cell of its theme and row', async () => {
    const { deck, hash } = await loadDeck(id);
    const outline = outlineOf(deck, hash);
    for (const card of deck.cards) {
      const cells = outline.cells.filter((cell) => cell.cards.includes(card.id));
      const place = card.kind === 'question' ? [{ theme: card.theme, depth: card.depth }] : [];
      expect(cells.map(({ theme, depth }) => ({ theme, depth }))).toEqual(place);
    }
  });

  it('keeps the specials apart by kind', async () => {
    const { deck, hash } = await loadDeck(id);
    const outline = outlineOf(deck, hash);
    const idsOf = (kind: string): string[] =>
      deck.cards.filter((card) => card.kind === kind).map((card) => card.id);
    expect(outline.tegenspraak).toEqual(idsOf('tegenspraak'));
    expect(outline.legeStoel).toEqual(idsOf('lege-stoel'));
    expect(outline.blanks).toEqual(idsOf('eigen-vraag'));
  });

  it('names the deck, its version and its hash, and holds none of its words', async () => {
    const { deck, hash } = await loadDeck(id);
    const outline = outlineOf(deck, hash);
    expect([outline.id, outline.version, outline.hash]).toEqual([deck.id, deck.version, hash]);
    const text = JSON.stringify(outline);
    const questions = deck.cards.flatMap((card) => (card.kind === 'question' ? [card.question] : []));
    for (const question of questions) expect(text).not.toContain(question);
  });

  it('alone leaves out only the cards that do not work for one person', async () => {
    const { deck, hash } = await loadDeck(id);
    const cards = deck.cards.map((card, index) =>
      card.kind === 'question' ? { ...card, solo: index % 2 === 0 } : card,
    );
    const kept = outlineOf({ ...deck, cards }, hash, true).cells.flatMap((cell) => cell.cards);
    const fit = cards.filter((card) => card.kind === 'question' && card.solo).map((card) => card.id);
    expect([...kept].sort()).toEqual(fit.sort());
  });
});

describe('a place in the outline', () => {
  it('is found for a card that lies there, and for no other', () => {
    expect(cellOf(SMALL_DECK, 'y-B2')).toMatchObject({ theme: 'y', depth: 'verdiepen' });
    expect(cellOf(SMALL_DECK, 'blank-1')).toBeNull();
    expect(cellOf(SMALL_DECK, '__proto__')).toBeNull();
  });

  it('belongs to themes in the order of the deck, each once', () => {
    expect(themesOf(SMALL_DECK)).toEqual(['x', 'y']);
  });
});
