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

/** One piece of a B-spline: from the knot before point k to the knot after it, as a cubic. */
function piece(px: number, py: number, x: number, y: number, nx: number, ny: number): string {
  const a = `${fixed(x + (px - x) / 6)} ${fixed(y + (py - y) / 6)}`;
  const b = `${fixed(x + (nx - x) / 6)} ${fixed(y + (ny - y) / 6)}`;
  return `C${a} ${b} ${fixed((x + nx) / 2)} ${fixed((y + ny) / 2)}`;
}

/** The closed curve of a loop. */
export function closed(loop: Loop): string {
  const count = loop.length / 2;
  if (count < 3) return '';
  const x = (k: number): number => loop[2 * (k % count)] ?? 0;
  const y = (k: number): number => loop[2 * (k % count) + 1] ?? 0;
  let d = `M${fixed((x(count - 1) + x(0)) / 2)} ${fixed((y(count - 1) + y(0)) / 2)}`;
  for (let k = 0; k < count; k++)
    d += piece(x(k + count - 1), y(k + count - 1), x(k), y(k), x(k + 1), y(k + 1));
  return `${d}Z`;
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

/**
 * The parts of a loop that are not hidden; `null` when nothing is hidden. What is shorter than `least` px between two
 * texts is left out: a loose piece reads as a scratch, not as a depth.
 */
export function cut(loop: Loop, hidden: (x: number, y: number) => boolean, least: number): string | null {
  const count = loop.length / 2;
  const x = (k: number): number => loop[2 * (k % count)] ?? 0;
  const y = (k: number): number => loop[2 * (k % count) + 1] ?? 0;
  const away = Array.from(
    { length: count },
    (_, k) => hidden(x(k), y(k)) || hidden((x(k) + x(k + 1)) / 2, (y(k) + y(k + 1)) / 2),
  );
  const first = away.indexOf(true);
  if (first < 0) return lengthOf(loop, 0, count) < least ? '' : null;
  let d = '';
  // From one hidden point to the next: what lies between them is one piece.
  for (let start = first; start < first + count;) {
    let end = start + 1;
    while (!away[end % count]) end++;
    if (end - start > 2 && lengthOf(loop, start + 1, end - 1) >= least) {
      const at = start + 1;
      d += `M${fixed((x(at) + x(at + 1)) / 2)} ${fixed((y(at) + y(at + 1)) / 2)}`;
      for (let k = at + 1; k < end; k++) {
        d += piece(x(k + count - 1), y(k + count - 1), x(k), y(k), x(k + 1), y(k + 1));
      }
    }
    start = end;
  }
  return d;
}
