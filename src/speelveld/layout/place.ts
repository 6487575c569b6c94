/** Finds the place of the next card, given the cards and legs that already lie there. */
import type { PlayedMark } from '../types';
import { type Board, type Laid, clash } from './board';
import { type Candidate, type Ideal, SCALES, SIDES, SMALLER, candidate } from './candidates';
import { idealOf } from './ideal';
import { slotFor } from './slot';

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
