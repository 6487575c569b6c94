/** Where a card may lie: its ideal place first, then places further and further from it. */
import type { Wrapped } from '../text/wrap';
import { type Box, boxAround } from './box';
import type { Metrics } from './metrics';

export type Side = 'below' | 'right' | 'left' | 'above';

export interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly ring: number;
  readonly side: Side;
  readonly lines: readonly string[];
  readonly title: Box | null;
  /** How far from ideal: moved, title on another side, smaller, shortened. */
  readonly cost: number;
}

export interface Ideal {
  readonly x: number;
  readonly y: number;
  /** Breaks the title over at most so many lines of so many px. */
  readonly breakTitle: (room: number, most: number) => Wrapped;
  /** Width of the longest word of the title, px. */
  readonly longestWord: number;
  readonly cell: Box;
  /** The picture's own edge, which no title crosses. */
  readonly paper: Box;
}

const SIDE_COST: Readonly<Record<Side, number>> = { below: 0, right: 9, left: 14, above: 26 };
export const SIDES: readonly Side[] = ['below', 'right', 'left', 'above'];
/** Titles of this size, in radii of the disc, are those of a reader who wants large letters: they get a third line. */
const LARGE = 1.25;
/** On a phone titles break within this width, in letter sizes, so that legs can pass between two rows. */
export const NARROW = 5.2;
/** What it costs to shorten a title. */
const CUT = 70;
/** What it costs to draw a card smaller. */
export const SMALLER = 160;
export const SCALES: readonly number[] = [1, 0.86, 0.74, 0.62];

function titleRoom(side: Side, x: number, ring: number, ideal: Ideal, swapped: boolean): number {
  const { cell, paper } = ideal;
  if (side === 'right') return Math.min(paper.x1 - 4, cell.x1 + (swapped ? 16 : 0)) - (x + ring + 8);
  if (side === 'left') return x - ring - 8 - Math.max(paper.x0 + 4, cell.x0);
  return cell.x1 - cell.x0 - (swapped ? 6 : 8);
}

/** A card at (x, y) with its title on one side; null when the title has no room there. */
export function candidate(
  ideal: Ideal,
  metrics: Metrics,
  x: number,
  y: number,
  scale: number,
  side: Side,
): Candidate | null {
  const r = metrics.r * scale;
  const ring = r * 1.3;
  const moved = Math.sqrt((x - ideal.x) * (x - ideal.x) + (y - ideal.y) * (y - ideal.y));
  let cost = moved * 0.35 + (1 - scale) * SMALLER;
  if (!metrics.titles) return { x, y, r, ring, side: 'below', lines: [], title: null, cost };
  const upright = side === 'below' || side === 'above';
  const wide = titleRoom(side, x, ring, ideal, metrics.swapped);
  const room = metrics.swapped
    ? Math.min(wide, Math.max(ideal.longestWord + 1, metrics.title * NARROW))
    : wide;
  if (room < metrics.title * 2.6) return null;
  const text = ideal.breakTitle(
    room,
    upright && !metrics.swapped && metrics.title < LARGE * metrics.r ? 2 : 3,
  );
  if (text.lines.length === 0) return { x, y, r, ring, side, lines: [], title: null, cost };
  const height = text.lines.length * metrics.leading;
  cost += SIDE_COST[side] + (text.cut ? CUT : 0) + (text.lines.length - 1) * 2;
  const half = text.width / 2;
  const { paper } = ideal;
  let title: Box;
  if (upright) {
    const cx = Math.max(paper.x0 + half + 3, Math.min(paper.x1 - half - 3, x));
    const top = side === 'below' ? y + ring + 4 : y - ring - 4 - height;
    title = { x0: cx - half, y0: top, x1: cx + half, y1: top + height };
  } else {
    const cx = side === 'right' ? x + ring + 8 + half : x - ring - 8 - half;
    title = boxAround(cx, y, half, height / 2);
  }
  return { x, y, r, ring, side, lines: text.lines, title, cost };
}
