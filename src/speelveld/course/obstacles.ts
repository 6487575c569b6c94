/** Everything the course goes round, and how far a point is from the nearest of it. */
import { type Box, type Disc, toBox, toDisc } from '../layout/box';

/** `owner` is the card an obstacle belongs to; its own legs may pass where `own` says so. */
export type Obstacle =
  | { readonly kind: 'disc'; readonly disc: Disc; readonly owner: number }
  | { readonly kind: 'box'; readonly box: Box; readonly owner: number; readonly free: boolean };

/** Signed distance to one obstacle, px. */
export function toObstacle(obstacle: Obstacle, x: number, y: number): number {
  return obstacle.kind === 'disc' ? toDisc(obstacle.disc, x, y) : toBox(obstacle.box, x, y);
}

/** The two cards a leg connects, and which of them have a square of dissent in the room kept for it. */
export interface LegEnds {
  readonly a: number;
  readonly b: number;
  readonly squares: readonly number[];
}

/** True when the leg need not go round it: the discs of its own cards, and the room they keep but do not use. */
export function isOwn(obstacle: Obstacle, ends: LegEnds): boolean {
  const { owner } = obstacle;
  if (owner !== ends.a && owner !== ends.b) return false;
  return obstacle.kind === 'disc' || (obstacle.free && !ends.squares.includes(owner));
}

/** How near a line comes to any box: titles, names, squares. Negative when it runs through one. */
export function toBoxes(obstacles: readonly Obstacle[], points: Float64Array): number {
  let nearest = Infinity;
  for (const obstacle of obstacles) {
    if (obstacle.kind !== 'box') continue;
    for (let k = 0; k < points.length; k += 2) {
      nearest = Math.min(nearest, toBox(obstacle.box, points[k] ?? 0, points[k + 1] ?? 0));
    }
  }
  return nearest;
}

/** Distance to the nearest of many. */
export function clearance(obstacles: readonly Obstacle[], x: number, y: number): number {
  let nearest = Infinity;
  for (const obstacle of obstacles) nearest = Math.min(nearest, toObstacle(obstacle, x, y));
  return nearest;
}

/** Moves a point out of an obstacle along the shortest way: the unit vector away from it. */
export function away(obstacle: Obstacle, x: number, y: number): readonly [number, number] {
  if (obstacle.kind === 'disc') {
    const dx = x - obstacle.disc.x;
    const dy = y - obstacle.disc.y;
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    return [dx / length, dy / length];
  }
  const { box } = obstacle;
  const nx = Math.max(box.x0, Math.min(box.x1, x));
  const ny = Math.max(box.y0, Math.min(box.y1, y));
  const dx = x - nx;
  const dy = y - ny;
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length > 1e-6) return [dx / length, dy / length];
  const [left, right, up, down] = [x - box.x0, box.x1 - x, y - box.y0, box.y1 - y];
  const least = Math.min(left, right, up, down);
  if (least === up) return [0, -1];
  if (least === down) return [0, 1];
  return least === left ? [-1, 0] : [1, 0];
}
