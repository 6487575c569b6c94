/** A leg bent like a batten: as straight as its ends and the obstacles allow. */

/** Weights of stretching, of bending, and of staying where a point was. */
export interface Bend {
  readonly tension: number;
  readonly bending: number;
  readonly stay: number;
}

/**
 * One implicit step for all free points at once: a symmetric band matrix of five diagonals, factored (LDLᵀ) once per
 * number of points. The first two and last two values are fixed: place and direction at the marks.
 */
export class Batten {
  private readonly free: number;
  private readonly far: number;
  private readonly next: number;
  private readonly stay: number;
  private readonly d: Float64Array;
  private readonly l1: Float64Array;
  private readonly l2: Float64Array;
  private readonly z: Float64Array;

  constructor(count: number, bend: Bend) {
    const free = Math.max(0, count - 4);
    this.free = free;
    this.stay = bend.stay;
    this.far = bend.bending;
    this.next = -bend.tension - 4 * bend.bending;
    const middle = bend.stay + 2 * bend.tension + 6 * bend.bending;
    this.d = new Float64Array(free);
    this.l1 = new Float64Array(free);
    this.l2 = new Float64Array(free);
    this.z = new Float64Array(free);
    const { d, l1, l2 } = this;
    for (let i = 0; i < free; i++) {
      const p1 = i > 0 ? (l1[i - 1] ?? 0) : 0;
      const p2 = i > 1 ? (l2[i - 2] ?? 0) : 0;
      const d1 = i > 0 ? (d[i - 1] ?? 0) : 0;
      const pivot = middle - p1 * p1 * d1 - (i > 1 ? p2 * p2 * (d[i - 2] ?? 0) : 0);
      d[i] = pivot;
      l1[i] = (this.next - (i > 0 ? (l2[i - 1] ?? 0) * p1 * d1 : 0)) / pivot;
      l2[i] = this.far / pivot;
    }
  }

  /** Bends one coordinate of all points in place, each by at most `most` px. */
  step(values: Float64Array, most = Infinity): void {
    const { free, far, next, stay, d, l1, l2, z } = this;
    for (let i = 0; i < free; i++) {
      let right = stay * (values[i + 2] ?? 0);
      if (i < 2) right -= far * (values[i] ?? 0);
      if (i === 0) right -= next * (values[1] ?? 0);
      if (i >= free - 2) right -= far * (values[i + 4] ?? 0);
      if (i === free - 1) right -= next * (values[i + 3] ?? 0);
      if (i > 0) right -= (l1[i - 1] ?? 0) * (z[i - 1] ?? 0);
      if (i > 1) right -= (l2[i - 2] ?? 0) * (z[i - 2] ?? 0);
      z[i] = right;
    }
    const solved = z;
    for (let i = free - 1; i >= 0; i--) {
      let value = (z[i] ?? 0) / (d[i] ?? 1);
      if (i + 1 < free) value -= (solved[i + 1] ?? 0) * (l1[i] ?? 0);
      if (i + 2 < free) value -= (solved[i + 2] ?? 0) * (l2[i] ?? 0);
      solved[i] = value;
    }
    for (let i = 0; i < free; i++) {
      const old = values[i + 2] ?? 0;
      values[i + 2] = Math.max(old - most, Math.min(old + most, solved[i] ?? 0));
    }
  }
}
