import type { Paint, PathOp } from './display';

/** A straight line from one point to another, in millimetres. */
export function straight(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  paint: Required<Pick<Paint, 'stroke' | 'width'>> & Pick<Paint, 'dash'>,
): PathOp {
  return { kind: 'path', d: `M${x1} ${y1}L${x2} ${y2}`, x: 0, y: 0, scale: 1, ...paint };
}
