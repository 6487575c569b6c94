/**
 * Holds a finished file against the deck: the words of every card, where it lies, and what lies behind it. The grid and
 * the mirroring are worked out here once more, by hand, so that a slip in the product is not repeated.
 */
import type { Card, Deck } from '../../../src/decks/types';
import type { ReadPage, Word } from './read';

export interface Sheet {
  readonly w: number;
  readonly h: number;
  readonly columns: number;
  readonly rows: number;
  readonly card: { readonly w: number; readonly h: number };
}

export const A4_POKER: Sheet = { w: 210, h: 297, columns: 3, rows: 3, card: { w: 63, h: 88 } };
export const A4_POKER_LANDSCAPE: Sheet = { w: 297, h: 210, columns: 4, rows: 2, card: { w: 63, h: 88 } };

/** One card a page, with 3 mm over the cut all round. */
export const PRESS_POKER: Sheet = { w: 69, h: 94, columns: 1, rows: 1, card: { w: 63, h: 88 } };

/** Most that a print may be off, in millimetres. */
const EXACT = 0.1;
/** Where a poker card has its words, measured from the cut: the title in front (a slanted band is lower), and behind. */
const TITLE = { x: 5.4, straight: 18.32, slanted: 20.22 };
const BEHIND = 42.95;
const KINDS = { tegenspraak: 'Tegenspraak', 'lege-stoel': 'Lege stoel', 'eigen-vraag': 'Eigen vraag' };

interface Slot {
  readonly x: number;
  readonly y: number;
}

export interface Flip {
  /** The sheet is turned as a page of a book, or as a calendar; seen with the page upright. */
  readonly over: 'side' | 'top';
}

/** Everything that is not right about a file with fronts and backs, in sentences. */
export function duplexFaults(pages: readonly ReadPage[], deck: Deck, sheet: Sheet, flip: Flip): string[] {
  const perSheet = sheet.columns * sheet.rows;
  const expected = 2 * Math.ceil(deck.cards.length / perSheet);
  if (pages.length !== expected) return [`${pages.length} pages instead of ${expected}`];
  return deck.cards.flatMap((card, index) => {
    const number = Math.floor(index / perSheet);
    const slot = slotOf(sheet, index % perSheet);
    const [front, back] = [pages[number * 2], pages[number * 2 + 1]];
    if (!front || !back) return [`${card.id} has no pages`];
    return [
      ...frontFaults(front, deck, card, slot, sheet),
      ...backFaults(back, deck, card, slot, sheet, flip),
    ];
  });
}

/** The same for a file of fronts alone. */
export function singleFaults(pages: readonly ReadPage[], deck: Deck, sheet: Sheet): string[] {
  const perSheet = sheet.columns * sheet.rows;
  return deck.cards.flatMap((card, index) => {
    const page = pages[Math.floor(index / perSheet)];
    return page
      ? frontFaults(page, deck, card, slotOf(sheet, index % perSheet), sheet)
      : [`${card.id} has no page`];
  });
}

function slotOf({ w, h, columns, rows, card }: Sheet, index: number): Slot {
  return {
    x: (w - columns * card.w) / 2 + (index % columns) * card.w,
    y: (h - rows * card.h) / 2 + Math.floor(index / columns) * card.h,
  };
}

export function frontFaults(
  page: ReadPage,
  deck: Deck,
  card: Card,
  slot: Slot,
  { card: size }: { card: { w: number; h: number } },
): string[] {
  const inside = within(page.words, slot, size).filter(({ turned }) => !turned);
  const said = squeezed(inside.map(({ text }) => text).join(' '));
  const meant = squeezed(wordsOf(deck, card).join(' '));
  const faults = said === meant ? [] : [`${card.id} says "${said}" instead of "${meant}"`];
  const title = inside.findLast(({ text }) => card.title.startsWith(text.trim()));
  if (!title) return [...faults, `${card.id} has no title`];
  const y = deck.id === 'wat' ? TITLE.straight : TITLE.slanted;
  return [...faults, ...offFaults(card.id, title.x - slot.x - TITLE.x, title.y - slot.y - y)];
}

function backFaults(page: ReadPage, deck: Deck, card: Card, slot: Slot, sheet: Sheet, flip: Flip): string[] {
  const { w, h } = sheet.card;
  const behind =
    flip.over === 'side' ? { x: sheet.w - slot.x - w, y: slot.y } : { x: slot.x, y: sheet.h - slot.y - h };
  const inside = within(page.words, behind, sheet.card);
  const name =
    card.kind === 'question' ? deck.depths.find(({ id }) => id === card.depth)?.name : KINDS[card.kind];
  const faults: string[] = [];
  if (!inside.some(({ text }) => text === name)) faults.push(`behind ${card.id} stands no "${name ?? ''}"`);
  const title = inside.find(({ text }) => text === deck.title);
  if (!title) return [...faults, `behind ${card.id} stands no deck`];
  const upsideDown = flip.over === 'top';
  if (title.turned !== upsideDown) faults.push(`the back of ${card.id} is upside down`);
  const middle = title.x + (title.turned ? -title.width : title.width) / 2;
  const y = title.turned ? h - BEHIND : BEHIND;
  return [
    ...faults,
    ...offFaults(`the back of ${card.id}`, middle - behind.x - w / 2, title.y - behind.y - y),
  ];
}

function offFaults(what: string, x: number, y: number): string[] {
  if (Math.abs(x) <= EXACT && Math.abs(y) <= EXACT) return [];
  return [`${what} lies ${x.toFixed(2)} mm off, and ${y.toFixed(2)} mm down`];
}

function wordsOf(deck: Deck, card: Card): string[] {
  if (card.kind === 'eigen-vraag') return ['Eigen vraag', deck.title, card.title];
  if (card.kind !== 'question')
    return [KINDS[card.kind], deck.title, card.title, card.question, ...card.prompts];
  const theme = deck.themes.find(({ id }) => id === card.theme)?.name ?? '';
  const row = deck.depths.find(({ id }) => id === card.depth)?.name ?? '';
  const number = card.id.split('-')[2] ?? '';
  return [theme, row, `${deck.title} ${number}`, card.title, card.question, ...card.prompts];
}

function within(words: readonly Word[], { x, y }: Slot, size: { w: number; h: number }): Word[] {
  return words.filter((word) => word.x > x && word.x < x + size.w && word.y > y && word.y < y + size.h);
}

const squeezed = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
