/**
 * Lays the cards one by one and draws the leg to each as it comes. A card sees only what came before it, and
 * squares of dissent are looked at last: so nothing that people already saw can ever move.
 */
import type { SpeelveldInput } from '../types';
import type { Board, Laid } from '../layout/board';
import { type Box, grow } from '../layout/box';
import { plannedPerRow } from '../layout/frame';
import { place } from '../layout/place';
import { roundSquares } from './detour';
import { endAngle } from './ends';
import { type LegPath, type LegWorld, findLeg } from './leg';
import { type Obstacle, clearance } from './obstacles';
import { reservedFor } from './reserve';
import { Terrain } from './terrain';

export interface Sailed {
  readonly startAngle: number;
  /** One per leg: as drawn. */
  readonly legs: readonly LegPath[];
  /** Of each leg, the index of the point where its chevron has most room. */
  readonly freest: readonly number[];
}

function obstaclesOf(mark: Laid): Obstacle[] {
  const owner = mark.index;
  const list: Obstacle[] = [
    { kind: 'disc', disc: { x: mark.x, y: mark.y, r: mark.ring + 4 }, owner },
    { kind: 'box', box: grow(mark.slot, 1), owner, free: true },
  ];
  if (mark.title) list.push({ kind: 'box', box: grow(mark.title, 2), owner, free: false });
  return list;
}

/** True when the place for a square is not on the right of its card. */
const beside = (mark: Laid): boolean => Math.cos(mark.slotAngle) < 0.5;

/** The middle part of a leg where it is furthest from everything: there the chevron comes. */
function freestPoint(points: Float64Array, clear: (x: number, y: number) => number): number {
  const count = points.length / 2;
  let best = Math.floor(count / 2);
  let most = -Infinity;
  for (let k = Math.max(2, Math.round(count * 0.28)); k <= Math.min(count - 3, count * 0.72); k++) {
    const room =
      Math.min(26, clear(points[2 * k] ?? 0, points[2 * k + 1] ?? 0)) - Math.abs(k - count / 2) * 0.3;
    if (room > most) [best, most] = [k, room];
  }
  return best;
}

export function sail(input: SpeelveldInput, board: Board, bounds: Box): Sailed {
  const { metrics, frame, lanes, laid } = board;
  const planned = plannedPerRow(input);
  const terrain = new Terrain(frame.width, frame.height, metrics.grid, bounds, metrics.margin);
  const { obstacles } = board;
  for (const box of board.names) obstacles.push({ kind: 'box', box, owner: -1, free: false });
  for (const obstacle of obstacles) terrain.add(obstacle);
  const hasSquare = (index: number): boolean => (input.played[index]?.dissent.length ?? 0) > 0;
  const legs: LegPath[] = [];
  const freest: number[] = [];
  let startAngle = Math.PI;
  let arrival = Math.PI;
  let drawnArrival = Math.PI;
  for (const card of input.played) {
    const mark = place(board, card, planned[card.row] ?? 0);
    const before = laid.at(-1);
    laid.push(mark);
    for (const obstacle of obstaclesOf(mark)) {
      obstacles.push(obstacle);
      terrain.add(obstacle);
    }
    if (!before) {
      const clear = (x: number, y: number): number =>
        Math.min(
          clearance(
            obstacles.filter((one) => one.owner !== 0 || one.kind === 'box'),
            x,
            y,
          ),
          x - (frame.swapped ? metrics.themeName : 6),
          y - bounds.y0,
        );
      const wish = frame.swapped ? -Math.PI * 0.8 : Math.PI;
      startAngle = endAngle({ mark, taken: [], square: true, wish, clear });
      [arrival, drawnArrival] = [startAngle, startAngle];
      continue;
    }
    const world: LegWorld = {
      terrain,
      lanes,
      obstacles,
      reserved: reservedFor(board, planned, [before.row, mark.row]),
      bounds,
      margin: metrics.margin,
      line: metrics.line,
      step: metrics.step,
    };
    // A phone has no room to go round a square later, so there legs leave its place free, unless it is on their side.
    const found = findLeg(world, {
      from: before,
      to: mark,
      taken: [arrival],
      squares: frame.swapped ? [before, mark].filter(beside).map((one) => one.index) : [],
    });
    const drawn = roundSquares(world, found, {
      from: before,
      to: mark,
      fromSquare: hasSquare(before.index),
      toSquare: hasSquare(mark.index),
      takenFrom: [drawnArrival],
      takenTo: [],
    });
    const clear = (x: number, y: number): number =>
      Math.min(clearance(obstacles, x, y), lanes.distance(x, y));
    freest.push(freestPoint(drawn.points, clear));
    lanes.add(found.points);
    terrain.addLane(found.points, metrics.line * 3.4);
    legs.push(drawn);
    [arrival, drawnArrival] = [found.arrives, drawn.arrives];
  }
  return { startAngle, legs, freest };
}
