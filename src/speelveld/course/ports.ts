/** At which angle a leg leaves or reaches a mark, so that two legs never meet there under an acute angle. */
import type { Laid } from '../layout/board';
import { toBox } from '../layout/box';

/** Legs meeting under about 40 degrees read as one thick line. */
const OPEN = 0.7;
const STEPS = 72;

export const turn = (a: number, b: number): number => {
  const d = Math.abs(a - b) % (2 * Math.PI);
  return d > Math.PI ? 2 * Math.PI - d : d;
};

/** On which side of a direction an angle lies: negative or positive, as a sine. */
const side = (angle: number, of: number): number => Math.sin(angle - of);

export interface PortWish {
  readonly mark: Laid;
  /** The angle the route would like, radians. */
  readonly wish: number;
  /** Where the leg goes in the end: leaving on the other side of a taken angle would mean crossing it at once. */
  readonly goal: number;
  /** Angles of the legs already at this mark. */
  readonly taken: readonly number[];
  /** True when a square of dissent stands in the slot, so that no leg may leave through it. */
  readonly square: boolean;
  readonly margin: number;
  /** Distance to the nearest foreign obstacle. */
  readonly clear: (x: number, y: number) => number;
}

export function portAngle({ mark, wish, goal, taken, square, margin, clear }: PortWish): number {
  let best = wish;
  let least = Infinity;
  for (let step = 0; step < STEPS; step++) {
    const angle = wish + (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * ((2 * Math.PI) / STEPS);
    const off = turn(angle, wish);
    let cost = off * 1.1 + Math.max(0, off - 1.5) * 2;
    if (cost >= least) break;
    for (const other of taken) {
      cost += Math.max(0, OPEN - turn(angle, other)) * 4;
      if (turn(angle, other) < 1.6 && side(angle, other) * side(goal, other) < 0) cost += 1.1;
    }
    for (const far of [1.2, 1.6, 2]) {
      const x = mark.x + Math.cos(angle) * mark.ring * far;
      const y = mark.y + Math.sin(angle) * mark.ring * far;
      cost += Math.max(0, margin - clear(x, y)) * (far > 1.9 ? 0.06 : 0.16);
      if (square) cost += Math.max(0, margin - toBox(mark.slot, x, y)) * 0.2;
    }
    if (cost < least) [best, least] = [angle, cost];
  }
  return best;
}
