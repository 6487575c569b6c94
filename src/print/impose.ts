/** Where cards lie on paper, and where their backs must lie to end up behind them: numbers only, in millimetres. */
import type { Box } from '../pdf/display';
import { BLEED, CARD_SIZES, PAPER_SIZES, PRINTER_MARGIN } from './sizes';
import type { PrintSpec } from './spec';

export interface BackSlot extends Box {
  /** Upside down, because the sheet is turned over its short edge. */
  readonly turned: boolean;
}

export interface Imposition {
  readonly w: number;
  readonly h: number;
  readonly landscape: boolean;
  /** Row by row. */
  readonly slots: readonly Box[];
  readonly columns: number;
  readonly rows: number;
  /** Around all slots: marks stay outside it. */
  readonly grid: Box;
  /** Where the sheet is folded, when fronts and backs share a side. */
  readonly fold?: number;
  /** What is left after cutting, when the page is one card. */
  readonly trim?: Box;
}

interface Grid {
  readonly w: number;
  readonly h: number;
  readonly columns: number;
  readonly rows: number;
}

type Plan = Pick<PrintSpec, 'card' | 'sheet' | 'orientation' | 'backs' | 'duplex' | 'offset'>;

/** The places for fronts on one sheet. */
export function impose(spec: Plan): Imposition {
  if (spec.sheet === 'card') return imposeOne(spec);
  const folded = spec.backs === 'fold';
  const grids = turnsOf(spec).map((turn) => gridOn(spec, turn.w, turn.h));
  const [first] = grids;
  if (!first) throw new Error('A sheet has at least one orientation');
  const best = grids.reduce((a, b) => (a.columns * a.rows >= b.columns * b.rows ? a : b), first);
  const { w, h, columns, rows } = best;
  const { w: cw, h: ch } = CARD_SIZES[spec.card];
  const [width, height] = [columns * cw, rows * ch];
  // Folded, the fronts lie against the fold: their backs then touch them and the pair needs no cut there.
  const x = folded ? w / 2 - width : (w - width) / 2;
  const y = (h - height) / 2;
  const slots = Array.from({ length: columns * rows }, (_, index) => ({
    x: x + (index % columns) * cw,
    y: y + Math.floor(index / columns) * ch,
    w: cw,
    h: ch,
  }));
  return {
    w,
    h,
    landscape: w > h,
    slots,
    columns,
    rows,
    grid: { x, y, w: folded ? width * 2 : width, h: height },
    ...(folded ? { fold: w / 2 } : {}),
  };
}

/** Where the back of a slot must be printed. An offset is added after mirroring: it belongs to the printer. */
export function backOf(plan: Imposition, slot: Box, { duplex, offset }: Plan): BackSlot {
  if (plan.fold !== undefined) return { ...slot, x: 2 * plan.fold - slot.x - slot.w, turned: false };
  const flipX = (duplex === 'long') !== plan.landscape;
  const mirrored = flipX
    ? { ...slot, x: plan.w - slot.x - slot.w, turned: false }
    : { ...slot, y: plan.h - slot.y - slot.h, turned: true };
  return { ...mirrored, x: mirrored.x + offset.x, y: mirrored.y + offset.y };
}

/** A page of its own, bled all round. Its back is upright: a print shop turns nothing. */
function imposeOne({ card }: Plan): Imposition {
  const { w, h } = CARD_SIZES[card];
  const trim = { x: BLEED, y: BLEED, w, h };
  return {
    w: w + 2 * BLEED,
    h: h + 2 * BLEED,
    landscape: false,
    slots: [trim],
    columns: 1,
    rows: 1,
    grid: trim,
    trim,
  };
}

function turnsOf({ sheet, orientation }: Plan): { w: number; h: number }[] {
  const { w, h } = PAPER_SIZES[sheet === 'a3' ? 'a3' : 'a4'];
  const [portrait, landscape] = [
    { w, h },
    { w: h, h: w },
  ];
  if (orientation === 'auto') return [portrait, landscape];
  return orientation === 'portrait' ? [portrait] : [landscape];
}

function gridOn({ card, backs }: Plan, w: number, h: number): Grid {
  const { w: cw, h: ch } = CARD_SIZES[card];
  const room = backs === 'fold' ? w / 2 - PRINTER_MARGIN : w - 2 * PRINTER_MARGIN;
  return {
    w,
    h,
    columns: Math.floor(room / cw),
    rows: Math.floor((h - 2 * PRINTER_MARGIN) / ch),
  };
}
