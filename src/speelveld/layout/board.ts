/** What already lies on the chart while the cards are laid one by one. Nothing laid is ever moved again. */
import type { Lanes } from '../course/lanes';
import type { Obstacle } from '../course/obstacles';
import { type Box, grow, overlap, toBox } from './box';
import type { Candidate, Side } from './candidates';
import type { Frame } from './frame';
import type { Metrics } from './metrics';

/** A card with its place: disc, title, and the room kept for a square of dissent. */
export interface Laid {
  readonly index: number;
  readonly theme: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly ring: number;
  readonly side: Side;
  readonly lines: readonly string[];
  readonly title: Box | null;
  /** Room for the square, and the direction in which it lies, radians. */
  readonly slot: Box;
  readonly slotAngle: number;
}

export interface Board {
  readonly frame: Frame;
  readonly metrics: Metrics;
  readonly lanes: Lanes;
  readonly laid: Laid[];
  /** Names of themes and rows on the chart. */
  readonly names: readonly Box[];
  readonly obstacles: Obstacle[];
}

function discOnBox(x: number, y: number, r: number, box: Box): number {
  return Math.max(0, r - toBox(box, x, y));
}

/** How much of a title lies on earlier legs. Places are tried so near to each other that no leg slips between two. */
function titleOnLanes(board: Board, title: Box): number {
  const keep = board.metrics.line * 0.5 + 4;
  const width = title.x1 - title.x0;
  const columns = Math.max(2, Math.ceil(width / keep));
  const lines = Math.max(2, Math.ceil((title.y1 - title.y0) / keep));
  let sum = 0;
  for (let i = 0; i <= columns; i++) {
    for (let j = 0; j <= lines; j++) {
      const x = title.x0 + (width * i) / columns;
      const y = title.y0 + ((title.y1 - title.y0) * j) / lines;
      sum += Math.max(0, keep - board.lanes.distance(x, y));
    }
  }
  return sum;
}

/** 0 when a square fits there; otherwise how badly it does not. */
export function slotClash(board: Board, slot: Box, own: Candidate): number {
  const { frame: chart, metrics } = board;
  let clash = own.title ? overlap(slot, own.title) * 2 : 0;
  const left = chart.swapped ? metrics.themeName * 0.42 + 4 : 2;
  clash += Math.max(0, left - slot.x0, slot.x1 - chart.width + 2, board.frame.chart.y0 - 6 - slot.y0);
  for (const name of board.names) clash += overlap(slot, name);
  for (const other of board.laid) {
    clash += discOnBox(other.x, other.y, other.ring + 4, slot) + overlap(slot, grow(other.slot, 2));
    if (other.title) clash += overlap(slot, grow(other.title, 3)) * 2;
  }
  const [cx, cy] = [(slot.x0 + slot.x1) / 2, (slot.y0 + slot.y1) / 2];
  const keep = (slot.x1 - slot.x0) / 2 + board.metrics.line;
  return clash + Math.max(0, keep - board.lanes.distance(cx, cy)) * 4;
}

/**
 * 0 when the card can lie there without touching anything; otherwise the depth of all clashes, px. Stops counting
 * beyond `enough`.
 */
export function clash(board: Board, one: Candidate, enough: number): number {
  const { frame, metrics, lanes } = board;
  const { chart } = frame;
  const keep = metrics.titles ? 5 : 2;
  let sum = Math.max(0, one.ring + keep - 1 + chart.y0 - one.y, one.y + one.ring - chart.y1);
  sum += Math.max(0, one.ring + 3 - one.x, one.x + one.ring + 3 - frame.width);
  sum += Math.max(0, one.ring + metrics.line * 1.2 + 2 - lanes.distance(one.x, one.y)) * 2;
  const { title } = one;
  if (title) {
    sum += Math.max(0, title.y1 - chart.y1 + 2, chart.y0 - title.y0);
  }
  for (const name of board.names) {
    sum += discOnBox(one.x, one.y, one.ring + 2, name);
    if (title) sum += overlap(title, grow(name, 2));
  }
  for (const other of board.laid) {
    if (sum > enough) return sum;
    sum += Math.max(0, one.ring + other.ring + keep - Math.hypot(one.x - other.x, one.y - other.y)) * 2;
    sum += discOnBox(one.x, one.y, one.ring + (metrics.titles ? 2 : 0), other.slot);
    if (other.title) sum += discOnBox(one.x, one.y, one.ring + 4, other.title) * 2;
    if (title) {
      sum += discOnBox(other.x, other.y, other.ring + 4, title) * 2 + overlap(title, other.slot);
      if (other.title) sum += overlap(title, grow(other.title, 3)) * 6;
    }
  }
  if (title && sum <= enough) sum += titleOnLanes(board, title);
  return sum;
}
