/** Bends a rough route into a calm leg that keeps its distance. */
import type { Box } from '../layout/box';
import { Batten } from './batten';
import type { Lanes } from './lanes';
import { type Obstacle, away, toObstacle } from './obstacles';
import type { Terrain } from './terrain';

/** How freely a leg bends: its stiffness, how much points hold their place, and how far they move at once, margins. */
interface Manner {
  readonly bending: number;
  readonly stay: number;
  readonly most: number;
  readonly rounds: number;
}
/** Only so far that a leg shows where it is going. */
export const FIRST: Manner = { bending: 9, stay: 0.5, most: 0.45, rounds: 18 };
export const CALM: Manner = { bending: 9, stay: 0.5, most: 0.45, rounds: 32 };
/** Close to the route, for where a calm leg would run through a title. */
export const TIGHT: Manner = { bending: 1.2, stay: 1.2, most: 0.2, rounds: 40 };

interface End {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly ring: number;
}

export interface Relaxing {
  readonly obstacles: readonly Obstacle[];
  readonly margin: number;
  /** Ink width; near-parallel legs keep 4.2 of it apart. */
  readonly line: number;
  readonly lanes: Lanes | null;
  /** Where the leg's own marks are: legs may come together there. */
  readonly ends: readonly [End, End];
  /** Lets points far from everything skip the exact test. */
  readonly terrain: Terrain | null;
}

/** Rounds at the end in which a leg only has to stay clear, and may cut the corners it was pushed round. */
const LATE = 14;
/** How near it may come to an obstacle then, in margins. */
const CLEAR = 0.75;
/** And never nearer than this, px: also on a thumbnail, where margins are small. */
export const LEAST = 3;
/** How far a push is spread along the leg, and how much stronger it is for that. */
const SPREADS = 2;
const SPREAD_GAIN = 1.7;
/** After so many rounds the obstacles near each point are looked up again; points move at most `SLACK` px meanwhile. */
const REFRESH = 14;
const SLACK = 24;
/** How many margins away an obstacle is first felt. */
const SOFT = 2.4;
const NONE: readonly Obstacle[] = [];

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

/** For every point the obstacles that can matter to it, so that a round need not look at all of them. */
function nearby(xs: Float64Array, ys: Float64Array, how: Relaxing): (readonly Obstacle[])[] {
  const reach = how.margin * SOFT + SLACK;
  const { terrain, obstacles } = how;
  return Array.from(xs, (x, k) => {
    const y = ys[k] ?? 0;
    if (terrain && terrain.clear(x, y) > reach + terrain.grid) return NONE;
    return obstacles.filter((obstacle) => toObstacle(obstacle, x, y) < reach);
  });
}

function pushOut(
  xs: Float64Array,
  ys: Float64Array,
  near: (readonly Obstacle[])[],
  how: Relaxing,
  last: boolean,
): void {
  const { ends } = how;
  const margin = last ? Math.max(how.margin * CLEAR, how.line / 2 + LEAST) : how.margin;
  const soft = last ? margin : margin * SOFT;
  const gain = last ? 1 : 0.8;
  const mx = new Float64Array(xs.length);
  const my = new Float64Array(xs.length);
  for (let k = 2; k < xs.length - 2; k++) {
    let x = xs[k] ?? 0;
    let y = ys[k] ?? 0;
    for (const obstacle of near[k] ?? NONE) {
      const far = toObstacle(obstacle, x, y);
      if (far >= soft) continue;
      const wide = obstacle.owner === ends[0].index || obstacle.owner === ends[1].index ? margin : soft;
      if (far >= wide) continue;
      const way = away(obstacle, x, y);
      // A weak push from further away rounds the course off round corners.
      const push = Math.max(0, margin - far) * gain + (wide - Math.max(far, margin)) * 0.1;
      x += way[0] * push;
      y += way[1] * push;
    }
    mx[k] = (x - (xs[k] ?? 0)) * SPREAD_GAIN;
    my[k] = (y - (ys[k] ?? 0)) * SPREAD_GAIN;
  }
  spread(mx, xs);
  spread(my, ys);
}

/** Spreads what single points were moved over their neighbours: a leg that is pushed at one point bends, not breaks. */
function spread(moved: Float64Array, values: Float64Array): void {
  const last = values.length - 1;
  for (let pass = 0; pass < SPREADS; pass++) {
    let before = 0;
    for (let k = 2; k < last - 1; k++) {
      const here = moved[k] ?? 0;
      moved[k] = (before + 2 * here + (k + 1 < last - 1 ? (moved[k + 1] ?? 0) : 0)) / 4;
      before = here;
    }
  }
  for (let k = 2; k < last - 1; k++) values[k] = (values[k] ?? 0) + (moved[k] ?? 0);
}

function atEnd(how: Relaxing, x: number, y: number): boolean {
  for (const end of how.ends) {
    const reach = end.ring * 1.9;
    if ((end.x - x) * (end.x - x) + (end.y - y) * (end.y - y) < reach * reach) return true;
  }
  return false;
}

function pushApart(xs: Float64Array, ys: Float64Array, how: Relaxing): void {
  const { lanes, line } = how;
  if (!lanes) return;
  const keep = line * 4.2;
  for (let k = 2; k < xs.length - 2; k++) {
    const x = xs[k] ?? 0;
    const y = ys[k] ?? 0;
    const lane = lanes.at(x, y);
    if (lane < 0) continue;
    const here = lanes.point(lane);
    const dx = x - here.x;
    const dy = y - here.y;
    const gap = Math.sqrt(dx * dx + dy * dy);
    if (gap >= keep || gap < 0.01 || atEnd(how, x, y)) continue;
    const tx = (xs[k + 1] ?? 0) - (xs[k - 1] ?? 0);
    const ty = (ys[k + 1] ?? 0) - (ys[k - 1] ?? 0);
    if (Math.abs(tx * here.dy - ty * here.dx) > 0.6 * Math.sqrt(tx * tx + ty * ty)) continue;
    xs[k] = x + (dx / gap) * (keep - gap) * 0.4;
    ys[k] = y + (dy / gap) * (keep - gap) * 0.4;
  }
}

function keepInside(values: Float64Array, low: number, high: number): void {
  for (let k = 2; k < values.length - 2; k++) values[k] = Math.max(low, Math.min(high, values[k] ?? 0));
}

/** Relaxes the points of a leg (x, y, x, y ...). The first two and last two stay where they are. */
export function relax(points: Float64Array, how: Relaxing, bounds: Box, manner: Manner): Float64Array {
  const count = points.length / 2;
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    xs[k] = points[2 * k] ?? 0;
    ys[k] = points[2 * k + 1] ?? 0;
  }
  const batten = new Batten(count, { tension: 0.5, bending: manner.bending, stay: manner.stay });
  // A point that jumps into a title might be pushed out on its other side.
  const most = how.margin * manner.most;
  let near: (readonly Obstacle[])[] = [];
  for (let round = 0; round < manner.rounds; round++) {
    const last = round >= manner.rounds - LATE;
    if (round % REFRESH === 0) near = nearby(xs, ys, how);
    batten.step(xs, most);
    batten.step(ys, most);
    if (round % 2 === 0) pushApart(xs, ys, how);
    pushOut(xs, ys, near, how, last);
    keepInside(xs, bounds.x0, bounds.x1);
    keepInside(ys, bounds.y0, bounds.y1);
  }
  const out = new Float64Array(count * 2);
  for (let k = 0; k < count; k++) {
    out[2 * k] = xs[k] ?? 0;
    out[2 * k + 1] = ys[k] ?? 0;
  }
  return out;
}
