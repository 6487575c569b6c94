/** What stands on a sheet outside the cards: crop marks, a line to measure, and which sheet it is. */
import type { Op, TextOp } from '../../pdf/display';
import type { Fonts } from '../../pdf/fonts';
import { straight } from '../../pdf/straight';
import type { Imposition } from '../impose';
import type { Inks } from '../ink';
import { PRINTER_MARGIN } from '../sizes';
import { lineWidth, MM_PER_POINT } from '../text/break';
import { WORDS } from '../words';

const GAP = 1;
const LONGEST = 4.5;
const CONTROL = 100;
const SLUG_POINTS = 7;

/** Short lines in the margin, in line with every cut. None of them lies on a card. */
export function cropMarks(plan: Imposition, inks: Inks): Op[] {
  const { w, h, grid, slots, fold } = plan;
  const cuts = slots.flatMap(({ x, w }) => [x, x + w]);
  // The backs of a folded sheet are cut too.
  const xs = new Set(fold === undefined ? cuts : cuts.flatMap((x) => [x, 2 * fold - x]));
  const ys = new Set(slots.flatMap(({ y, h }) => [y, y + h]));
  const [right, bottom] = [grid.x + grid.w, grid.y + grid.h];
  const reach = (room: number): number => Math.min(LONGEST, Math.max(0, room - GAP - PRINTER_MARGIN));
  const line = (x1: number, y1: number, x2: number, y2: number, dashed = false): Op =>
    straight([x1, y1], [x2, y2], { stroke: inks.ink, width: 0.15, ...(dashed ? { dash: [1.2, 1] } : {}) });
  const marks = [...xs].flatMap((x) => {
    const folds = fold !== undefined && Math.abs(x - fold) < 1e-6;
    return [
      line(x, grid.y - GAP - reach(grid.y), x, grid.y - GAP, folds),
      line(x, bottom + GAP, x, bottom + GAP + reach(h - bottom), folds),
    ];
  });
  return [
    ...marks,
    ...[...ys].flatMap((y) => [
      line(grid.x - GAP - reach(grid.x), y, grid.x - GAP, y),
      line(right + GAP, y, right + GAP + reach(w - right), y),
    ]),
  ];
}

/** A line of 100 mm to lay a ruler on: a printer that scales is found before the cutting. */
export function controlLine(plan: Imposition, inks: Inks, fonts: Fonts): Op[] {
  const { w, h, grid } = plan;
  const under = h - grid.y - grid.h;
  const ticks = (length: number): string => `M0 -1L0 1M0 0L${length} 0M${length} -1L${length} 1`;
  const line: Op = {
    kind: 'path',
    d: ticks(CONTROL),
    x: 0,
    y: 0,
    scale: 1,
    stroke: inks.ink,
    width: 0.15,
  };
  if (under >= 14) {
    const [x, y] = [Math.max(PRINTER_MARGIN, grid.x), h - PRINTER_MARGIN - 1.2];
    const words: TextOp = {
      kind: 'text',
      text: WORDS.control,
      x: CONTROL + 2.5,
      y: 0.8,
      size: SLUG_POINTS,
      font: 'text',
      fill: inks.quiet,
    };
    const fits = x + CONTROL + 2.5 + lineWidth(WORDS.control, fonts.text, SLUG_POINTS) <= w - PRINTER_MARGIN;
    return [{ kind: 'group', x, y, ops: fits ? [line, words] : [line] }];
  }
  // No room below: beside the cards, between two marks.
  const [cell] = plan.slots;
  const middle = grid.y + (cell && cell.h > CONTROL + 4 ? cell.h / 2 : grid.h / 2);
  return [{ kind: 'group', x: PRINTER_MARGIN + 1.2, y: middle - CONTROL / 2, turn: 90, ops: [line] }];
}

/** Where the slug stands: under the first column, between its marks. */
export function slugAt(plan: Imposition): { x: number; y: number; room: number } {
  const { grid } = plan;
  const [first] = plan.slots;
  return {
    x: grid.x + 1.5,
    y: grid.y + grid.h + GAP + SLUG_POINTS * MM_PER_POINT,
    room: (first?.w ?? 60) - 3,
  };
}

export const SLUG_SIZE = SLUG_POINTS;

/** The text, shortened until it fits its place. */
export function shortened(text: string, room: number, fonts: Fonts): string {
  if (lineWidth(text, fonts.text, SLUG_POINTS) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && lineWidth(`${letters.join('')}…`, fonts.text, SLUG_POINTS) > room)
    letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
