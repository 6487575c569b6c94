/** What people picked at the harvest: pills with a count, at the freest place near what was picked. */
import type { Board, Laid } from '../layout/board';
import { type Box, boxAround, grow, overlap, toBox } from '../layout/box';
import type { Pill } from '../picture';
import { SIGN_PARTS } from '../shapes';
import type { SpeelveldInput } from '../types';

interface Wish {
  readonly mark: Laid;
  readonly pick: Pill['pick'];
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly ring: number;
}

function wishes(input: SpeelveldInput, board: Board, width: number): Wish[] {
  return board.laid.flatMap((mark) => {
    const card = input.played[mark.index];
    if (!card) return [];
    const list: Wish[] = [];
    const { x, y, ring, slot } = mark;
    const both = card.begin > 0 && card.friction > 0;
    const shift = both ? width / 2 + 2 : 0;
    if (card.begin > 0) list.push({ mark, pick: 'begin', count: card.begin, x: x - shift, y, ring });
    if (card.friction > 0) list.push({ mark, pick: 'friction', count: card.friction, x: x + shift, y, ring });
    if (card.dissent.length > 0) {
      const [cx, cy] = [(slot.x0 + slot.x1) / 2, (slot.y0 + slot.y1) / 2];
      const beside = { mark, y: cy, ring: mark.r };
      const two = card.dissentBegin > 0 && card.dissentFriction > 0 ? width / 2 + 2 : 0;
      if (card.dissentBegin > 0) {
        list.push({ ...beside, pick: 'begin', count: card.dissentBegin, x: cx - two });
      }
      if (card.dissentFriction > 0) {
        list.push({ ...beside, pick: 'friction', count: card.dissentFriction, x: cx + two });
      }
    }
    return list;
  });
}

function crowding(
  box: Box,
  board: Board,
  input: SpeelveldInput,
  lines: readonly Float64Array[],
  taken: readonly Box[],
): number {
  const { chart, width } = board.frame;
  let sum =
    Math.max(0, (board.frame.swapped ? board.metrics.themeName * 0.6 : 2) - box.x0, box.x1 - width + 2) * 9 +
    Math.max(0, chart.y0 - board.metrics.themeName * 0.5 - box.y0, box.y1 - chart.y1) * 9;
  for (const other of taken) sum += overlap(box, grow(other, 3)) * 4;
  for (const name of board.names) sum += overlap(box, name) * 4;
  for (const mark of board.laid) {
    sum += Math.max(0, mark.ring - toBox(box, mark.x, mark.y) - 2) * 2.5;
    if (mark.title) sum += overlap(box, grow(mark.title, 1)) * 4;
    if ((input.played[mark.index]?.dissent.length ?? 0) > 0) sum += overlap(box, mark.slot) * 3;
  }
  for (const points of lines) {
    for (let k = 0; k < points.length; k += 2) {
      sum += Math.max(0, 5 - toBox(box, points[k] ?? 0, points[k + 1] ?? 0)) * 0.25;
    }
  }
  return sum;
}

/** `lines` are the points of everything the course draws, which a pill rather does not cover. */
export function pillsOf(input: SpeelveldInput, board: Board, lines: readonly Float64Array[]): Pill[] {
  const width = board.metrics.pill;
  if (width === 0) return [];
  const height = width * 0.54;
  const taken: Box[] = [];
  return wishes(input, board, width).map((wish) => {
    const up = wish.ring + height / 2 + 2;
    let best = boxAround(wish.x, wish.y - up, width / 2, height / 2);
    let least = Infinity;
    const spots: [number, number][] = [
      [0, -up],
      [0, 7 - up],
      [-width * 0.4, -up],
      [width * 0.4, -up],
      [-width * 0.85, -up * 0.7],
      [width * 0.85, -up * 0.7],
      [-wish.ring - width / 2 - 2, 0],
      [wish.ring + width / 2 + 2, 0],
      [0, up],
      [0, up + board.metrics.leading + 2],
      [-wish.ring - width / 2 - 2, -up * 0.7],
      [wish.ring + width / 2 + 2, -up * 0.7],
      [-wish.ring - width / 2 - 2, up * 0.6],
      [wish.ring + width / 2 + 2, up * 0.6],
      [wish.ring + width * 1.5 + 5, 0],
      [0, -up - height - 3],
    ];
    for (const [order, [dx, dy]] of spots.entries()) {
      const box = boxAround(wish.x + dx, wish.y + dy, width / 2, height / 2);
      const score = crowding(box, board, input, lines, taken) + order * 2;
      if (score < least) [best, least] = [box, score];
    }
    taken.push(best);
    const [x, y] = [(best.x0 + best.x1) / 2, (best.y0 + best.y1) / 2];
    const size = width * 0.42;
    return {
      index: wish.mark.index,
      pick: wish.pick,
      rect: { x: best.x0, y: best.y0, width, height },
      glyph: {
        parts: SIGN_PARTS[wish.pick === 'begin' ? 'flag' : 'saw'],
        x: x - width * 0.2,
        y,
        size: width * 0.36,
      },
      count: {
        text: String(wish.count),
        x: x + width * 0.06,
        y: y + width * 0.15,
        size,
        font: 'title',
        anchor: 'start',
        halo: 0,
        quiet: false,
      },
    };
  });
}
