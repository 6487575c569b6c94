/** Where the course starts and where it goes on or stands. */
import type { Laid } from '../layout/board';
import type { CourseEnd, CourseStart } from '../picture';
import { fixed } from '../curves';
import { arrowAt } from './path';
import { turn } from './ports';

const STEPS = 32;

export interface EndWish {
  readonly mark: Laid;
  readonly taken: readonly number[];
  readonly square: boolean;
  /** The direction that looks best: on from where the course came. */
  readonly wish: number;
  /** Distance to the nearest obstacle or leg. */
  readonly clear: (x: number, y: number) => number;
}

/** The freest direction from a mark, near the one that looks best. */
export function endAngle({ mark, taken, square, wish, clear }: EndWish): number {
  let best = wish;
  let most = -Infinity;
  for (let step = 0; step < STEPS; step++) {
    const angle = wish + (step / STEPS) * Math.PI * 2;
    let free = Infinity;
    for (const far of [1.3, 1.7, 2.1, 2.5]) {
      free = Math.min(
        free,
        clear(mark.x + Math.cos(angle) * mark.ring * far, mark.y + Math.sin(angle) * mark.ring * far),
      );
    }
    let score = 4 * Math.min(free, 10) + 9 * Math.cos(angle - wish);
    for (const other of taken) score -= Math.max(0, 0.9 - turn(angle, other)) * 60;
    if (square) score -= Math.max(0, 0.9 - turn(angle, mark.slotAngle)) * 80;
    if (score > most) [best, most] = [angle, score];
  }
  return best;
}

const spot = (mark: Laid, angle: number, far: number): readonly [number, number] => [
  mark.x + Math.cos(angle) * mark.ring * far,
  mark.y + Math.sin(angle) * mark.ring * far,
];

const straight = (mark: Laid, angle: number, far: number): string => {
  const [ax, ay] = spot(mark, angle, 0.9);
  const [bx, by] = spot(mark, angle, far);
  return `M${fixed(ax)} ${fixed(ay)}L${fixed(bx)} ${fixed(by)}`;
};

/** A bar across the line, where play began. */
export function startOf(mark: Laid, angle: number): CourseStart {
  const [x, y] = spot(mark, angle, 2);
  const [wx, wy] = [-Math.sin(angle) * mark.ring * 0.42, Math.cos(angle) * mark.ring * 0.42];
  return {
    d: straight(mark, angle, 2),
    bar: `M${fixed(x - wx)} ${fixed(y - wy)}L${fixed(x + wx)} ${fixed(y + wy)}`,
  };
}

/** Three shrinking dots while the course goes on; an arrowhead once the koerszin stands. */
export function endOf(mark: Laid, angle: number, line: number, stands: boolean): CourseEnd {
  if (stands) {
    const [x, y] = spot(mark, angle, 2.2);
    const head = arrowAt(x, y, angle, mark.ring * 0.028);
    return { kind: 'stands', d: straight(mark, angle, 2.2), head, at: { x, y } };
  }
  const dots = [1.56, 1.93, 2.3].map((far, k) => {
    const [x, y] = spot(mark, angle, far);
    return { x, y, r: line * (0.62 - 0.1 * k) };
  });
  return { kind: 'goes-on', dots };
}
