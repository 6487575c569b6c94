/** The index of the point in the middle part of a leg where it is furthest from everything: there the chevron comes. */
export function freestPoint(points: Float64Array, clear: (x: number, y: number) => number): number {
  const count = points.length / 2;
  let best = Math.floor(count / 2);
  let most = -Infinity;
  for (let k = Math.max(2, Math.round(count * 0.28)); k <= Math.min(count - 3, count * 0.72); k++) {
    const room =
      Math.min(26, clear(points[2 * k] ?? 0, points[2 * k + 1] ?? 0)) - Math.abs(k - count / 2) * 0.3;
    if (room > most) [best, most] = [k, room];
  }
  return best;
}
