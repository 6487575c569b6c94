/** Finds the place of the next card, given the cards and legs that already lie there. */
import { type Wrapped, wrap } from '../text/wrap';
import type { PlayedMark } from '../types';
import { type Board, type Laid, clash, slotClash } from './board';
import { type Box, boxAround } from './box';
import { type Candidate, type Ideal, SCALES, SIDES, SMALLER, candidate } from './candidates';
import { cellOf } from './frame';

const SLOT_ANGLES = [0, Math.PI, -0.75, Math.PI + 0.75, -Math.PI / 2, 0.75, Math.PI - 0.75, Math.PI / 2];

/** Remembers how the title breaks: the search asks for the same few widths again and again. */
function breaker(title: string, size: number): Ideal['breakTitle'] {
  const known = new Map<number, Wrapped>();
  return (room, most) => {
    const key = Math.floor(room) * 4 + most;
    const before = known.get(key);
    if (before) return before;
    const broken = wrap(title, size, Math.floor(room), most);
    known.set(key, broken);
    return broken;
  };
}

/** Where the card would lie on empty paper: later in a row is lower (on a phone: more to the right). */
function idealOf(board: Board, card: PlayedMark, planned: number): Ideal {
  const { frame, metrics, laid } = board;
  const cell = cellOf(frame, card.theme, card.row);
  const rank = laid.filter((other) => other.row === card.row).length;
  const inCell = laid.filter((other) => other.row === card.row && other.theme === card.theme);
  const along = planned > 1 ? Math.min(1, rank / (planned - 1)) - 0.5 : 0;
  const doubles = planned > frame.themes.length;
  const paper: Box = {
    x0: metrics.swapped ? 8 : metrics.left * 0.55,
    y0: 0,
    x1: frame.width,
    y1: frame.height,
  };
  const [w, h] = [cell.x1 - cell.x0, cell.y1 - cell.y0];
  const block = 2 * metrics.ring + (metrics.titles ? 6 + metrics.leading : 0);
  let [x, y] = [(cell.x0 + cell.x1) / 2, (cell.y0 + cell.y1) / 2];
  if (metrics.swapped) {
    const head = metrics.themeName * 1.35;
    y = cell.y0 + head + metrics.ring + Math.max(0, h - head - block) / 2;
    x += along * w * 0.26;
    if (inCell.length > 0) x += w * 0.24;
  } else {
    const play = Math.max(0, h - block - 10);
    // Without titles cells are narrow: card and square of dissent share one, so the card lies left of its middle.
    if (!metrics.titles) x -= Math.min(slotDistance(board, metrics.r) * 0.35, w * 0.2);
    y = cell.y0 + (h - block) / 2 + metrics.ring;
    if (doubles) y = cell.y0 + metrics.ring + 5 + Math.min(play, h * 0.24) * (along + 0.5);
    else y += along * Math.min(play, h * 0.3);
    const lowest = Math.max(
      -Infinity,
      ...inCell.map((other) => Math.max(other.y + other.ring, other.title?.y1 ?? 0)),
    );
    if (inCell.length > 0) y = Math.min(cell.y1 - metrics.ring - 2, lowest + metrics.ring + 6);
  }
  return { x, y, breakTitle: breaker(card.title, metrics.title), cell, paper };
}

/** Steps from the ideal place, nearest first: the search can stop as soon as going further cannot pay. */
const OFFSETS: readonly (readonly [number, number])[] = Array.from({ length: 9 * 19 }, (_, k) => {
  return [(k % 9) - 4, Math.floor(k / 9) - 9] as const;
}).sort((a, b) => 4 * (a[0] * a[0] - b[0] * b[0]) + (a[1] * a[1] - b[1] * b[1]));

/** How a candidate's clashes weigh against its distance from the ideal. */
const CLASH = 24;

/** Looks round the ideal place, nearest first; takes what touches nothing, or else what touches least. */
function search(board: Board, ideal: Ideal): Candidate {
  const { metrics } = board;
  const { cell } = ideal;
  const first = candidate(ideal, metrics, ideal.x, ideal.y, 1, 'below');
  if (first && clash(board, first, 0) === 0) return first;
  let best = first;
  let bestScore = Infinity;
  for (const scale of SCALES) {
    const ring = metrics.ring * scale;
    const smaller = (1 - scale) * SMALLER;
    if (bestScore <= smaller) break;
    const stepX = Math.max(3, ((cell.x1 - cell.x0) / 2 - ring) / 4);
    const stepY = Math.max(3, ((cell.y1 - cell.y0) / 2 - ring) / 7);
    for (const [dx, dy] of OFFSETS) {
      const x = Math.max(cell.x0 + ring * 0.8, Math.min(cell.x1 - ring * 0.8, ideal.x + dx * stepX));
      const y = Math.max(cell.y0 + ring * 0.7, Math.min(cell.y1 - ring * 0.7, ideal.y + dy * stepY));
      for (const side of SIDES) {
        const one = candidate(ideal, metrics, x, y, scale, side);
        if (!one || one.cost >= bestScore) continue;
        const score = one.cost + clash(board, one, (bestScore - one.cost) / CLASH) * CLASH;
        if (score < bestScore) [best, bestScore] = [one, score];
        if (!metrics.titles) break;
      }
    }
  }
  return (
    best ?? {
      ...ideal,
      r: metrics.r,
      ring: metrics.ring,
      side: 'below' as const,
      lines: [],
      title: null,
      cost: 0,
    }
  );
}

/** From the middle of a card to the middle of its square, px. */
function slotDistance(board: Board, r: number): number {
  return board.metrics.titles ? r * 2.35 + 2 : r * 2.24;
}

/** Keeps room for a square of dissent beside the card, whether or not there is dissent. */
function slotFor(board: Board, one: Candidate): { readonly slot: Box; readonly slotAngle: number } {
  const half = one.r * 0.9;
  const distance = slotDistance(board, one.r);
  let best = { slot: boxAround(one.x + distance, one.y, half, half), slotAngle: 0 };
  let least = Infinity;
  for (const [order, right] of SLOT_ANGLES.entries()) {
    // On a phone legs run up and down on the right of the marks, so there the square comes left;
    // only the first card has the start of the course on that side.
    const slotAngle = board.frame.swapped && board.laid.length > 0 ? Math.PI - right : right;
    const [x, y] = [one.x + Math.cos(slotAngle) * distance, one.y + Math.sin(slotAngle) * distance];
    const slot = boxAround(x, y, half, half);
    const score = slotClash(board, slot, one) + order * 0.4;
    if (score < least) [best, least] = [{ slot, slotAngle }, score];
    if (least < order * 0.4 + 0.01) break;
  }
  return best;
}

/** Lays the next card. `planned` is how many cards the plan expects in its row. */
export function place(board: Board, card: PlayedMark, planned: number): Laid {
  const one = search(board, idealOf(board, card, planned));
  const { x, y, r, ring, side, lines, title } = one;
  const index = board.laid.length;
  return {
    index,
    theme: card.theme,
    row: card.row,
    x,
    y,
    r,
    ring,
    side,
    lines,
    title,
    ...slotFor(board, one),
  };
}
