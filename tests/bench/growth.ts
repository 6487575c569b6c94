/** How time grows, as one picture: both axes by powers, so that a straight line is a power and its slope the exponent. */
import type { Growth } from './bench';

/** The exponent that fits the points best: 1 is linear, 0 does not grow. */
export function exponentOf({ points }: Growth): number {
  const logs = points.map(([size, ms]) => [Math.log(size), Math.log(Math.max(ms, 0.001))] as const);
  const mean = (which: 0 | 1): number => logs.reduce((sum, point) => sum + point[which], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const under = logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return over / under;
}

const [WIDTH, HEIGHT, LEFT, TOP, NAMES] = [770, 420, 70, 20, 250];
const COLOURS = ['#0b6e75', '#b4562c', '#5b4a9b', '#4c7a2b', '#a32a5b', '#7a6410'] as const;

/** A small SVG with a line for each growth. */
export function growthPicture(all: readonly Growth[]): string {
  const every = all.flatMap(({ points }) => points);
  const log = Math.log10;
  const [fromX, toX] = range(every.map(([size]) => log(size)));
  const [fromY, toY] = range(every.map(([, ms]) => log(Math.max(ms, 0.01))));
  const x = (size: number): number => LEFT + ((log(size) - fromX) / (toX - fromX)) * (WIDTH - LEFT - NAMES);
  const y = (ms: number): number =>
    TOP + (1 - (log(Math.max(ms, 0.01)) - fromY) / (toY - fromY)) * (HEIGHT - TOP - 40);
  const grid = [
    ...powers(fromX, toX).map((size) => [x(size), HEIGHT - 40, x(size), TOP, String(size), 'x'] as const),
    ...powers(fromY, toY).map((ms) => [LEFT, y(ms), WIDTH - NAMES, y(ms), `${ms} ms`, 'y'] as const),
  ].map(([x1, y1, x2, y2, label, axis]) => {
    const at =
      axis === 'x'
        ? `x="${x1}" y="${HEIGHT - 22}" text-anchor="middle"`
        : `x="${LEFT - 6}" y="${y1 + 4}" text-anchor="end"`;
    return `<path d="M${fine(x1)} ${fine(y1)}L${fine(x2)} ${fine(y2)}" stroke="#ccc"/><text ${at}>${label}</text>`;
  });
  const lines = all.map((growth, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? COLOURS[0];
    const at = growth.points.map(([size, ms]) => `${fine(x(size))} ${fine(y(ms))}`);
    const dots = at.map((point) => {
      const [cx, cy] = point.split(' ');
      return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
    });
    const name = `<text x="${WIDTH - NAMES + 14}" y="${TOP + 16 + index * 20}" fill="${colour}">${growth.against}: ${exponentOf(growth).toFixed(2)}</text>`;
    return `<path d="M${at.join('L')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${name}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${grid.join('')}${lines.join('')}</svg>\n`;
}

const fine = (value: number): string => value.toFixed(1);
const range = (values: readonly number[]): [number, number] => [
  Math.floor(Math.min(...values)),
  Math.ceil(Math.max(...values)),
];
const powers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
