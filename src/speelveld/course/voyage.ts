/**
 * Lays the cards one by one and finds the leg to each as it comes. A card sees only what came before it, and squares
 * of dissent are looked at last: so nothing that people already saw can ever move, and a new card costs one step only.
 */
import type { Board, Laid } from '../layout/board';
import { place } from '../layout/place';
import type { PlayedMark } from '../types';
import { Chart, type Ground } from './chart';
import { roundSquares } from './detour';
import { endAngle } from './ends';
import { freestPoint } from './freest';
import { type LegPath, findLeg } from './leg';
import { clearance } from './obstacles';

export interface Sailed {
  readonly startAngle: number;
  /** One per leg: as drawn. */
  readonly legs: readonly LegPath[];
  /** Of each leg, the index of the point where its chevron has most room. */
  readonly freest: readonly number[];
}

/** A leg as it is drawn: round the squares at its ends. `because` says of what it was made. */
interface Drawn {
  readonly because: string;
  readonly path: LegPath;
  readonly freest: number;
}

/** One card with the leg that leads to it; the first has none. */
interface Step {
  readonly of: string;
  readonly mark: Laid;
  /** The leg as if there were no dissent; later ones keep clear of this one. */
  readonly found: LegPath | null;
  /** The angle at this mark that is taken: by the leg, or by the start of the course. */
  readonly arrival: number;
  drawn: Drawn | null;
}

/** All of a card that its place and its leg depend on. */
const identity = ({ theme, row, title }: PlayedMark): string => `${theme} ${row} ${title}`;

const hasSquare = (card: PlayedMark | undefined): boolean => (card?.dissent.length ?? 0) > 0;

/** True when the place for a square is not on the right of its card. */
const beside = (mark: Laid): boolean => Math.cos(mark.slotAngle) < 0.5;

export class Voyage {
  private readonly steps: Step[] = [];
  private chart: Chart;

  constructor(private readonly ground: Ground) {
    this.chart = new Chart(ground);
  }

  get board(): Board {
    return this.chart.board;
  }

  /** Goes where these cards lead; what is the same as the last time stays. */
  follow(played: readonly PlayedMark[]): Sailed {
    const { steps } = this;
    const differs = steps.findIndex((step, at) => {
      const card = played[at];
      return !card || identity(card) !== step.of;
    });
    if (differs >= 0) {
      steps.length = differs;
      this.chart = this.chartUntil(differs);
    }
    const known = steps.length;
    for (let at = 1; at < known; at++) this.draw(at, played, () => this.chartUntil(at, true));
    for (const card of played.slice(known)) this.lay(card, played);
    const drawn = steps.flatMap((step) => step.drawn ?? []);
    return {
      startAngle: steps[0]?.arrival ?? Math.PI,
      legs: drawn.map(({ path }) => path),
      freest: drawn.map(({ freest }) => freest),
    };
  }

  /** The chart as it was when so many cards lay there; `arriving`: with the next one, but not yet its leg. */
  private chartUntil(count: number, arriving = false): Chart {
    const chart = new Chart(this.ground);
    for (const { mark, found } of this.steps.slice(0, count)) {
      chart.addMark(mark);
      if (found) chart.addLeg(found);
    }
    const next = this.steps[count];
    if (arriving && next) chart.addMark(next.mark);
    return chart;
  }

  private lay(card: PlayedMark, played: readonly PlayedMark[]): void {
    const { chart, steps, ground } = this;
    const mark = place(chart.board, card, ground.planned[card.row] ?? 0);
    const before = steps.at(-1);
    chart.addMark(mark);
    const found = before ? this.find(before, mark) : null;
    const arrival = found ? found.arrives : this.startAngle(mark);
    steps.push({ of: identity(card), mark, found, arrival, drawn: null });
    this.draw(steps.length - 1, played, () => chart);
    if (found) chart.addLeg(found);
  }

  private startAngle(mark: Laid): number {
    const { chart, ground } = this;
    const { frame, metrics, bounds } = ground;
    const others = chart.board.obstacles.filter((one) => one.owner !== mark.index || one.kind === 'box');
    const left = frame.swapped ? metrics.themeName : 6;
    const clear = (x: number, y: number): number =>
      Math.min(clearance(others, x, y), x - left, y - bounds.y0);
    const wish = frame.swapped ? -Math.PI * 0.8 : Math.PI;
    return endAngle({ mark, taken: [], square: true, wish, clear });
  }

  private find(before: Step, mark: Laid): LegPath {
    const { chart, ground } = this;
    const from = before.mark;
    // A phone has no room to go round a square later, so there legs leave its place free, unless it is on their side.
    const squares = ground.frame.swapped ? [from, mark].filter(beside).map(({ index }) => index) : [];
    return findLeg(chart.worldFor(from, mark), { from, to: mark, taken: [before.arrival], squares });
  }

  /** Draws the leg to a card anew, when the squares at its ends ask for that. */
  private draw(at: number, played: readonly PlayedMark[], chartThen: () => Chart): void {
    const [before, step] = [this.steps[at - 1], this.steps[at]];
    if (!before || !step?.found) return;
    const fromSquare = hasSquare(played[at - 1]);
    const toSquare = hasSquare(played[at]);
    const taken = before.drawn ? before.drawn.path.arrives : before.arrival;
    const because = fromSquare || toSquare ? `${fromSquare} ${toSquare} ${taken}` : 'no square';
    if (step.drawn?.because === because) return;
    const chart = chartThen();
    const { obstacles, lanes } = chart.board;
    const path = roundSquares(chart.worldFor(before.mark, step.mark), step.found, {
      from: before.mark,
      to: step.mark,
      fromSquare,
      toSquare,
      takenFrom: [taken],
      takenTo: [],
    });
    const clear = (x: number, y: number): number =>
      Math.min(clearance(obstacles, x, y), lanes.distance(x, y));
    step.drawn = { because, path, freest: freestPoint(path.points, clear) };
  }
}
