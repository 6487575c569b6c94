/** Takes the last sharp turns out of a leg, where that brings it no nearer to anything. */
import { type Obstacle, clearance } from './obstacles';

/** Turns sharper than this, radians, catch the eye. */
const SHARP = 0.3;
const ROUNDS = 6;

function turnAt(points: Float64Array, at: number): number {
  const value = (k: number): number => points[2 * at + k] ?? 0;
  const [ax, ay] = [value(0) - value(-2), value(1) - value(-1)];
  const [bx, by] = [value(2) - value(0), value(3) - value(1)];
  return Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by));
}

/** `keep` is how near the leg may come to an obstacle, px; where it is nearer already, it comes no nearer. */
export function soothe(points: Float64Array, obstacles: readonly Obstacle[], keep: number): Float64Array {
  const calm = points.slice();
  const last = calm.length / 2 - 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 1; at < last; at++) {
      const sharp = Math.max(
        turnAt(calm, at),
        at > 1 ? turnAt(calm, at - 1) : 0,
        at < last - 1 ? turnAt(calm, at + 1) : 0,
      );
      if (sharp < SHARP) continue;
      const value = (k: number): number => calm[2 * at + k] ?? 0;
      const [x, y] = [value(0), value(1)];
      const nx = (value(-2) + 2 * x + value(2)) / 4;
      const ny = (value(-1) + 2 * y + value(3)) / 4;
      const room = clearance(obstacles, nx, ny);
      if (room < keep && room < clearance(obstacles, x, y)) continue;
      calm[2 * at] = nx;
      calm[2 * at + 1] = ny;
    }
  }
  return calm;
}
