/** The checks of finished cards, shown to find what they are for. */
import { describe, expect, it, vi } from 'vitest';
import type { Deck } from '../../src/decks/types';
import { placed, type PrintDocument, type SheetPage } from '../../src/pdf/display';
import { PRESET_SPECS, type PrintSpec } from '../../src/print/spec';
import { A4_POKER, duplexFaults, PRESS_POKER } from './support/check-cards';
import { houseDeck, layout, print, write } from './support/make';
import { readPdf } from './support/read';

// Whole decks are written and read back.
vi.setConfig({ testTimeout: 60_000 });

const wat = houseDeck('wat');

describe('what these checks find', () => {
  const faultsOf = async (document: PrintDocument): Promise<string[]> =>
    duplexFaults(await readPdf(await write(document)), wat, A4_POKER, { over: 'side' });
  const mutated = (change: (page: SheetPage, index: number) => SheetPage): PrintDocument => {
    const { document } = layout(wat);
    return { ...document, page: (index) => change(document.page(index), index) };
  };

  it.each([
    [0.15, 0, 'the back of W-OP-A1 lies 0.15 mm off, and 0.00 mm down'],
    [0, 0.15, 'the back of W-OP-A1 lies 0.00 mm off, and 0.15 mm down'],
  ])('a back that is 0.15 mm off', async (x, y, fault) => {
    const faults = await faultsOf(
      mutated((page, index) => (index % 2 === 1 ? { ...page, nodes: placed(page.nodes, x, y) } : page)),
    );
    expect(faults).toContain(fault);
  });

  it('for a press too: a back 0.15 mm off, one letter, a card that is missing', async () => {
    const press = async (deck: Deck, changes: Partial<PrintSpec>): Promise<string[]> => {
      const pages = await readPdf(await print(deck, { ...PRESET_SPECS.press, ...changes }));
      return duplexFaults(pages, wat, PRESS_POKER, { over: 'side' });
    };
    const ids = wat.cards.map(({ id }) => id).filter((id) => id !== 'W-EF-B1');
    expect(await press(wat, { cards: { kind: 'choice', ids } })).toEqual(['106 pages instead of 108']);
    const cards = wat.cards.map((card) =>
      card.id === 'W-OP-B2' ? { ...card, title: 'Twee goode dingen' } : card,
    );
    expect((await press({ ...wat, cards }, {}))[0]).toContain('W-OP-B2 says');
    const { document } = layout(wat, PRESET_SPECS.press);
    const moved = new Map<SheetPage, SheetPage>();
    const shifted = (page: SheetPage): SheetPage => {
      const known = moved.get(page) ?? { ...page, nodes: placed(page.nodes, 0, 0.15) };
      moved.set(page, known);
      return known;
    };
    const page = (index: number): SheetPage =>
      index % 2 === 1 ? shifted(document.page(index)) : document.page(index);
    const pages = await readPdf(await write({ ...document, page }));
    const faults = duplexFaults(pages, wat, PRESS_POKER, { over: 'side' });
    expect(faults).toHaveLength(54);
    expect(faults[0]).toContain('0.15 mm down');
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
