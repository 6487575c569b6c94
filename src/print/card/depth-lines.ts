/** Depth lines: rings that wander around a shallow, as on a sea chart. Decoration, the same on every sheet. */

import type { Op } from '../../pdf/display';
import type { Inks } from '../ink';

const POINTS_ON_RING = 18;

const two = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * Closed rings around a centre, from the inside out, as one path in millimetres.
 * @param seed which coast: another number, other bays
 */
export function depthLines(
  x: number,
  y: number,
  radii: readonly number[],
  seed: number,
  stretch = 1,
): string {
  return radii.map((radius, index) => ring(x, y, radius, seed + index * 0.16, stretch)).join('');
}

function ring(x: number, y: number, radius: number, seed: number, stretch: number): string {
  const points = Array.from({ length: POINTS_ON_RING }, (_, index) => {
    const angle = (index / POINTS_ON_RING) * 2 * Math.PI;
    const wander =
      1 +
      0.13 * Math.sin(2 * angle + seed) +
      0.08 * Math.sin(3 * angle - 2.1 * seed) +
      0.05 * Math.sin(5 * angle + 3.3 * seed);
    return [x + radius * wander * Math.cos(angle), y + radius * wander * stretch * Math.sin(angle)] as const;
  });
  const at = (index: number): readonly [number, number] =>
    points[(index + POINTS_ON_RING) % POINTS_ON_RING] ?? [x, y];
  const [startX, startY] = at(0);
  let d = `M${two(startX)} ${two(startY)}`;
  for (let index = 0; index < POINTS_ON_RING; index += 1) {
    // A Catmull-Rom spline as a cubic: through every point, without corners.
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    d += `C${two(p1[0] + (p2[0] - p0[0]) / 6)} ${two(p1[1] + (p2[1] - p0[1]) / 6)}`;
    d += ` ${two(p2[0] - (p3[0] - p1[0]) / 6)} ${two(p2[1] - (p3[1] - p1[1]) / 6)} ${two(p2[0])} ${two(p2[1])}`;
  }
  return `${d}Z`;
}

/** The rings as ink, or nothing where ink is saved. */
export function depthOps({ depth }: Inks, d: string, width: number): Op[] {
  return depth ? [{ kind: 'path', d, x: 0, y: 0, scale: 1, stroke: depth, width }] : [];
}
