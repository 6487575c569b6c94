/** A leg bent like a batten: as straight as its ends and the obstacles allow. */

export interface Bend {
  /** Weight of stretching and of bending against staying where it was. */
  readonly tension: number;
  readonly bending: number;
  readonly stay: number;
}

/**
 * Solves one implicit step for all free points of one coordinate: a band matrix of five diagonals.
 * The first two and last two values are fixed: place and direction at the marks.
 */
export function bendStep(values: Float64Array, bend: Bend): void {
  const count = values.length;
  const free = count - 4;
  if (free < 1) return;
  const { tension: t, bending: b, stay: s } = bend;
  const [e, c, a] = [b, -t - 4 * b, s + 2 * t + 6 * b];
  // LDLᵀ of a symmetric Toeplitz band.
  const d = new Float64Array(free);
  const l1 = new Float64Array(free);
  const l2 = new Float64Array(free);
  const z = new Float64Array(free);
  for (let i = 0; i < free; i++) {
    const [d1, d2] = [d[i - 1] ?? 0, d[i - 2] ?? 0];
    const [p1, p2] = [l1[i - 1] ?? 0, l2[i - 2] ?? 0];
    d[i] = a - p1 * p1 * d1 - p2 * p2 * d2;
    l1[i] = (c - (l2[i - 1] ?? 0) * (l1[i - 1] ?? 0) * d1) / (d[i] ?? 1);
    l2[i] = e / (d[i] ?? 1);
    let right = s * (values[i + 2] ?? 0);
    if (i < 2) right -= e * (values[i] ?? 0);
    if (i === 0) right -= c * (values[1] ?? 0);
    if (i >= free - 2) right -= e * (values[i + 4] ?? 0);
    if (i === free - 1) right -= c * (values[i + 3] ?? 0);
    z[i] = right - p1 * (z[i - 1] ?? 0) - p2 * (z[i - 2] ?? 0);
  }
  for (let i = free - 1; i >= 0; i--) {
    const after = i + 1 < free ? (values[i + 3] ?? 0) * (l1[i] ?? 0) : 0;
    const later = i + 2 < free ? (values[i + 4] ?? 0) * (l2[i] ?? 0) : 0;
    values[i + 2] = (z[i] ?? 0) / (d[i] ?? 1) - after - later;
  }
}
