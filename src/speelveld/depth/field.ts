/** How deep the water is: every card deepens it round its place, and the course cuts a fairway. */
import { BORDER, deepened } from './deepened';

export interface Deepening {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

export interface FieldWish {
  readonly width: number;
  readonly height: number;
  readonly grid: number;
  readonly places: readonly Deepening[];
  readonly power: number;
  /** Reach of one card, px. */
  readonly reach: number;
  readonly course: readonly Float64Array[];
}

export interface DepthField {
  readonly values: Float32Array;
  readonly columns: number;
  readonly lines: number;
  /** Nodes beyond the paper on every side, so that every contour closes. */
  readonly border: number;
  readonly low: number;
  readonly high: number;
}

export const OUTSIDE = -99;
const COURSE_WEIGHT = 0.55;
const SHALLOW = 0.12;

/** Squared distance to the course per node, by two sweeps that hand on the nearest point. */
function toCourse(wish: FieldWish, columns: number, lines: number): Float32Array {
  const { grid } = wish;
  const gap = new Float32Array(columns * lines).fill(1e9);
  const nx = new Float32Array(columns * lines);
  const ny = new Float32Array(columns * lines);
  for (const points of wish.course) {
    for (let k = 0; k < points.length; k += 2) {
      const [x, y] = [points[k] ?? 0, points[k + 1] ?? 0];
      const i = Math.max(0, Math.min(columns - 1, Math.round(x / grid) + BORDER));
      const j = Math.max(0, Math.min(lines - 1, Math.round(y / grid) + BORDER));
      const node = j * columns + i;
      const [ex, ey] = [(i - BORDER) * grid - x, (j - BORDER) * grid - y];
      const d = ex * ex + ey * ey;
      if (d < (gap[node] ?? 0)) [gap[node], nx[node], ny[node]] = [d, x, y];
    }
  }
  const take = (node: number, other: number, x: number, y: number): void => {
    if ((gap[other] ?? 1e9) >= 1e9) return;
    const ex = x - (nx[other] ?? 0);
    const ey = y - (ny[other] ?? 0);
    const d = ex * ex + ey * ey;
    if (d >= (gap[node] ?? 0)) return;
    gap[node] = d;
    nx[node] = nx[other] ?? 0;
    ny[node] = ny[other] ?? 0;
  };
  for (let pass = 0; pass < 2; pass++) {
    const back = pass === 1;
    for (let a = 0; a < lines; a++) {
      const j = back ? lines - 1 - a : a;
      const side = back ? columns : -columns;
      for (let b = 0; b < columns; b++) {
        const i = back ? columns - 1 - b : b;
        const node = j * columns + i;
        const x = (i - BORDER) * grid;
        const y = (j - BORDER) * grid;
        if (a > 0) {
          take(node, node + side, x, y);
          if (i > 0) take(node, node + side - 1, x, y);
          if (i < columns - 1) take(node, node + side + 1, x, y);
        }
        if (b > 0) take(node, back ? node + 1 : node - 1, x, y);
      }
    }
  }
  return gap;
}

export function depthField(wish: FieldWish): DepthField {
  const { grid, reach } = wish;
  const columns = Math.ceil(wish.width / grid) + 1 + 2 * BORDER;
  const lines = Math.ceil(wish.height / grid) + 1 + 2 * BORDER;
  const values = deepened(wish, columns, lines);
  const gap = wish.course.length > 0 ? toCourse(wish, columns, lines) : null;
  let [low, high] = [Infinity, -Infinity];
  const width2 = reach * reach * 0.5;
  for (let j = 0, node = 0; j < lines; j++) {
    for (let i = 0; i < columns; i++, node++) {
      if (i === 0 || j === 0 || i === columns - 1 || j === lines - 1) {
        values[node] = OUTSIDE;
        continue;
      }
      const fairway = gap ? COURSE_WEIGHT / (1 + (gap[node] ?? 0) / width2) : 0;
      const depth = Math.log(SHALLOW + (values[node] ?? 0) + fairway);
      values[node] = depth;
      if (depth > high) high = depth;
      if (depth < low) low = depth;
    }
  }
  return { values, columns, lines, border: BORDER, low, high };
}

/** The depth below which a given share of the paper lies, of every second node of every second line. */
export function quantiles(field: DepthField): (share: number) => number {
  const { values, columns, lines, border } = field;
  const found: number[] = [];
  for (let j = border; j < lines - border; j += 2) {
    for (let i = border; i < columns - border; i += 2) found.push(values[j * columns + i] ?? 0);
  }
  const inner = Float32Array.from(found).sort();
  return (share) => inner[Math.min(inner.length - 1, Math.floor(share * inner.length))] ?? 0;
}
