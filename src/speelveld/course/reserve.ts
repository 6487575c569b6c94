/** Where cards may still come, so that a leg rather leaves those places free. */
import type { Board } from '../layout/board';
import type { Box } from '../layout/box';
import { NARROW } from '../layout/candidates';
import { cellOf } from '../layout/frame';

/** This part of an empty cell, from the top, is left for legs: otherwise they could not pass. */
const LANE = 0.4;

/** A second card comes below the first, where the plan expects more cards than themes. */
function below(board: Board, row: number, theme: number): Box | null {
  const upper = board.laid.filter((mark) => mark.row === row && mark.theme === theme);
  const [above] = upper;
  if (!above || upper.length > 1) return null;
  const { ring } = board.metrics;
  const top = (above.title?.y1 ?? above.y + ring) + 3;
  return { x0: above.x - ring, y0: top, x1: above.x + ring, y1: top + 2 * ring };
}

function inRow(board: Board, row: number, planned: number): Box[] {
  const { metrics, frame } = board;
  const here = board.laid.filter((mark) => mark.row === row);
  if (here.length >= planned) return [];
  const along = planned > 1 ? here.length / (planned - 1) - 0.5 : 0;
  const doubles = planned > frame.themes.length;
  const half = metrics.ring + metrics.margin;
  return frame.themes.flatMap((_, theme) => {
    if (here.some((mark) => mark.theme === theme)) {
      const box = doubles ? below(board, row, theme) : null;
      return box ? [box] : [];
    }
    const cell = cellOf(frame, theme, row);
    const [w, h] = [cell.x1 - cell.x0, cell.y1 - cell.y0];
    const [x, y] = [(cell.x0 + cell.x1) / 2, (cell.y0 + cell.y1) / 2];
    if (frame.swapped) {
      const cx = x + along * w * 0.26;
      // Below the name of the theme: a disc, and a title of two lines.
      const wide = Math.max(half, metrics.title * (NARROW / 2));
      const top = cell.y0 + metrics.themeName * 1.35;
      const high = 2 * metrics.ring + 8 + 2 * metrics.leading;
      return [{ x0: cx - wide, y0: top, x1: cx + wide, y1: top + high }];
    }
    const cy = y + along * h * 0.3 - metrics.leading / 2 - 3 + (doubles ? h * 0.1 : 0);
    const top = Math.max(cy - half, cell.y0 + h * LANE);
    return [{ x0: x - half, y0: top, x1: x + half, y1: Math.max(cy + half + metrics.leading, top) }];
  });
}

/** `planned` cards per row; `passing` the rows of the cards that the leg connects. */
export function reservedFor(board: Board, planned: readonly number[], passing: readonly number[]): Box[] {
  return [...new Set(passing)].flatMap((row) => inRow(board, row, planned[row] ?? 0));
}
