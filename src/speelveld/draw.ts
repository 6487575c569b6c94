/** From what was played to a picture. Pure: the same input and form always give the same drawing. */
import { type EndWish, endAngle, endOf, startOf } from './course/ends';
import { voyageFor } from './course/keep';
import { clearance } from './course/obstacles';
import { chevronAt, throughPoints } from './course/path';
import type { Sailed } from './course/voyage';
import { depthLayers } from './depth/layers';
import type { SpeelveldForm } from './form';
import type { Board } from './layout/board';
import { type Box, grow } from './layout/box';
import { frameOf, plannedPerRow } from './layout/frame';
import { type Metrics, metricsOf } from './layout/metrics';
import { bankOf } from './parts/bank';
import { namesOnChart, rowHeaders, themeHeaders } from './parts/headers';
import { markOf } from './parts/marks';
import { pillsOf } from './parts/pills';
import type { Course, CourseEnd, Leg, Rect, SpeelveldPicture } from './picture';
import type { SpeelveldInput } from './types';

/** The sheet of water: from below the theme names down to the bank. */
function waterOf(form: SpeelveldForm, metrics: Metrics, board: Board): Rect {
  const { chart } = board.frame;
  const top = !metrics.titles
    ? 0
    : metrics.swapped
      ? metrics.top - 4
      : metrics.top - metrics.themeName * 0.72;
  const bottom = metrics.titles && form.bank !== false ? chart.y1 + 6 : form.height;
  return { x: 0, y: top, width: form.width, height: Math.max(0, bottom - top) };
}

function legsOf(sailed: Sailed, metrics: Metrics): Leg[] {
  return sailed.legs.map((leg, index) => {
    const at = sailed.freest[index] ?? 0;
    const value = (k: number): number => leg.points[k] ?? 0;
    const angle = Math.atan2(value(2 * at + 3) - value(2 * at - 1), value(2 * at + 2) - value(2 * at - 2));
    const chevron = metrics.titles
      ? chevronAt(value(2 * at), value(2 * at + 1), angle, metrics.line * 1.65)
      : null;
    return { from: index, to: index + 1, d: throughPoints(leg.points), chevron };
  });
}

function endFor(input: SpeelveldInput, board: Board, sailed: Sailed): CourseEnd | null {
  const mark = board.laid.at(-1);
  if (!mark) return null;
  const { width, chart } = board.frame;
  const arrives = sailed.legs.at(-1)?.arrives ?? sailed.startAngle;
  const others = board.laid.filter((one) => one !== mark);
  const texts = board.obstacles.filter((one) => one.kind === 'box' && !one.free);
  const clear: EndWish['clear'] = (x, y) => {
    let near = Math.min(x - 4, width - 4 - x, y - chart.y0 + 4, chart.y1 - y, board.lanes.distance(x, y) - 4);
    for (const one of others) near = Math.min(near, Math.hypot(one.x - x, one.y - y) - one.ring);
    return Math.min(near, clearance(texts, x, y));
  };
  const square = (input.played[mark.index]?.dissent.length ?? 0) > 0;
  const angle = endAngle({ mark, taken: [arrives], square, wish: arrives + Math.PI, clear });
  return endOf(mark, angle, board.metrics.line, input.finished);
}

/** Points of start and end, thickened at the bar, the dots and the arrowhead: nothing that matters may be covered. */
function endPoints(board: Board, sailed: Sailed, end: CourseEnd | null): Float64Array {
  const [mark] = board.laid;
  if (!mark) return new Float64Array(0);
  const [dx, dy] = [Math.cos(sailed.startAngle) * mark.ring, Math.sin(sailed.startAngle) * mark.ring];
  const bar = [-0.4, -0.2, 0.2, 0.4].flatMap((out) => [
    mark.x + dx * 2 - dy * out,
    mark.y + dy * 2 + dx * out,
  ]);
  const line = [1.4, 1.8].flatMap((far) => [mark.x + dx * far, mark.y + dy * far]);
  const marks = end?.kind === 'stands' ? [end.at, end.at, end.at, end.at] : (end?.dots ?? []);
  const dots = marks.flatMap(({ x, y }) => [x, y]);
  return Float64Array.from([...line, ...bar, ...bar, ...bar, ...dots, ...dots]);
}

function courseOf(input: SpeelveldInput, board: Board, sailed: Sailed): Course {
  const { metrics } = board;
  const first = board.laid[0];
  return {
    width: metrics.line,
    casing: metrics.line * 2.3,
    chevronWidth: metrics.line * 0.72,
    start: first ? startOf(first, sailed.startAngle) : null,
    legs: legsOf(sailed, metrics),
    end: endFor(input, board, sailed),
  };
}

export function drawSpeelveld(input: SpeelveldInput, form: SpeelveldForm): SpeelveldPicture {
  const metrics = metricsOf(input, form);
  const frame = frameOf(input, form, metrics);
  const themes = themeHeaders(input, frame, metrics);
  const rows = rowHeaders(input, frame, metrics);
  const names = namesOnChart(themes, rows, metrics.swapped);
  const { chart } = frame;
  const edge = metrics.line + 2;
  const bounds: Box = {
    x0: metrics.titles && !metrics.swapped ? Math.max(edge, chart.x0 - 24) : edge,
    y0: chart.y0 - 2,
    x1: form.width - edge,
    y1: chart.y1,
  };
  const planned = plannedPerRow(input);
  const voyage = voyageFor(input, form, { frame, metrics, names, bounds, planned });
  const sailed = voyage.follow(input.played);
  const { board } = voyage;
  const course = courseOf(input, board, sailed);
  const titles = board.laid.flatMap(({ title }) => (title ? [grow(title, 4)] : []));
  const whites = [
    ...titles.map((box) => ({ ...box, x0: box.x0 - 3, x1: box.x1 + 3 })),
    ...names.map((box) => grow(box, 2)),
  ];
  return {
    kind: form.kind,
    width: form.width,
    height: form.height,
    depth: { area: waterOf(form, metrics, board), layers: depthLayers(input, form, board, sailed, whites) },
    themes,
    rows,
    course,
    marks: board.laid.flatMap((mark) => {
      const card = input.played[mark.index];
      return card
        ? [
            markOf(
              mark,
              card,
              input.themes[card.theme],
              input.connection?.cards.includes(mark.index) ?? false,
              metrics,
            ),
          ]
        : [];
    }),
    pills:
      form.picks === false
        ? []
        : pillsOf(input, board, [
            endPoints(board, sailed, course.end),
            ...sailed.legs.map((leg) => leg.points),
          ]),
    bank: bankOf(input, form, frame, metrics),
  };
}
