/** The chart as a coarse grid of costs: what the course goes round, and where it would rather not run. */
import type { Box } from '../layout/box';
import { type LegEnds, type Obstacle, isOwn, toObstacle } from './obstacles';

/** Beyond this distance an obstacle no longer matters, px. */
const REACH = 40;
/** Cost of a node: inside an obstacle, too near to it, on an earlier leg, on a place kept free. */
const INSIDE = 60;
const NEAR = 9;
const ON_LANE = 2.4;
const RESERVED = 2.5;

export class Terrain {
  readonly columns: number;
  readonly lines: number;
  /** Cost per node of the leg last prepared. */
  readonly cost: Float32Array;
  /** Distance to the nearest obstacle per node, and what it costs. */
  private readonly near: Float32Array;
  private readonly base: Float32Array;
  /** The same distance for the leg last prepared: without its own discs. */
  private readonly own: Float32Array;
  private readonly lane: Float32Array;
  private readonly obstacles: Obstacle[] = [];

  constructor(
    width: number,
    height: number,
    readonly grid: number,
    private readonly bounds: Box,
    private readonly margin: number,
  ) {
    this.columns = Math.ceil(width / grid) + 1;
    this.lines = Math.ceil(height / grid) + 1;
    const nodes = this.columns * this.lines;
    this.near = new Float32Array(nodes);
    this.base = new Float32Array(nodes);
    this.own = new Float32Array(nodes);
    this.lane = new Float32Array(nodes);
    this.cost = new Float32Array(nodes);
    this.each({ x0: 0, y0: 0, x1: width + grid, y1: height + grid }, (node, x, y) => {
      this.near[node] = this.toEdge(x, y);
      this.base[node] = this.price(this.near[node] ?? 0);
    });
  }

  private toEdge(x: number, y: number): number {
    const { x0, y0, x1, y1 } = this.bounds;
    return Math.min(REACH, x - x0, x1 - x, y - y0, y1 - y);
  }

  private price(far: number): number {
    if (far < 0) return INSIDE;
    if (far < this.margin) return NEAR;
    return far >= REACH ? 1 : 1 + 1.6 * Math.exp((this.margin - far) / (this.grid * 1.2));
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
    this.each(around(obstacle), (node, x, y) => {
      const far = toObstacle(obstacle, x, y);
      if (far >= (this.near[node] ?? 0)) return;
      this.near[node] = far;
      this.base[node] = this.price(far);
    });
  }

  /** Makes it dear to run along an earlier leg, up to `width` px from it. */
  addLane(points: Float64Array, width: number): void {
    for (let k = 0; k < points.length; k += 2) {
      const px = points[k] ?? 0;
      const py = points[k + 1] ?? 0;
      this.each({ x0: px - width, y0: py - width, x1: px + width, y1: py + width }, (node, x, y) => {
        const gap = Math.sqrt((x - px) * (x - px) + (y - py) * (y - py));
        const extra = ON_LANE * (1 - (gap / width) * 0.5);
        if (gap < width && extra > (this.lane[node] ?? 0)) this.lane[node] = extra;
      });
    }
  }

  /** Prepares the costs for one leg; `reserved` are places it rather leaves free. */
  prepare(ends: LegEnds, reserved: readonly Box[]): void {
    const { near, own, cost, base, lane, obstacles } = this;
    own.set(near);
    for (let node = 0; node < cost.length; node++) cost[node] = (base[node] ?? 0) + (lane[node] ?? 0);
    const others = obstacles.filter((obstacle) => !isOwn(obstacle, ends));
    for (const mine of obstacles) {
      if (!isOwn(mine, ends)) continue;
      const area = around(mine);
      const close = others.filter((other) => touching(around(other), area));
      this.each(area, (node, x, y) => {
        // Only where this disc is the nearest does leaving it out change anything.
        if (toObstacle(mine, x, y) > (near[node] ?? 0) + 0.01) return;
        let far = this.toEdge(x, y);
        for (const other of close) far = Math.min(far, toObstacle(other, x, y));
        own[node] = far;
        cost[node] = this.price(far) + (lane[node] ?? 0);
      });
    }
    for (const box of reserved) {
      this.each(box, (node) => {
        cost[node] = (cost[node] ?? 0) + RESERVED;
      });
    }
  }

  /** Distance to the nearest obstacle at the node closest to a place, as last prepared. */
  clear(x: number, y: number): number {
    const i = Math.max(0, Math.min(this.columns - 1, Math.round(x / this.grid)));
    const j = Math.max(0, Math.min(this.lines - 1, Math.round(y / this.grid)));
    return this.own[j * this.columns + i] ?? 0;
  }
}

function around(obstacle: Obstacle): Box {
  if (obstacle.kind === 'box') {
    const { x0, y0, x1, y1 } = obstacle.box;
    return { x0: x0 - REACH, y0: y0 - REACH, x1: x1 + REACH, y1: y1 + REACH };
  }
  const { x, y, r } = obstacle.disc;
  const reach = r + REACH;
  return { x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach };
}

const touching = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
