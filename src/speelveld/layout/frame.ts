/** The grid of themes and rows on the paper. */
import type { SpeelveldForm } from '../form';
import type { SpeelveldInput } from '../types';
import type { Box } from './box';
import type { Metrics } from './metrics';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Where marks may lie. */
  readonly chart: Box;
  readonly themes: readonly (readonly [number, number])[];
  readonly rows: readonly (readonly [number, number])[];
  readonly swapped: boolean;
}

/** A row that expects two cards in a cell is higher; one that expects few is lower. */
function weight(planned: number, themes: number, total: number): number {
  const fullest = Math.ceil(planned / themes);
  if (fullest > 1) return 1.22 + 0.1 * (fullest - 2);
  if (total > 0 && planned === 0) return 0.7;
  return planned === 1 && total > 6 ? 0.86 : 1;
}

function spread(from: number, to: number, weights: readonly number[]): (readonly [number, number])[] {
  const sum = weights.reduce((a, b) => a + b, 0) || 1;
  let at = from;
  return weights.map((part) => {
    const start = at;
    at += (part / sum) * (to - from);
    return [start, at] as const;
  });
}

/** Cards the plan expects in each row; without a plan, the cards played there. */
export function plannedPerRow(input: SpeelveldInput): readonly number[] {
  const hasPlan = input.rows.some((row) => row.planned > 0);
  if (hasPlan) return input.rows.map((row) => Math.max(0, row.planned));
  return input.rows.map((_, index) => input.played.filter((card) => card.row === index).length);
}

export function frameOf(input: SpeelveldInput, form: SpeelveldForm, metrics: Metrics): Frame {
  const chart = {
    x0: metrics.left,
    y0: metrics.top,
    x1: form.width - metrics.right,
    y1: form.height - metrics.bottom,
  };
  const planned = plannedPerRow(input);
  const total = planned.reduce((a, b) => a + b, 0);
  const weights = planned.map((count) => weight(count, Math.max(1, input.themes.length), total));
  const even = input.themes.map(() => 1);
  const { swapped } = metrics;
  return {
    width: form.width,
    height: form.height,
    chart,
    themes: swapped ? spread(chart.y0, chart.y1, even) : spread(chart.x0, chart.x1, even),
    rows: swapped ? spread(chart.x0, chart.x1, weights) : spread(chart.y0, chart.y1, weights),
    swapped,
  };
}

/** The cell of a theme and a row. Out of range indexes fall in the nearest cell, so that a drawing always exists. */
export function cellOf(frame: Frame, theme: number, row: number): Box {
  const [t0, t1] = frame.themes[Math.max(0, Math.min(frame.themes.length - 1, theme))] ?? [0, frame.width];
  const [r0, r1] = frame.rows[Math.max(0, Math.min(frame.rows.length - 1, row))] ?? [0, frame.height];
  return frame.swapped ? { x0: r0, y0: t0, x1: r1, y1: t1 } : { x0: t0, y0: r0, x1: t1, y1: r1 };
}
