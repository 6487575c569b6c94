/** Where the next card would lie if nothing were in its way. */
import { textWidth } from '../text/width';
import { type Wrapped, wrap } from '../text/wrap';
import type { PlayedMark } from '../types';
import type { Board, Laid } from './board';
import type { Box } from './box';
import type { Ideal } from './candidates';
import { cellOf } from './frame';
import { slotDistance } from './slot';

/** How far a second or third card may lean over into the next columns, in columns: rather that than small. */
const LEAN = 0.2;

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

/** What a place depends on: its cell, the cards that lie there, and how far play is in its row, -0.5 to 0.5. */
interface Spot {
  readonly board: Board;
  readonly cell: Box;
  readonly inCell: readonly Laid[];
  readonly along: number;
  /** The plan expects more cards in this row than there are themes. */
  readonly doubles: boolean;
}

/** How far down the cards in a cell reach, with their titles. */
const lowest = (inCell: readonly Laid[]): number =>
  Math.max(-Infinity, ...inCell.map((other) => Math.max(other.y + other.ring, other.title?.y1 ?? 0)));

/** On a phone: below the name of the theme, and the later the more to the right. */
function acrossPhone({ board, cell, inCell, along, doubles }: Spot): readonly [number, number] {
  const { metrics } = board;
  const [w, h] = [cell.x1 - cell.x0, cell.y1 - cell.y0];
  const head = metrics.themeName * 1.35;
  const block = 2 * metrics.ring + 6 + metrics.leading;
  const x = (cell.x0 + cell.x1) / 2 + along * w * 0.26;
  const y = cell.y0 + head + metrics.ring;
  if (!doubles) return [x + (inCell.length > 0 ? w * 0.24 : 0), y + Math.max(0, h - head - block) / 2];
  if (inCell.length === 0) return [x, y];
  return [x, Math.min(cell.y1 - metrics.ring - metrics.leading - 6, lowest(inCell) + metrics.ring + 6)];
}

/** On the table and on paper: the later the lower. */
function downTable({ board, cell, inCell, along, doubles }: Spot): readonly [number, number] {
  const { metrics } = board;
  const [w, h] = [cell.x1 - cell.x0, cell.y1 - cell.y0];
  const block = 2 * metrics.ring + (metrics.titles ? 6 + metrics.leading : 0);
  const play = Math.max(0, h - block - 10);
  let x = (cell.x0 + cell.x1) / 2;
  // Without titles cells are narrow: card and square of dissent share one, so the card lies left of its middle.
  if (!metrics.titles) x -= Math.min(slotDistance(board, metrics.r) * 0.35, w * 0.2);
  if (inCell.length > 0) {
    return [x, Math.min(cell.y1 - metrics.ring - 2, lowest(inCell) + metrics.ring + 6)];
  }
  if (doubles) return [x, cell.y0 + metrics.ring + 5 + Math.min(play, h * 0.24) * (along + 0.5)];
  return [x, cell.y0 + (h - block) / 2 + metrics.ring + along * Math.min(play, h * 0.3)];
}

/** Where the card would lie on empty paper: later in a row is lower (on a phone: more to the right). */
export function idealOf(board: Board, card: PlayedMark, planned: number): Ideal {
  const { frame, metrics, laid } = board;
  const cell = cellOf(frame, card.theme, card.row);
  const inRow = laid.filter((other) => other.row === card.row);
  const inCell = inRow.filter((other) => other.theme === card.theme);
  const along = planned > 1 ? Math.min(1, inRow.length / (planned - 1)) - 0.5 : 0;
  const spot: Spot = { board, cell, inCell, along, doubles: planned > frame.themes.length };
  const [x, y] = metrics.swapped ? acrossPhone(spot) : downTable(spot);
  const paper: Box = {
    x0: metrics.swapped ? 8 : metrics.left * 0.55,
    y0: 0,
    x1: frame.width,
    y1: frame.height,
  };
  // A phone has the bars of the themes there.
  const leftmost = metrics.swapped ? metrics.left : paper.x0;
  const lean = inCell.length > 0 ? (cell.x1 - cell.x0) * LEAN : 0;
  const words = card.title.split(/\s+/u);
  return {
    x,
    y,
    breakTitle: breaker(card.title, metrics.title),
    longestWord: Math.max(0, ...words.map((word) => textWidth(word, metrics.title))),
    cell: { ...cell, x0: Math.max(leftmost, cell.x0 - lean), x1: Math.min(paper.x1, cell.x1 + lean) },
    paper,
  };
}
