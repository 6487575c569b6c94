/** What a thumbnail shows of its picture: few cards are brought nearer, so that they are not lost on an empty chart. */
import type { Mark, Rect } from '../../../speelveld/picture';

/** How much nearer at most. */
const NEAREST = 2.2;
/** Room round the marks, in their radius: for the start of the course and the dots at its end. */
const ROOM = 3.6;

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));

/** The part of a picture of `width` by `height` in which all marks lie, of the same proportions. */
export function cropTo(marks: readonly Mark[], width: number, height: number): Rect {
  if (marks.length === 0) return { x: 0, y: 0, width, height };
  const room = Math.max(...marks.map(({ r }) => r)) * ROOM;
  const xs = marks.map(({ x }) => x);
  const ys = marks.map(({ y }) => y);
  const [left, right] = [Math.min(...xs) - room, Math.max(...xs) + room];
  const [top, bottom] = [Math.min(...ys) - room, Math.max(...ys) + room];
  const share = between(1 / NEAREST, Math.max((right - left) / width, (bottom - top) / height), 1);
  const [w, h] = [width * share, height * share];
  return {
    x: between(0, (left + right - w) / 2, width - w),
    y: between(0, (top + bottom - h) / 2, height - h),
    width: w,
    height: h,
  };
}
