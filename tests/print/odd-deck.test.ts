/** A deck as nobody would write it: what can't be printed is told, the rest is printed as it stands. */
import { describe, expect, it, vi } from 'vitest';
import type { SheetPage } from '../../src/pdf/display';
import { A4_POKER, duplexFaults } from './support/check-cards';
import { layout, write } from './support/make';
import { oddDeck } from './support/odd-deck';
import { readPdf } from './support/read';

// Whole decks are written and read back.
vi.setConfig({ testTimeout: 60_000 });

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
