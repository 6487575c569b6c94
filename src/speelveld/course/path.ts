import { fixed } from '../curves';

/** A curve through all points (x, y, x, y ...): Catmull-Rom, written as cubic segments. */
export function throughPoints(points: Float64Array): string {
  const count = points.length / 2;
  const x = (k: number): number => points[2 * Math.max(0, Math.min(count - 1, k))] ?? 0;
  const y = (k: number): number => points[2 * Math.max(0, Math.min(count - 1, k)) + 1] ?? 0;
  let d = `M${fixed(x(0))} ${fixed(y(0))}`;
  for (let k = 0; k + 1 < count; k++) {
    d += `C${fixed(x(k) + (x(k + 1) - x(k - 1)) / 6)} ${fixed(y(k) + (y(k + 1) - y(k - 1)) / 6)}`;
    d += ` ${fixed(x(k + 1) - (x(k + 2) - x(k)) / 6)} ${fixed(y(k + 1) - (y(k + 2) - y(k)) / 6)}`;
    d += ` ${fixed(x(k + 1))} ${fixed(y(k + 1))}`;
  }
  return d;
}

/** An open arrow at a point, pointing along `angle` (radians). `size` is half its width, px. */
export function chevronAt(x: number, y: number, angle: number, size: number): string {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const at = (dx: number, dy: number): string =>
    `${fixed(x + dx * c - dy * s)} ${fixed(y + dx * s + dy * c)}`;
  return `M${at(-0.5 * size, -size)}L${at(0.75 * size, 0)}L${at(-0.5 * size, size)}`;
}

/** A filled arrowhead with its tip beyond (x, y). */
export function arrowAt(x: number, y: number, angle: number, size: number): string {
  const [c, s] = [Math.cos(angle) * size, Math.sin(angle) * size];
  const at = (dx: number, dy: number): string =>
    `${fixed(x + dx * c - dy * s)} ${fixed(y + dx * s + dy * c)}`;
  return `M${at(14, 0)}L${at(-8, -13)}L${at(-2, 0)}L${at(-8, 13)}Z`;
}
