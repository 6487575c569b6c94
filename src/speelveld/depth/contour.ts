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

  /** The lines of each level, which rise: one look over the whole sheet tells which cells every level passes. */
  at(levels: readonly number[]): Loop[][] {
    const above = this.levelsBelow(levels);
    return this.crossings(above, levels.length).map((cells, nth) => {
      const touched: number[] = [];
      for (const node of cells) this.cross(node, nth, above, touched);
      return this.chain(touched, levels[nth] ?? 0);
    });
  }

  /** Of every node, how many levels lie below it. */
  private levelsBelow(levels: readonly number[]): Uint8Array {
    const { values } = this.field;
    const above = new Uint8Array(values.length);
    const steps = Float64Array.from(levels);
    for (let node = 0; node < values.length; node++) {
      const value = values[node] ?? 0;
      let [low, high] = [0, steps.length];
      while (low < high) {
        const between = (low + high) >> 1;
        if (value > (steps[between] ?? 0)) low = between + 1;
        else high = between;
      }
      above[node] = low;
    }
    return above;
  }

  /** For every level the cells that it passes, by their first node. */
  private crossings(above: Uint8Array, count: number): number[][] {
    const { columns, lines } = this.field;
    const cells = Array.from({ length: count }, (): number[] => []);
    for (let j = 0; j + 1 < lines; j++) {
      let node = j * columns;
      for (const end = node + columns - 1; node < end; node++) {
        const [a, b] = [above[node] ?? 0, above[node + 1] ?? 0];
        const [c, d] = [above[node + columns + 1] ?? 0, above[node + columns] ?? 0];
        const last = Math.max(a, b, c, d);
        for (let level = Math.min(a, b, c, d); level < last; level++) cells[level]?.push(node);
      }
    }
    return cells;
  }

  private cross(node: number, level: number, above: Uint8Array, touched: number[]): void {
    const { columns } = this.field;
    const a = (above[node] ?? 0) > level;
    const b = (above[node + 1] ?? 0) > level;
    const c = (above[node + columns + 1] ?? 0) > level;
    const d = (above[node + columns] ?? 0) > level;
    const top = 2 * node;
    const left = top + 1;
    const bottom = 2 * (node + columns);
    const right = 2 * (node + 1) + 1;
    if (a === c && b === d) {
      // A saddle: two lines, each round the two corners that are not deep.
      this.join(top, b ? left : right, touched);
      this.join(bottom, b ? right : left, touched);
      return;
    }
    const first = a !== b ? top : b !== c ? right : bottom;
    const second = d !== a ? left : c !== d ? bottom : right;
    this.join(first, second, touched);
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
