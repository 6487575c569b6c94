/** Where earlier legs run: for any place, the nearest point of a leg and its direction. */

/** Distance between the points that stand for a leg, px. */
const APART = 6;

export interface LanePoint {
  readonly x: number;
  readonly y: number;
  /** Direction of the leg there, length 1. */
  readonly dx: number;
  readonly dy: number;
}

const NOWHERE: LanePoint = { x: 0, y: 0, dx: 1, dy: 0 };

export class Lanes {
  private readonly columns: number;
  private readonly lines: number;
  private readonly nearest: Int32Array;
  private readonly gap: Float32Array;
  private readonly points: LanePoint[] = [];

  constructor(
    width: number,
    height: number,
    private readonly grid: number,
    /** As far as distances are known, px. */
    private readonly reach: number,
  ) {
    this.columns = Math.ceil(width / grid) + 1;
    this.lines = Math.ceil(height / grid) + 1;
    this.nearest = new Int32Array(this.columns * this.lines).fill(-1);
    this.gap = new Float32Array(this.columns * this.lines).fill(reach * reach);
  }

  /** Adds a leg: x, y, x, y ... */
  add(leg: Float64Array): void {
    for (let k = 0; k + 3 < leg.length; k += 2) {
      const ax = leg[k] ?? 0;
      const ay = leg[k + 1] ?? 0;
      const ex = (leg[k + 2] ?? 0) - ax;
      const ey = (leg[k + 3] ?? 0) - ay;
      const length = Math.hypot(ex, ey) || 1;
      const pieces = Math.max(1, Math.ceil(length / APART));
      for (let piece = 0; piece < pieces; piece++) {
        const t = (piece + 0.5) / pieces;
        this.stamp({ x: ax + ex * t, y: ay + ey * t, dx: ex / length, dy: ey / length });
      }
    }
  }

  private stamp(point: LanePoint): void {
    const index = this.points.length;
    this.points.push(point);
    const { grid, reach, columns, gap, nearest } = this;
    const { x, y } = point;
    const i0 = Math.max(0, Math.ceil((x - reach) / grid));
    const i1 = Math.min(columns - 1, Math.floor((x + reach) / grid));
    const j1 = Math.min(this.lines - 1, Math.floor((y + reach) / grid));
    for (let j = Math.max(0, Math.ceil((y - reach) / grid)); j <= j1; j++) {
      const ey = j * grid - y;
      for (let i = i0; i <= i1; i++) {
        const ex = i * grid - x;
        const d = ex * ex + ey * ey;
        const at = j * columns + i;
        if (d < (gap[at] ?? 0)) {
          gap[at] = d;
          nearest[at] = index;
        }
      }
    }
  }

  /** Number of the leg point nearest to a place, or -1 when none is within reach. */
  at(x: number, y: number): number {
    const i = Math.max(0, Math.min(this.columns - 1, Math.round(x / this.grid)));
    const j = Math.max(0, Math.min(this.lines - 1, Math.round(y / this.grid)));
    return this.nearest[j * this.columns + i] ?? -1;
  }

  point(index: number): LanePoint {
    return this.points[index] ?? NOWHERE;
  }

  /** Distance from a place to the nearest leg, at most the reach. */
  distance(x: number, y: number): number {
    const index = this.at(x, y);
    if (index < 0) return this.reach;
    const { x: px, y: py } = this.point(index);
    return Math.sqrt((x - px) * (x - px) + (y - py) * (y - py));
  }
}
