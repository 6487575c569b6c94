import type { Box } from '../layout/box';

/** Side of one square of the veil, px. */
const SQUARE = 6;

/** Whether a place lies under one of many boxes: looked up in squares, because it is asked for every point of the water. */
export function veilOf(
  boxes: readonly Box[],
  width: number,
  height: number,
): (x: number, y: number) => boolean {
  const columns = Math.ceil(width / SQUARE) + 1;
  const lines = Math.ceil(height / SQUARE) + 1;
  const under = new Uint8Array(columns * lines);
  const between = (value: number, most: number): number =>
    Math.max(0, Math.min(most - 1, Math.floor(value / SQUARE)));
  for (const box of boxes) {
    const [i0, i1] = [between(box.x0, columns), between(box.x1, columns)];
    for (let j = between(box.y0, lines); j <= between(box.y1, lines); j++)
      under.fill(1, j * columns + i0, j * columns + i1 + 1);
  }
  return (x, y) =>
    x >= 0 &&
    y >= 0 &&
    x < width &&
    y < height &&
    under[Math.floor(y / SQUARE) * columns + Math.floor(x / SQUARE)] === 1;
}
