/** The depth of the whole chart, from shallow to deep. */
import type { Sailed } from '../course/voyage';
import type { SpeelveldForm } from '../form';
import type { Board } from '../layout/board';
import type { Box } from '../layout/box';
import type { DepthLayer } from '../picture';
import type { SpeelveldInput } from '../types';
import { Contours } from './contour';
import { type Deepening, depthField, quantiles } from './field';
import { closed, curveOf, cut, soften } from './smooth';
import { veilOf } from './veil';

/** Deeper rows are steeper, so their lines lie closer. */
const ROW_DEPTH = [1, 1.7, 2.5];
const DISSENT_DEPTH = 0.6;
const MOST_LINES = 19;
/** The shortest piece of a line that is left standing between two texts, in letter sizes. */
const SHORTEST = 4;

function places(input: SpeelveldInput, board: Board): Deepening[] {
  const list: Deepening[] = [];
  for (const mark of board.laid) {
    const weight = ROW_DEPTH[mark.row] ?? ROW_DEPTH[2] ?? 1;
    list.push({ x: mark.x, y: mark.y, weight });
    if ((input.played[mark.index]?.dissent.length ?? 0) > 0) {
      const { slot } = mark;
      list.push({ x: (slot.x0 + slot.x1) / 2, y: (slot.y0 + slot.y1) / 2, weight: weight * DISSENT_DEPTH });
    }
  }
  if (list.length > 0) return list;
  // Nothing played yet: a quiet swell, so that the chart invites instead of being blank.
  const { x0, y0, x1, y1 } = board.frame.chart;
  const at = (u: number, v: number, weight: number): Deepening => ({
    x: x0 + (x1 - x0) * u,
    y: y0 + (y1 - y0) * v,
    weight,
  });
  return [at(0.18, 0.3, 0.5), at(0.62, 0.72, 0.8), at(0.95, 0.15, 0.35)];
}

/** Draws the water. `whites` are boxes under which lines are cut. */
export function depthLayers(
  input: SpeelveldInput,
  form: SpeelveldForm,
  board: Board,
  sailed: Sailed,
  whites: readonly Box[],
): DepthLayer[] {
  const { metrics, frame } = board;
  const [first, last] = [frame.rows[0]?.[0] ?? 0, frame.rows.at(-1)?.[1] ?? 0];
  const rowHeight = (last - first) / 3;
  const themeHeight = frame.swapped
    ? (frame.chart.y1 - frame.chart.y0) / Math.max(4, frame.themes.length)
    : rowHeight;
  const played = input.played.length;
  const grid = metrics.depthGrid;
  const field = depthField({
    width: form.width,
    height: form.height,
    grid,
    places: places(input, board),
    power: played > 5 ? 1.7 : 1.15,
    reach: Math.min(rowHeight, themeHeight) * (played === 0 ? 1 : 0.52),
    course: sailed.legs.map((leg) => leg.points),
  });
  const share = quantiles(field);
  const contours = new Contours(field, grid);
  const hidden = veilOf(whites, form.width, form.height);
  const least = metrics.title * SHORTEST;
  const thumbnail = form.kind === 'thumbnail';
  const count = Math.floor((played === 0 ? 7 : Math.min(MOST_LINES, 9 + played)) * (thumbnail ? 0.6 : 1));
  const depths = Array.from({ length: count }, (_, nth) => {
    const part = (nth + 1 - 0.4) / (count + 1);
    return 0.5 * (field.low + (field.high - field.low) * part) + 0.5 * share(part);
  });
  return contours.at(depths).map((loops, nth): DepthLayer => {
    const level = nth + 1;
    let [fill, line] = ['', ''];
    for (const loop of loops) {
      const curve = curveOf(soften(loop));
      const whole = closed(curve);
      fill += whole;
      line += cut(curve, hidden, least) ?? whole;
    }
    const heavy = level % 4 === 0;
    const weight = thumbnail ? (heavy ? 1.1 : 0.6) : heavy ? 1.9 : 1;
    return { fill, line, tint: (level / count) * (played === 0 ? 0.55 : 1), weight };
  });
}
