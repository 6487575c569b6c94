import type { Colour, Op } from '../../pdf/display';
import type { ShapePart } from '../../speelveld/shapes';

/** A drawn mark of 24 x 24 units as ink, `size` millimetres wide. */
export function shapeOps(
  parts: readonly ShapePart[],
  x: number,
  y: number,
  size: number,
  colour: Colour,
): Op[] {
  return parts.map(({ d, stroke, evenOdd }) => ({
    kind: 'path',
    d,
    x,
    y,
    scale: size / 24,
    ...(stroke === undefined ? { fill: colour } : { stroke: colour, width: stroke }),
    ...(evenOdd ? { evenOdd } : {}),
  }));
}
