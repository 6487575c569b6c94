/** Where earlier legs run: for any place, the nearest point of a leg and its direction. */

const REACH = 44;

export class Lanes {
  private readonly columns: number;
  private readonly lines: number;
  private readonly nearest: Int32Array;
  private readonly gap: Float32Array;
  private readonly xs: number[] = [];
  private readonly ys: number[] = [];
  private readonly dirX: number[] = [];
  private readonly dirY: number[] = [];

  constructor(
    width: number,
    height: number,
    private readonly grid: number,
  ) {
    this.columns = Math.ceil(width / grid) + 1;
    this.lines = Math.ceil(height / grid) + 1;
    this.nearest = new Int32Array(this.columns * this.lines).fill(-1);
    this.gap = new Float32Array(this.columns * this.lines).fill(REACH);
  }

  /** Adds a leg as closely spaced points. */
  add(points: Float64Array): void {
    const count = points.length / 2;
    for (let k = 0; k + 1 < count; k++) {
      const [ax, ay] = [points[2 * k] ?? 0, points[2 * k + 1] ?? 0];
      const [bx, by] = [points[2 * k + 2] ?? 0, points[2 * k + 3] ?? 0];
      const length = Math.hypot(bx - ax, by - ay) || 1;
      const pieces = Math.max(1, Math.ceil(length / 6));
      for (let piece = 0; piece < pieces; piece++) {
        const t = (piece + 0.5) / pieces;
        this.stamp(ax + (bx - ax) * t, ay + (by - ay) * t, (bx - ax) / length, (by - ay) / length);
      }
    }
  }

  private stamp(x: number, y: number, dx: number, dy: number): void {
    const index = this.xs.length;
    this.xs.push(x);
    this.ys.push(y);
    this.dirX.push(dx);
    this.dirY.push(dy);
    const { grid } = this;
    const i1 = Math.min(this.columns - 1, Math.floor((x + REACH) / grid));
    const j1 = Math.min(this.lines - 1, Math.floor((y + REACH) / grid));
    for (let j = Math.max(0, Math.ceil((y - REACH) / grid)); j <= j1; j++) {
      for (let i = Math.max(0, Math.ceil((x - REACH) / grid)); i <= i1; i++) {
        const ex = i * grid - x;
        const ey = j * grid - y;
        const gap = Math.sqrt(ex * ex + ey * ey);
        const at = j * this.columns + i;
        if (gap < (this.gap[at] ?? 0)) {
          this.gap[at] = gap;
          this.nearest[at] = index;
        }
      }
    }
  }

  /** Index of the leg point nearest to a place, or -1 when none is within reach. */
  at(x: number, y: number): number {
    const i = Math.max(0, Math.min(this.columns - 1, Math.round(x / this.grid)));
    const j = Math.max(0, Math.min(this.lines - 1, Math.round(y / this.grid)));
    return this.nearest[j * this.columns + i] ?? -1;
  }

  /** Distance from a place to the nearest leg, at most the reach of 44 px. */
  distance(x: number, y: number): number {
    const index = this.at(x, y);
    return index < 0 ? REACH : Math.hypot(x - (this.xs[index] ?? 0), y - (this.ys[index] ?? 0));
  }

  /** Vector from the nearest leg point to a place, and the direction of that leg there. */
  from(index: number, x: number, y: number): readonly [number, number, number, number] {
    return [
      x - (this.xs[index] ?? 0),
      y - (this.ys[index] ?? 0),
      this.dirX[index] ?? 0,
      this.dirY[index] ?? 0,
    ];
  }
}
