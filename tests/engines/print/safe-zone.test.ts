/** Nothing to read lies nearer to the cut than the safe zone, on either side: the ink of words alone, in finished files. */
import { describe, expect, it, vi } from 'vitest';
import type { Deck } from '../../../src/decks/types';
import type { Op, PageNode, PrintDocument, TagNode } from '../../../src/pdf/display';
import { CARD_SIZES, SAFE_ZONE, type CardSizeId } from '../../../src/print/sizes';
import { PRESET_SPECS } from '../../../src/print/spec';
import { houseDeck, layout, write } from '../../print/support/make';
import { fullDeck, oddDeck } from '../../print/support/odd-deck';
import { boxesOf, onDisk } from './run';

// Whole decks through programs of others; two busy cores are slow.
vi.setConfig({ testTimeout: 300_000 });

/** What a press page has around its card. */
const AROUND = 3;
const SIZES = Object.keys(CARD_SIZES) as CardSizeId[];
const DECKS: readonly [string, Deck][] = [
  ['wat', houseDeck('wat')],
  ['hoedan', houseDeck('hoedan')],
  ['odd', oddDeck()],
  ['full', fullDeck()],
];

describe('every card that can be printed', () => {
  it.each([
    ...DECKS.map(([name, deck]) => ['poker', name, deck] as const),
    // What is as long as may be, on every card.
    ...SIZES.filter((card) => card !== 'poker').map((card) => [card, 'full', fullDeck()] as const),
  ])('%s, %s', async (card, name, deck) => {
    const { document, count } = printable(deck, card);
    const file = onDisk(`safe-${name}-${card}`, await write(wordsAlone(document)));
    expect(boxesOf(file)).toHaveLength(2 * count);
    expect(count).toBeGreaterThan(20);
    expect(nearTheCut(file, card)).toEqual([]);
  });
});

it('finds words that lie half a millimetre too near', async () => {
  const { document } = layout(houseDeck('wat'), {
    ...PRESET_SPECS.press,
    cards: { kind: 'theme', theme: 'grenzen' },
  });
  const moved = (nodes: readonly PageNode[]): PageNode[] => [
    { tag: 'Artifact', ops: nodes.flatMap((node) => [{ kind: 'group', x: 2, y: 0, ops: opsOf(node) }]) },
  ];
  const page = (index: number) => ({ ...document.page(index), nodes: moved(document.page(index).nodes) });
  const file = onDisk('safe-moved', await write(wordsAlone({ ...document, page })));
  expect(nearTheCut(file, 'poker').length).toBeGreaterThan(0);
});

/** The cards of a deck of which nobody was told that they can't be printed, one a page. */
function printable(deck: Deck, card: CardSizeId): { document: PrintDocument; count: number } {
  const spec = { ...PRESET_SPECS.press, card };
  const stops = layout(deck, spec).problems.filter(({ level }) => level === 'stop');
  const stopped = new Set(stops.map((stop) => stop.card));
  expect(stopped.has(null)).toBe(false);
  const ids = deck.cards.map(({ id }) => id).filter((id) => !stopped.has(id));
  return { document: layout(deck, { ...spec, cards: { kind: 'choice', ids } }).document, count: ids.length };
}

function nearTheCut(file: string, card: CardSizeId): string[] {
  const { w, h } = CARD_SIZES[card];
  return boxesOf(file).flatMap(([left, bottom, right, top], page) => {
    const room = Math.min(left, bottom, w + 2 * AROUND - right, h + 2 * AROUND - top) - AROUND;
    return room >= SAFE_ZONE ? [] : [`page ${page + 1}: ${room.toFixed(2)} mm from the cut`];
  });
}

function wordsAlone(document: PrintDocument): PrintDocument {
  return {
    ...document,
    page(index) {
      const page = document.page(index);
      return { ...page, nodes: page.nodes.map((node) => ({ tag: 'Artifact', ops: words(opsOf(node)) })) };
    },
  };
}

function opsOf(node: PageNode | TagNode): Op[] {
  return node.tag === 'Artifact' ? [...node.ops] : [...node.ops, ...node.children.flatMap(opsOf)];
}

function words(ops: readonly Op[]): Op[] {
  return ops.flatMap((op): Op[] => {
    if (op.kind === 'group') return [{ ...op, ops: words(op.ops) }];
    return op.kind === 'text' ? [op] : [];
  });
}
