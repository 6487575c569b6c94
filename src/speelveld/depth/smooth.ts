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

/** The parts of a loop that are not hidden; `null` when nothing is hidden. */
export function cut(loop: Loop, hidden: (x: number, y: number) => boolean): string | null {
  const count = loop.length / 2;
  const x = (k: number): number => loop[2 * (k % count)] ?? 0;
  const y = (k: number): number => loop[2 * (k % count) + 1] ?? 0;
  const away = Array.from(
    { length: count },
    (_, k) => hidden(x(k), y(k)) || hidden((x(k) + x(k + 1)) / 2, (y(k) + y(k + 1)) / 2),
  );
  const first = away.indexOf(true);
  if (first < 0) return null;
  let d = '';
  for (let k = 1; k <= count; k++) {
    const at = first + k;
    if (away[at % count]) continue;
    // The line starts where the one before it is hidden.
    if (away[(at + count - 1) % count])
      d += `M${fixed((x(at) + x(at + 1)) / 2)} ${fixed((y(at) + y(at + 1)) / 2)}`;
    else d += piece(x(at + count - 1), y(at + count - 1), x(at), y(at), x(at + 1), y(at + 1));
  }
  return d;
}
