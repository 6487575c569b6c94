/** Contours as smooth path data, whole or cut where text lies. */
import { fixed } from '../curves';
import type { Loop } from './contour';

/** Rounds the corners of the grid off and keeps every second point. */
export function soften(loop: Loop): Loop {
  const count = loop.length / 2;
  const kept = Math.floor(count / 2);
  const out = new Float64Array(kept * 2);
  for (let k = 0; k < kept; k++) {
    const here = 2 * k;
    const before = (here + count - 1) % count;
    const after = (here + 1) % count;
    for (const axis of [0, 1]) {
      out[2 * k + axis] =
        ((loop[2 * before + axis] ?? 0) + 2 * (loop[2 * here + axis] ?? 0) + (loop[2 * after + axis] ?? 0)) /
        4;
    }
  }
  return out;
}

/** A loop with its path data: of each point the piece of the B-spline round it, from the middle before to the middle after. */
export interface Curve {
  readonly loop: Loop;
  readonly pieces: readonly string[];
}

const middle = (loop: Loop, a: number, b: number): string =>
  `${fixed(((loop[2 * a] ?? 0) + (loop[2 * b] ?? 0)) / 2)} ${fixed(((loop[2 * a + 1] ?? 0) + (loop[2 * b + 1] ?? 0)) / 2)}`;

/** Writing numbers is the slowest part of the water, so each piece is written once, for the fill and for the line. */
export function curveOf(loop: Loop): Curve {
  const count = loop.length / 2;
  const pieces: string[] = [];
  for (let k = 0; k < count; k++) {
    const before = 2 * (k > 0 ? k - 1 : count - 1);
    const after = 2 * (k + 1 < count ? k + 1 : 0);
    const [x, y] = [loop[2 * k] ?? 0, loop[2 * k + 1] ?? 0];
    const [px, py] = [loop[before] ?? 0, loop[before + 1] ?? 0];
    const [nx, ny] = [loop[after] ?? 0, loop[after + 1] ?? 0];
    const a = `${fixed(x + (px - x) / 6)} ${fixed(y + (py - y) / 6)}`;
    const b = `${fixed(x + (nx - x) / 6)} ${fixed(y + (ny - y) / 6)}`;
    pieces.push(`C${a} ${b} ${fixed((x + nx) / 2)} ${fixed((y + ny) / 2)}`);
  }
  return { loop, pieces };
}

/** The closed curve of a loop. */
export function closed({ loop, pieces }: Curve): string {
  const count = pieces.length;
  return count < 3 ? '' : `M${middle(loop, count - 1, 0)}${pieces.join('')}Z`;
}

/** Length of the line through the points of a loop from one to another, px. */
function lengthOf(loop: Loop, from: number, to: number): number {
  const count = loop.length / 2;
  let sum = 0;
  for (let k = from; k < to; k++) {
    const [a, b] = [2 * (k % count), 2 * ((k + 1) % count)];
    const [dx, dy] = [(loop[b] ?? 0) - (loop[a] ?? 0), (loop[b + 1] ?? 0) - (loop[a + 1] ?? 0)];
    sum += Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}

/** Of each point, whether it or the way to the next is hidden. */
function hiddenPoints(loop: Loop, hidden: (x: number, y: number) => boolean): boolean[] {
  const away: boolean[] = [];
  for (let k = 0; k < loop.length; k += 2) {
    const next = k + 2 < loop.length ? k + 2 : 0;
    const [x, y] = [loop[k] ?? 0, loop[k + 1] ?? 0];
    away.push(hidden(x, y) || hidden((x + (loop[next] ?? 0)) / 2, (y + (loop[next + 1] ?? 0)) / 2));
  }
  return away;
}

/**
 * The parts of a loop that are not hidden; `null` when nothing is hidden. What is shorter than `least` px is left out:
 * a loose piece reads as a scratch, not as a depth.
 */
export function cut(
  { loop, pieces }: Curve,
  hidden: (x: number, y: number) => boolean,
  least: number,
): string | null {
  const count = pieces.length;
  const away = hiddenPoints(loop, hidden);
  const first = away.indexOf(true);
  if (first < 0) return lengthOf(loop, 0, count) < least ? '' : null;
  let d = '';
  // From one hidden point to the next: what lies between them is one piece.
  for (let start = first; start < first + count;) {
    let end = start + 1;
    while (!away[end % count]) end++;
    if (end - start > 2 && lengthOf(loop, start + 1, end - 1) >= least) {
      d += `M${middle(loop, (start + 1) % count, (start + 2) % count)}`;
      for (let k = start + 2; k < end; k++) d += pieces[k % count] ?? '';
    }
    start = end;
  }
  return d;
}
