/** One leg of the course, from the mark of one card to that of the next. */
import type { Laid } from '../layout/board';
import type { Box } from '../layout/box';
import type { Lanes } from './lanes';
import { type Obstacle, isOwn, toBoxes } from './obstacles';
import { portAngle } from './ports';
import { CALM, FIRST, LEAST, type Relaxing, TIGHT, relax, resample } from './relax';
import { route } from './route';
import { soothe } from './soothe';
import type { Terrain } from './terrain';

export interface LegPath {
  readonly points: Float64Array;
  /** Angles at which it leaves the one mark and reaches the other. */
  readonly leaves: number;
  readonly arrives: number;
}

export interface LegWorld {
  readonly terrain: Terrain;
  readonly lanes: Lanes;
  readonly obstacles: readonly Obstacle[];
  /** Places where cards of this row may still come; a leg rather leaves them free. */
  readonly reserved: readonly Box[];
  readonly bounds: Box;
  readonly margin: number;
  readonly line: number;
  readonly step: number;
}

/** The part of a leg that runs straight out of a mark, in steps: near one, so that its points are evenly spaced. */
const STUB = 0.75;
/** How much higher, radians. */
const RAISE = 0.36;

type Point = readonly [number, number];

function wishAt(mark: Laid, way: readonly Point[]): number {
  const first = way.find(([x, y]) => Math.hypot(x - mark.x, y - mark.y) > mark.ring * 2.2) ??
    way.at(-1) ?? [0, 0];
  return Math.atan2(first[1] - mark.y, first[0] - mark.x);
}

const onRing = (mark: Laid, angle: number, far: number): Point => [
  mark.x + Math.cos(angle) * mark.ring * far,
  mark.y + Math.sin(angle) * mark.ring * far,
];

/** Puts the ends on the marks: the line reaches a disc straight from outside, never along its edge. */
export function withEnds(
  points: Float64Array,
  step: number,
  from: Laid,
  to: Laid,
  leaves: number,
  arrives: number,
): void {
  const last = points.length - 2;
  const ends: [number, Point][] = [
    [0, onRing(from, leaves, 0.9)],
    [2, onRing(from, leaves, 0.9 + (STUB * step) / from.ring)],
    [last - 2, onRing(to, arrives, 0.9 + (STUB * step) / to.ring)],
    [last, onRing(to, arrives, 0.9)],
  ];
  for (const [at, [x, y]] of ends) {
    points[at] = x;
    points[at + 1] = y;
  }
}

/**
 * A leg that comes from the side lands a little high: the title lies below and the course goes on downward, so the
 * next leg can leave under it without crossing.
 */
function raised(angle: number, mark: Laid): number {
  if (mark.side !== 'below' || Math.abs(Math.sin(angle)) > 0.8) return angle;
  return angle + (Math.cos(angle) > 0 ? -RAISE : RAISE);
}

export interface LegWish {
  readonly from: Laid;
  readonly to: Laid;
  /** Angles of the legs already at the first mark. */
  readonly taken: readonly number[];
  /** Which of the two cards have a square that this leg goes round. */
  readonly squares: readonly number[];
}

function roughly(way: readonly Point[], from: Laid, to: Laid, leaves: number, arrives: number): Point[] {
  const middle = way.filter(
    ([x, y]) =>
      Math.hypot(x - from.x, y - from.y) > from.ring * 2 && Math.hypot(x - to.x, y - to.y) > to.ring * 2,
  );
  const [start, end] = [
    [0.9, 1.5].map((far) => onRing(from, leaves, far)),
    [1.5, 0.9].map((far) => onRing(to, arrives, far)),
  ];
  return [...start, ...middle, ...end];
}

function pairs(points: Float64Array): Point[] {
  return Array.from({ length: points.length / 2 }, (_, k) => [points[2 * k] ?? 0, points[2 * k + 1] ?? 0]);
}

/** Finds the leg from one mark to the next: the way round everything, then bent until it is calm. */
export function findLeg(world: LegWorld, { from, to, taken, squares }: LegWish): LegPath {
  const { terrain, lanes, margin, line, bounds } = world;
  const ends = { a: from.index, b: to.index, squares };
  terrain.prepare(ends, world.reserved);
  const way = route(terrain, from.x, from.y, to.x, to.y);
  const obstacles = world.obstacles.filter((obstacle) => !isOwn(obstacle, ends));
  const clear = (x: number, y: number): number => terrain.clear(x, y);
  const goal = Math.atan2(to.y - from.y, to.x - from.x);
  const wish = { margin, clear };
  const square = squares.includes(from.index);
  const there = squares.includes(to.index);
  const leaving = (along: readonly Point[]): number =>
    portAngle({ mark: from, wish: wishAt(from, along), goal, taken, square, ...wish });
  const arriving = (along: readonly Point[]): number =>
    portAngle({
      mark: to,
      wish: raised(wishAt(to, along), to),
      goal: goal + Math.PI,
      taken: [],
      square: there,
      ...wish,
    });
  const back = [...way].reverse();
  const rough = resample(roughly(way, from, to, leaving(way), arriving(back)), world.step);
  withEnds(rough, world.step, from, to, leaving(way), arriving(back));
  const how: Relaxing = { obstacles, margin, line, lanes, ends: [from, to], terrain };
  const first = relax(rough, how, bounds, FIRST);
  // The route knows eight directions only; the leg itself says where it really comes from.
  const seen = pairs(first);
  const leaves = leaving(seen);
  const arrives = arriving(seen.toReversed());
  withEnds(first, world.step, from, to, leaves, arrives);
  const keep = line / 2 + LEAST;
  const points = soothe(relax(first, how, bounds, CALM), obstacles, keep);
  const room = toBoxes(obstacles, points);
  if (room > line / 2 + 1) return { points, leaves, arrives };
  const tight = soothe(relax(first, how, bounds, TIGHT), obstacles, keep);
  return { points: toBoxes(obstacles, tight) > room ? tight : points, leaves, arrives };
}
