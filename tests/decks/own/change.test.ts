import { describe, expect, it } from 'vitest';
import {
  addQuestion,
  addSpecial,
  addTheme,
  changeCard,
  changeDeck,
  changeTheme,
  groupOf,
  moveCard,
  placeCard,
  removeCard,
  removeTheme,
  toggleCard,
} from '../../../src/decks/own/change';
import { isFinished, playableOf } from '../../../src/decks/own/playable';
import { readOwnDeck } from '../../../src/decks/own/read';
import type { OwnDeck } from '../../../src/decks/own/types';
import { SPECIAL_CODES } from '../../../src/decks/parse/limits';
import { COLOURS, DEPTHS, SHAPES, type Card } from '../../../src/decks/types';
import * as fc from '../../tools/fast-check';
import { COPY, EMPTY } from './decks';

const PROMPTS = { prompts: ['Waar merk je dat aan?', 'Wie ziet dat ook?'] };
const idsOf = (own: OwnDeck): string[] => own.deck.cards.map(({ id }) => id);
const playing = (own: OwnDeck): string[] => {
  const played = playableOf(own);
  return played.ok ? played.deck.cards.map(({ id }) => id) : [];
};

describe('a card', () => {
  it('that is left out stays in the deck, is not played, and leaves its recipes', () => {
    const own = toggleCard(COPY, 'E-OP-A1');
    expect(idsOf(own)).toContain('E-OP-A1');
    expect(playing(own)).not.toContain('E-OP-A1');
    const played = playableOf(own);
    expect(played.ok && played.deck.recipes.some(({ cards }) => cards.includes('E-OP-A1'))).toBe(false);
    expect(playing(toggleCard(own, 'E-OP-A1'))).toEqual(playing(COPY));
  });

  it('that is worded anew keeps its code', () => {
    const own = changeCard(COPY, 'E-OP-A1', { question: 'Wat zie jij?' });
    expect(own.deck.cards.find(({ id }) => id === 'E-OP-A1')).toMatchObject({ question: 'Wat zie jij?' });
    expect(idsOf(own)).toEqual(idsOf(COPY));
  });

  it('that lacks a text or has too much of it is not played', () => {
    for (const words of [{ question: ' ' }, { title: 'x'.repeat(25) }, { prompts: ['Eén?', ''] }]) {
      expect(playing(changeCard(COPY, 'E-OP-A1', words))).not.toContain('E-OP-A1');
    }
  });

  it('moves among its own theme, and not past its ends', () => {
    const [first = '', second = ''] = idsOf(COPY);
    expect(idsOf(moveCard(COPY, first, 1)).slice(0, 2)).toEqual([second, first]);
    expect(moveCard(COPY, first, -1)).toBe(COPY);
    expect(moveCard(COPY, 'niets', 1)).toBe(COPY);
  });

  it('laid elsewhere gets the code of that place, also where it was left out or in a recipe', () => {
    const recipe = COPY.deck.recipes.find(({ cards }) => cards.length > 0);
    const [id = ''] = recipe?.cards ?? [];
    const { own, card } = placeCard(toggleCard(COPY, id), id, 'grenzen', 'vertalen');
    expect(card).toBe('E-GR-C4');
    expect(own.out).toEqual([card]);
    expect(own.deck.recipes.find(({ id: named }) => named === recipe?.id)?.cards).toContain(card);
  });
});

describe('a new deck', () => {
  it('is played as soon as a card is finished, under the code of its theme', () => {
    const named = changeTheme(EMPTY, 'thema-1', { name: 'Élan & spoed' });
    const { own, card } = addQuestion(named, 'thema-1', 'verdiepen', PROMPTS);
    expect(card).toBe('E-EL-B1');
    expect(playableOf(own).ok).toBe(false);
    const whole = changeCard(own, card, { title: 'Vaart', question: 'Waar komt vaart in?' });
    expect(playing(whole)).toContain(card);
  });

  it('a theme is called by its number as long as it has no name', () => {
    const { own, card } = addQuestion(EMPTY, 'thema-2', 'verkennen', PROMPTS);
    const played = playableOf(changeCard(own, card, { title: 'Zo', question: 'Wat zie je?' }));
    expect(played.ok && played.deck.themes.map(({ name }) => name)).toEqual(['Thema 1', 'Thema 2']);
  });

  it('no two themes look the same while there is another look', () => {
    let own = EMPTY;
    for (let nth = 0; nth < 4; nth += 1) own = addTheme(own);
    expect(new Set(own.deck.themes.map(({ colour }) => colour)).size).toBe(6);
    expect(new Set(own.deck.themes.map(({ shape }) => shape)).size).toBe(6);
  });
});

it('whatever is done, codes stay sound, and what is finished plays', () => {
  const pick = fc.nat({ max: 200 });
  const text = fc.constantFrom('', 'Wat zie je?', 'Rust', 'lang '.repeat(40), '<b>é</b>', 'TS', 'a\u0000b');
  const change = fc.record({ what: fc.nat({ max: 9 }), pick, text, row: fc.constantFrom(...DEPTHS) });
  fc.assert(
    fc.property(fc.constantFrom(COPY, EMPTY), fc.array(change, { maxLength: 25 }), (start, changes) => {
      let own = start;
      for (const { what, pick: nth, text: word, row } of changes) {
        const { cards, themes } = own.deck;
        const card = cards[nth % Math.max(1, cards.length)]?.id ?? '';
        const theme = themes[nth % themes.length]?.id ?? '';
        own =
          [
            () => changeDeck(own, { title: word, summary: word }),
            // A blank has no question to word.
            () =>
              changeCard(own, card, { title: word, ...(card.includes('-EV-') ? {} : { question: word }) }),
            () => toggleCard(own, card),
            () => removeCard(own, card),
            () => addQuestion(own, theme, row, PROMPTS).own,
            () => addSpecial(own, 'lege-stoel', word).own,
            () => placeCard(own, card, theme, row).own,
            () => moveCard(own, card, nth % 2 ? 1 : -1),
            () =>
              changeTheme(own, theme, {
                name: word,
                shape: SHAPES[nth % 10] ?? 'star',
                colour: COLOURS[nth % 6] ?? 'mos',
              }),
            () =>
              themes.length > 2 && nth % 2
                ? removeTheme(own, theme)
                : themes.length < 8
                  ? addTheme(own)
                  : own,
          ][what]?.() ?? own;
      }
      const ids = idsOf(own);
      expect(new Set(ids).size).toBe(ids.length);
      const cellOf = (card: Card): string => {
        const theme = own.deck.themes.find(({ id }) => id === groupOf(card));
        return card.kind === 'question'
          ? `E-${theme?.code ?? '?'}-${'ABC'.charAt(DEPTHS.indexOf(card.depth))}`
          : `E-${SPECIAL_CODES[card.kind]}-`;
      };
      expect(own.deck.cards.filter((card) => !card.id.startsWith(cellOf(card)))).toEqual([]);
      // Through the database and back nothing is lost.
      expect(readOwnDeck(structuredClone({ ...own, out: [] }))).toEqual({ ...own, out: [] });
      const finished = own.deck.cards.filter(
        (card) => !own.out.includes(card.id) && isFinished(own.deck, card),
      );
      const played = playableOf(own);
      expect(played.ok ? played.deck.cards : finished).toEqual(finished);
    }),
    { numRuns: 60 },
  );
});
