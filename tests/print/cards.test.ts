/** Finished files of cards, read back: every word, every place, every back. */
import { describe, expect, it, vi } from 'vitest';
import { PRESET_SPECS, type PrintSpec } from '../../src/print/spec';
import {
  A4_POKER,
  A4_POKER_LANDSCAPE,
  duplexFaults,
  frontFaults,
  PRESS_POKER,
  singleFaults,
  type Flip,
} from './support/check-cards';
import { houseDeck, layout, print } from './support/make';
import { readPdf } from './support/read';

// Whole decks are written and read back.
vi.setConfig({ testTimeout: 60_000 });

const DECKS = ['wat', 'hoedan'] as const;
const wat = houseDeck('wat');

const FLIPS: readonly [PrintSpec['duplex'], 'portrait' | 'landscape', Flip['over']][] = [
  ['long', 'portrait', 'side'],
  ['short', 'portrait', 'top'],
  // Lying, the long edge is on top.
  ['long', 'landscape', 'top'],
  ['short', 'landscape', 'side'],
];

describe.each(DECKS)('the deck %s', (id) => {
  const deck = houseDeck(id);

  it.each(FLIPS)(
    'over the %s edge, %s: every card has its own back behind it',
    async (duplex, orientation, over) => {
      const pages = await readPdf(await print(deck, { duplex, orientation }));
      const sheet = orientation === 'portrait' ? A4_POKER : A4_POKER_LANDSCAPE;
      expect(duplexFaults(pages, deck, sheet, { over })).toEqual([]);
    },
  );

  it('on one side: the fronts alone', async () => {
    const pages = await readPdf(await print(deck, { backs: 'none' }));
    expect(pages).toHaveLength(6);
    expect(singleFaults(pages, deck, A4_POKER)).toEqual([]);
  });

  it('to fold: the back lies as far from the fold as its front', async () => {
    const pages = await readPdf(await print(deck, { backs: 'fold' }));
    expect(pages).toHaveLength(14);
    const faults = deck.cards.flatMap((card, index) => {
      const page = pages[Math.floor(index / 4)];
      const slot = { x: 148.5 - 126 + (index % 2) * 63, y: 17 + (Math.floor(index / 2) % 2) * 88 };
      if (!page) return ['no page'];
      const back = { x: 297 - slot.x - 63, y: slot.y };
      const title = page.words.find(
        ({ text, x, y }) =>
          text === deck.title && x > back.x && x < back.x + 63 && y > back.y && y < back.y + 88,
      );
      const off = title ? title.x + title.width / 2 - back.x - 31.5 : Number.NaN;
      const wrong = Math.abs(off) < 0.1 && title?.turned === false ? [] : [`${card.id}: back off by ${off}`];
      return [...frontFaults(page, deck, card, slot, A4_POKER), ...wrong];
    });
    expect(faults).toEqual([]);
  });

  it('for a press: front and back in turn, 3 mm over the cut', async () => {
    const pages = await readPdf(await print(deck, PRESET_SPECS.press));
    expect(pages).toHaveLength(108);
    for (const { w, h } of pages) expect([w, h].map((mm) => Math.round(mm * 100) / 100)).toEqual([69, 94]);
    expect(duplexFaults(pages, deck, PRESS_POKER, { over: 'side' })).toEqual([]);
  });
});

describe('the other ways to print', () => {
  it('the back first: the same pages the other way round', async () => {
    const pages = await readPdf(await print(wat, { backs: 'back-first' }));
    const swapped = pages.map((_, index) => pages[index % 2 === 0 ? index + 1 : index - 1]);
    expect(
      duplexFaults(
        swapped.filter((page) => page !== undefined),
        wat,
        A4_POKER,
        { over: 'side' },
      ),
    ).toEqual([]);
  });

  it('in two files: together they are the one', async () => {
    const [fronts, backs] = await Promise.all(
      (['fronts', 'backs'] as const).map(async (side) =>
        readPdf(await print(wat, { backs: 'separate', side })),
      ),
    );
    const together = (fronts ?? []).flatMap((front, index) => [front, backs?.[index] ?? front]);
    expect(duplexFaults(together, wat, A4_POKER, { over: 'side' })).toEqual([]);
  });

  it('letters as shapes: a press can miss no font, for there is none', async () => {
    const cards = { kind: 'theme', theme: 'grenzen' } as const;
    const pages = await readPdf(await print(wat, { ...PRESET_SPECS.press, cards, outlines: true }));
    expect(pages).toHaveLength(18);
    expect(pages.flatMap(({ words }) => words)).toEqual([]);
  });

  it('a half-used sheet: the first cards lie on the places that are left', async () => {
    const pages = await readPdf(await print(wat, { startSlot: 5, backs: 'none' }));
    expect(pages).toHaveLength(Math.ceil((54 + 4) / 9));
    const [first] = wat.cards;
    if (!first || !pages[0]) throw new Error('no card');
    expect(frontFaults(pages[0], wat, first, { x: 10.5 + 63, y: 16.5 + 88 }, A4_POKER)).toEqual([]);
    expect(pages[0].words.some(({ x, y }) => x < 70 && y < 100)).toBe(false);
  });

  it.each([
    [{ cards: { kind: 'theme', theme: 'grenzen' } }, 9],
    [{ cards: { kind: 'recipe', recipe: 'eerste-keer' } }, wat.recipes[0]?.cards.length],
    [{ cards: { kind: 'choice', ids: ['W-OP-A1', 'W-LS-2'] }, copies: 3 }, 6],
    [{ blanks: 7 }, 61],
    [{ cards: { kind: 'none' }, blanks: 9 }, 9],
    [{ copies: 2, blanks: 1 }, 109],
  ] as const)('%o makes %i cards', (changes, count) => {
    expect(layout(wat, changes).cardCount).toBe(count);
  });

  it.each([
    ['poker', 9],
    ['tarot', 4],
    ['square', 8],
    ['a7', 4],
    ['a6', 2],
    ['large', 4],
  ] as const)('%s: %i on an A4', (card, count) => {
    const { perSheet, problems } = layout(wat, { card });
    expect(perSheet).toBe(count);
    expect(problems.filter(({ level }) => level === 'stop')).toEqual([]);
  });

  it('18 poker cards on an A3, which then lies', async () => {
    const { perSheet, document } = layout(wat, { sheet: 'a3' });
    expect(perSheet).toBe(18);
    const { w, h } = document.page(0);
    expect([w, h]).toEqual([420, 297]);
  });
});
