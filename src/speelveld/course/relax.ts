/** Bends a rough route into a calm leg that keeps its distance. */
import { bendStep } from './batten';
import type { Lanes } from './lanes';
import { type Obstacle, away, toObstacle } from './obstacles';
import type { Terrain } from './terrain';

export interface Relaxing {
  readonly obstacles: readonly Obstacle[];
  readonly margin: number;
  /** Ink width; near-parallel legs keep 4.2 of it apart. */
  readonly line: number;
  readonly lanes: Lanes | null;
  /** Where the leg's own marks are: legs may come together there. */
  readonly ends: readonly {
    readonly index: number;
    readonly x: number;
    readonly y: number;
    readonly ring: number;
  }[];
  /** Lets points far from everything skip the exact test. */
  readonly terrain: Terrain | null;
}

const ROUNDS = 44;

/** Evenly spaced points along a polyline, as x, y, x, y. */
export function resample(points: readonly (readonly [number, number])[], step: number): Float64Array {
  let length = 0;
  const at = points.map((point, k) => {
    const before = points[k - 1];
    if (before) length += Math.hypot(point[0] - before[0], point[1] - before[1]);
    return length;
  });
  const count = Math.max(7, Math.round(length / step) + 1);
  const out = new Float64Array(count * 2);
  let j = 1;
  for (let k = 0; k < count; k++) {
    const t = (length * k) / (count - 1);
    while (j < points.length - 1 && (at[j] ?? 0) < t) j++;
    const [a, b] = [points[j - 1] ?? [0, 0], points[j] ?? [0, 0]];
    const f = (t - (at[j - 1] ?? 0)) / ((at[j] ?? 0) - (at[j - 1] ?? 0) || 1);
    out[2 * k] = a[0] + f * (b[0] - a[0]);
    out[2 * k + 1] = a[1] + f * (b[1] - a[1]);
  }
  return out;
}

function pushOut(xs: Float64Array, ys: Float64Array, how: Relaxing, gain: number): void {
  const { obstacles, margin, terrain, ends } = how;
  const soft = margin * 2.4;
  const sure = terrain ? soft + terrain.grid : 0;
  for (let k = 2; k < xs.length - 2; k++) {
    let [x, y] = [xs[k] ?? 0, ys[k] ?? 0];
    if (terrain && terrain.clear(x, y) > sure) continue;
    for (const obstacle of obstacles) {
      const far = toObstacle(obstacle, x, y);
      const wide = ends.some((end) => end.index === obstacle.owner) ? margin : soft;
      if (far >= wide) continue;
      const [ux, uy] = away(obstacle, x, y);
      // A weak push from further away rounds the course off round corners.
      const push = Math.max(0, margin - far) * gain + (wide - Math.max(far, margin)) * 0.1;
      x += ux * push;
      y += uy * push;
    }
    xs[k] = x;
    ys[k] = y;
  }
}

function pushApart(xs: Float64Array, ys: Float64Array, how: Relaxing): void {
  const { lanes, line, ends } = how;
  if (!lanes) return;
  const keep = line * 4.2;
  for (let k = 2; k < xs.length - 2; k++) {
    const [x, y] = [xs[k] ?? 0, ys[k] ?? 0];
    const lane = lanes.at(x, y);
    if (lane < 0 || ends.some((end) => Math.hypot(end.x - x, end.y - y) < end.ring * 1.9)) continue;
    const [dx, dy, ux, uy] = lanes.from(lane, x, y);
    const gap = Math.hypot(dx, dy);
    if (gap >= keep || gap < 0.01) continue;
    const [tx, ty] = [(xs[k + 1] ?? 0) - (xs[k - 1] ?? 0), (ys[k + 1] ?? 0) - (ys[k - 1] ?? 0)];
    if (Math.abs(tx * uy - ty * ux) > 0.6 * Math.hypot(tx, ty)) continue;
    xs[k] = x + (dx / gap) * (keep - gap) * 0.4;
    ys[k] = y + (dy / gap) * (keep - gap) * 0.4;
  }
}

function keepInside(values: Float64Array, low: number, high: number): void {
  for (let k = 2; k < values.length - 2; k++) values[k] = Math.max(low, Math.min(high, values[k] ?? 0));
}

/** Relaxes the points of a leg (x, y, x, y ...). The first two and last two stay where they are. */
export function relax(
  points: Float64Array,
  how: Relaxing,
  bounds: readonly [number, number, number, number],
): Float64Array {
  const count = points.length / 2;
  const xs = Float64Array.from({ length: count }, (_, k) => points[2 * k] ?? 0);
  const ys = Float64Array.from({ length: count }, (_, k) => points[2 * k + 1] ?? 0);
  for (let round = 0; round < ROUNDS; round++) {
    const late = round > ROUNDS - 8;
    const bend = { tension: 0.5, bending: 9, stay: late ? 2 : 0.5 };
    bendStep(xs, bend);
    bendStep(ys, bend);
    if (round % 2 === 0) pushApart(xs, ys, how);
    pushOut(xs, ys, how, late ? 1 : 0.8);
    keepInside(xs, bounds[0], bounds[2]);
    keepInside(ys, bounds[1], bounds[3]);
  }
  const out = new Float64Array(count * 2);
  for (let k = 0; k < count; k++) {
    out[2 * k] = xs[k] ?? 0;
    out[2 * k + 1] = ys[k] ?? 0;
  }
  return out;
}
