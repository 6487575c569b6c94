/** Finished files of cards, read back: every word, every place, every back. */
import { describe, expect, it, vi } from 'vitest';
import { placed, type PrintDocument, type SheetPage } from '../../src/pdf/display';
import type { PrintSpec } from '../../src/print/spec';
import {
  A4_POKER,
  A4_POKER_LANDSCAPE,
  duplexFaults,
  frontFaults,
  singleFaults,
  type Flip,
} from './support/check-cards';
import { houseDeck, layout, print, write } from './support/make';
import { oddDeck } from './support/odd-deck';
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
    const pages = await readPdf(await print(deck, { sheet: 'card', press: true, marks: false }));
    expect(pages).toHaveLength(108);
    for (const { w, h, words } of pages) {
      expect([w, h].map((mm) => Math.round(mm * 100) / 100)).toEqual([69, 94]);
      // Letters are outlines: a press can miss no font.
      expect(words).toEqual([]);
    }
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

describe('what these checks find', () => {
  const faultsOf = async (document: PrintDocument): Promise<string[]> =>
    duplexFaults(await readPdf(await write(document)), wat, A4_POKER, { over: 'side' });
  const mutated = (change: (page: SheetPage, index: number) => SheetPage): PrintDocument => {
    const { document } = layout(wat);
    return { ...document, page: (index) => change(document.page(index), index) };
  };

  it('a back that is 0.15 mm off', async () => {
    const faults = await faultsOf(
      mutated((page, index) => (index % 2 === 1 ? { ...page, nodes: placed(page.nodes, 0.15, 0) } : page)),
    );
    expect(faults).toContain('the back of W-OP-A1 lies 0.15 mm off');
  });

  it('the wrong edge', async () => {
    expect(await faultsOf(layout(wat, { duplex: 'short' }).document)).toContain(
      'the back of W-OP-B1 is upside down',
    );
  });

  it('backs that lie behind another card', async () => {
    const { document } = layout(wat, { offset: { x: 0, y: 0 } });
    const swapped = { ...document, page: (index: number) => document.page(index === 1 ? 11 : index) };
    expect((await faultsOf(swapped)).length).toBeGreaterThan(0);
  });

  it('one letter', async () => {
    const cards = wat.cards.map((card) =>
      card.id === 'W-GR-C3' ? { ...card, title: card.title.replace('a', 'o') } : card,
    );
    const faults = await faultsOf(layout({ ...wat, cards }).document);
    expect(faults.some((fault) => fault.startsWith('W-GR-C3 says'))).toBe(true);
  });

  it('a card that is missing', async () => {
    const ids = wat.cards.map(({ id }) => id).filter((id) => id !== 'W-EF-B1');
    expect((await faultsOf(layout(wat, { cards: { kind: 'choice', ids } }).document)).length).toBeGreaterThan(
      0,
    );
  });

  it('a letter that the font has not', async () => {
    const cards = wat.cards.map((card) => (card.id === 'W-OP-A1' ? { ...card, title: 'Naar ☂ toe' } : card));
    const pages = await readPdf(await print({ ...wat, cards }));
    expect(duplexFaults(pages, { ...wat, cards }, A4_POKER, { over: 'side' })[0]).toContain('W-OP-A1 says');
  });

  it('a print at 98 %', async () => {
    const shrunk = mutated((page) => ({
      ...page,
      nodes: page.nodes.map((node) => ({
        ...node,
        ...('children' in node ? { children: shrink(node.children) } : {}),
        ops: node.ops.map((op) => (op.kind === 'group' ? { ...op, x: op.x * 0.98, y: op.y * 0.98 } : op)),
      })),
    }));
    expect((await faultsOf(shrunk)).some((fault) => fault.includes('mm off'))).toBe(true);
  });
});

type Children = Extract<SheetPage['nodes'][number], { children: unknown }>['children'];

function shrink(nodes: Children): Children {
  return nodes.map((node) => ({
    ...node,
    children: shrink(node.children),
    ops: node.ops.map((op) => (op.kind === 'group' ? { ...op, x: op.x * 0.98, y: op.y * 0.98 } : op)),
  }));
}

describe('a deck with odd texts', () => {
  const deck = oddDeck();

  it('tells beforehand what can’t be printed, by card and field', () => {
    const stops = layout(deck).problems.filter(({ level }) => level === 'stop');
    expect(stops.map(({ card, field, kind, detail }) => [card, field, kind, detail])).toEqual([
      ['W-OP-B1', 'question', 'missing-letter', '🎉'],
      ['W-OP-B2', 'title', 'missing-letter', '→'],
    ]);
  });

  it('prints the rest as it was written, long word and all', async () => {
    const ids = deck.cards.map(({ id }) => id).filter((id) => id !== 'W-OP-B1' && id !== 'W-OP-B2');
    const left = { ...deck, cards: deck.cards.filter(({ id }) => ids.includes(id)) };
    const { document, problems } = layout(deck, { cards: { kind: 'choice', ids }, card: 'poker' });
    expect(problems.filter(({ level }) => level === 'stop')).toEqual([]);
    expect(problems.filter(({ card }) => card === 'W-OP-A3').length).toBeGreaterThan(0);
    const faults = duplexFaults(await readPdf(await write(document)), left, A4_POKER, { over: 'side' });
    // The hyphen of a broken word is on paper and not in the deck.
    expect(faults.filter((fault) => !fault.startsWith('W-OP-A3 says'))).toEqual([]);
  });

  it('never sets a letter smaller than 8 points', () => {
    for (let index = 0; index < 12; index += 1) {
      for (const size of sizesOn(layout(deck).document.page(index))) expect(size).toBeGreaterThanOrEqual(8);
    }
  });
});

/** Every size of letters on the cards of a page. */
function sizesOn(page: SheetPage): number[] {
  const sizes: number[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (typeof value === 'object' && value !== null) {
      if ('size' in value && typeof value.size === 'number') sizes.push(value.size);
      for (const child of Object.values(value)) walk(child);
    }
  };
  walk(page.nodes.filter((node) => node.tag === 'Sect'));
  return sizes;
}
