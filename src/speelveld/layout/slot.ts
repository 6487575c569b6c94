/** The room that is kept beside a card for a square of dissent. */
import { type Board, slotClash } from './board';
import { type Box, boxAround } from './box';
import type { Candidate } from './candidates';

const SLOT_ANGLES = [
  0,
  Math.PI,
  -0.75,
  Math.PI + 0.75,
  -0.4,
  Math.PI + 0.4,
  -1.15,
  Math.PI + 1.15,
  -Math.PI / 2,
  0.4,
  Math.PI - 0.4,
  0.75,
  Math.PI - 0.75,
  Math.PI / 2,
];

/** From the middle of a card to the middle of its square, px. */
export function slotDistance(board: Board, r: number): number {
  return board.metrics.titles ? r * 2.35 + 2 : r * 2.24;
}

/** Keeps room for a square of dissent beside the card, whether or not there is dissent. */
export function slotFor(board: Board, one: Candidate): { readonly slot: Box; readonly slotAngle: number } {
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
