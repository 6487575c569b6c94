/** The chart as a coarse grid of costs: what the course goes round, and where it would rather not run. */
import type { Box } from '../layout/box';
import { type Obstacle, isOwn, toObstacle } from './obstacles';

/** Beyond this distance an obstacle no longer matters, px. */
const REACH = 48;

export class Terrain {
  readonly columns: number;
  readonly lines: number;
  /** Distance to the nearest obstacle, per node. */
  private readonly near: Float32Array;
  /** Scratch: the same for one leg, without its own discs. */
  private readonly own: Float32Array;
  readonly cost: Float32Array;
  private readonly obstacles: Obstacle[] = [];

  constructor(
    width: number,
    height: number,
    readonly grid: number,
    private readonly bounds: Box,
  ) {
    this.columns = Math.ceil(width / grid) + 1;
    this.lines = Math.ceil(height / grid) + 1;
    const nodes = this.columns * this.lines;
    this.near = new Float32Array(nodes).fill(REACH);
    this.own = new Float32Array(nodes);
    this.cost = new Float32Array(nodes);
    for (let j = 0; j < this.lines; j++) {
      for (let i = 0; i < this.columns; i++) {
        const [x, y] = [i * grid, j * grid];
        const inside = Math.min(x - bounds.x0, bounds.x1 - x, y - bounds.y0, bounds.y1 - y);
        this.near[j * this.columns + i] = Math.min(REACH, inside);
      }
    }
  }

  private each(box: Box, visit: (node: number, x: number, y: number) => void): void {
    const { grid, columns } = this;
    const i1 = Math.min(columns - 1, Math.floor(box.x1 / grid));
    const j1 = Math.min(this.lines - 1, Math.floor(box.y1 / grid));
    for (let j = Math.max(0, Math.ceil(box.y0 / grid)); j <= j1; j++) {
      for (let i = Math.max(0, Math.ceil(box.x0 / grid)); i <= i1; i++)
        visit(j * columns + i, i * grid, j * grid);
    }
  }

  add(obstacle: Obstacle): void {
    this.obstacles.push(obstacle);
    this.each(this.around(obstacle), (node, x, y) => {
      const far = toObstacle(obstacle, x, y);
      if (far < (this.near[node] ?? 0)) this.near[node] = far;
    });
  }

  private around(obstacle: Obstacle): Box {
    if (obstacle.kind === 'box') {
      const { x0, y0, x1, y1 } = obstacle.box;
      return { x0: x0 - REACH, y0: y0 - REACH, x1: x1 + REACH, y1: y1 + REACH };
    }
    const { x, y, r } = obstacle.disc;
    const reach = r + REACH;
    return { x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach };
  }

  /** Prepares the costs for a leg between cards `a` and `b`; `extra` adds cost per node. */
  prepare(a: number, b: number, margin: number, extra: (x: number, y: number) => number): void {
    const { near, own, cost, obstacles, bounds } = this;
    own.set(near);
    const others = obstacles.filter((obstacle) => !isOwn(obstacle, a, b));
    for (const mine of obstacles) {
      if (!isOwn(mine, a, b)) continue;
      this.each(this.around(mine), (node, x, y) => {
        let far = Math.min(REACH, x - bounds.x0, bounds.x1 - x, y - bounds.y0, bounds.y1 - y);
        for (const other of others) {
          const d = toObstacle(other, x, y);
          if (d < far) far = d;
        }
        own[node] = far;
      });
    }
    const soft = this.grid * 1.2;
    for (let j = 0, node = 0; j < this.lines; j++) {
      for (let i = 0; i < this.columns; i++, node++) {
        const far = own[node] ?? 0;
        const base = far < 0 ? 60 : far < margin ? 9 : 1 + 1.6 * Math.exp((margin - far) / soft);
        cost[node] = base + extra(i * this.grid, j * this.grid);
      }
    }
  }

  /** Distance to the nearest obstacle at the node closest to a place, as last prepared. */
  clear(x: number, y: number): number {
    const i = Math.max(0, Math.min(this.columns - 1, Math.round(x / this.grid)));
    const j = Math.max(0, Math.min(this.lines - 1, Math.round(y / this.grid)));
    return this.own[j * this.columns + i] ?? 0;
  }
}
