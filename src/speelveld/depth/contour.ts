/** Marching squares: the closed lines where the water has one depth. */
import { type DepthField, OUTSIDE } from './field';

/** A closed loop of points x, y, x, y ... in px. */
export type Loop = Float64Array;

export class Contours {
  private readonly links: Int32Array;
  private readonly used: Uint8Array;

  constructor(
    private readonly field: DepthField,
    private readonly grid: number,
  ) {
    const edges = field.columns * field.lines * 2;
    this.links = new Int32Array(edges * 2).fill(-1);
    this.used = new Uint8Array(edges);
  }

  /** Every cell edge has a number: twice its node, plus one when it runs down. At most two lines meet on it. */
  private join(a: number, b: number, touched: number[]): void {
    this.link(a, b, touched);
    this.link(b, a, touched);
  }

  private link(from: number, to: number, touched: number[]): void {
    if (this.links[2 * from] === -1) {
      this.links[2 * from] = to;
      touched.push(from);
    } else this.links[2 * from + 1] = to;
  }

  at(level: number): Loop[] {
    const { values, columns, lines } = this.field;
    const touched: number[] = [];
    for (let j = 0; j + 1 < lines; j++) {
      let node = j * columns;
      let b = (values[node] ?? 0) > level ? 4 : 0;
      let c = (values[node + columns] ?? 0) > level ? 2 : 0;
      for (const end = node + columns - 1; node < end; node++) {
        const a = b << 1;
        const d = c >> 1;
        b = (values[node + 1] ?? 0) > level ? 4 : 0;
        c = (values[node + columns + 1] ?? 0) > level ? 2 : 0;
        const kind = a + b + c + d;
        if (kind === 0 || kind === 15) continue;
        const top = 2 * node;
        const left = top + 1;
        const bottom = 2 * (node + columns);
        const right = 2 * (node + 1) + 1;
        if (kind === 5) {
          this.join(top, left, touched);
          this.join(bottom, right, touched);
        } else if (kind === 10) {
          this.join(top, right, touched);
          this.join(bottom, left, touched);
        } else {
          const below = c > 0 !== d > 0;
          const first = a > 0 !== b > 0 ? top : b > 0 !== c > 0 ? right : bottom;
          const second = d > 0 !== a > 0 ? left : below ? bottom : right;
          this.join(first, second, touched);
        }
      }
    }
    return this.chain(touched, level);
  }

  private chain(touched: readonly number[], level: number): Loop[] {
    const { links, used } = this;
    const loops: Loop[] = [];
    for (const start of touched) {
      if (used[start]) continue;
      const points: number[] = [];
      let edge = start;
      while (edge >= 0 && !used[edge]) {
        used[edge] = 1;
        this.point(edge, level, points);
        const first = links[2 * edge] ?? -1;
        const second = links[2 * edge + 1] ?? -1;
        edge = first >= 0 && !used[first] ? first : second >= 0 && !used[second] ? second : -1;
      }
      if (points.length > 14) loops.push(Float64Array.from(points));
    }
    for (const edge of touched) {
      used[edge] = 0;
      links[2 * edge] = -1;
      links[2 * edge + 1] = -1;
    }
    return loops;
  }

  private point(edge: number, level: number, into: number[]): void {
    const { values, columns, border } = this.field;
    const node = edge >> 1;
    const down = (edge & 1) === 1;
    const a = values[node] ?? 0;
    const b = values[down ? node + columns : node + 1] ?? 0;
    const t = a <= OUTSIDE ? 1 : b <= OUTSIDE ? 0 : (level - a) / (b - a || 1);
    const i = (node % columns) - border;
    const j = Math.floor(node / columns) - border;
    into.push((i + (down ? 0 : t)) * this.grid, (j + (down ? t : 0)) * this.grid);
  }
}
