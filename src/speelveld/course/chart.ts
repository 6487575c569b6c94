/** The chart while cards are laid on it: what lies there, and what the ways over it cost. It only grows. */
import type { Board, Laid } from '../layout/board';
import { type Box, grow } from '../layout/box';
import type { Frame } from '../layout/frame';
import type { Metrics } from '../layout/metrics';
import { Lanes } from './lanes';
import type { LegPath, LegWorld } from './leg';
import type { Obstacle } from './obstacles';
import { reservedFor } from './reserve';
import { Terrain } from './terrain';

/** What is known before the first card: nothing of it depends on what is played. */
export interface Ground {
  readonly frame: Frame;
  readonly metrics: Metrics;
  /** Names of themes and rows on the chart. */
  readonly names: readonly Box[];
  /** Where the course may run. */
  readonly bounds: Box;
  /** Cards the plan expects in each row. */
  readonly planned: readonly number[];
}

function obstaclesOf(mark: Laid): Obstacle[] {
  const owner = mark.index;
  const list: Obstacle[] = [
    { kind: 'disc', disc: { x: mark.x, y: mark.y, r: mark.ring + 4 }, owner },
    { kind: 'box', box: grow(mark.slot, 1), owner, free: true },
  ];
  if (mark.title) list.push({ kind: 'box', box: grow(mark.title, 2), owner, free: false });
  return list;
}

export class Chart {
  readonly board: Board;
  private readonly terrain: Terrain;

  constructor(readonly ground: Ground) {
    const { frame, metrics, names, bounds } = ground;
    const { width, height } = frame;
    const reach = metrics.ring + metrics.line * 4.2 + 4;
    const lanes = new Lanes(width, height, metrics.grid * 0.8, reach);
    this.terrain = new Terrain(width, height, metrics.grid, bounds, metrics.margin);
    this.board = { frame, metrics, lanes, laid: [], names, obstacles: [] };
    for (const box of names) this.addObstacle({ kind: 'box', box, owner: -1, free: false });
  }

  private addObstacle(obstacle: Obstacle): void {
    this.board.obstacles.push(obstacle);
    this.terrain.add(obstacle);
  }

  addMark(mark: Laid): void {
    this.board.laid.push(mark);
    for (const obstacle of obstaclesOf(mark)) this.addObstacle(obstacle);
  }

  addLeg({ points }: LegPath): void {
    this.board.lanes.add(points);
    this.terrain.addLane(points, this.ground.metrics.line * 3.4);
  }

  /** What a leg between two marks has to do with. */
  worldFor(from: Laid, to: Laid): LegWorld {
    const { terrain, board, ground } = this;
    const { margin, line, step } = ground.metrics;
    return {
      terrain,
      lanes: board.lanes,
      obstacles: board.obstacles,
      reserved: reservedFor(board, ground.planned, [from.row, to.row]),
      bounds: ground.bounds,
      margin,
      line,
      step,
    };
  }
}
