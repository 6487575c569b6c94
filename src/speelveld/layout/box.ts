/**
 * Boxes and discs on the chart, and how far a point is from them, px. `Math.hypot` is many times slower than a root,
 * and these are asked a hundred thousand times.
 */

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export const boxAround = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  x0: x - halfWidth,
  y0: y - halfHeight,
  x1: x + halfWidth,
  y1: y + halfHeight,
});

export const grow = (box: Box, by: number): Box => ({
  x0: box.x0 - by,
  y0: box.y0 - by,
  x1: box.x1 + by,
  y1: box.y1 + by,
});

/** Signed distance: negative inside. */
export function toBox(box: Box, x: number, y: number): number {
  const qx = Math.max(box.x0 - x, x - box.x1);
  const qy = Math.max(box.y0 - y, y - box.y1);
  if (qx > 0 && qy > 0) return Math.sqrt(qx * qx + qy * qy);
  return Math.max(qx, qy);
}

export function toDisc(disc: Disc, x: number, y: number): number {
  const dx = x - disc.x;
  const dy = y - disc.y;
  return Math.sqrt(dx * dx + dy * dy) - disc.r;
}

/** How deep two boxes lie in each other; 0 when they are apart. */
export function overlap(a: Box, b: Box): number {
  const w = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const h = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return w > 0 && h > 0 ? Math.min(w, h) : 0;
}
