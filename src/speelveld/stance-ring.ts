/** How a stance is drawn round a mark. One function for field, legend and list. */
import type { Stance } from '../rules/stance';
import { arcPath, circlePath } from './curves';
import type { ShapePart } from './shapes';

const HALF_BRACKET = (58 * Math.PI) / 180;
const DOTS = 12;

/**
 * *eens* a closed ring, *verschillend* two brackets, *weten we nog niet* twelve dots, `null` nothing.
 * `radius` and `width` in px, round the point (x, y).
 */
export function stanceRing(
  stance: Stance | null,
  x: number,
  y: number,
  radius: number,
  width: number,
): readonly ShapePart[] {
  if (stance === 'agree') return [{ d: circlePath(x, y, radius), stroke: width }];
  if (stance === 'differ') {
    const apart = radius * 0.05;
    const right = arcPath(x + apart, y, radius * 1.03, -HALF_BRACKET, HALF_BRACKET);
    const left = arcPath(x - apart, y, radius * 1.03, Math.PI - HALF_BRACKET, Math.PI + HALF_BRACKET);
    return [{ d: right + left, stroke: width }];
  }
  if (stance === 'unsure') {
    let d = '';
    for (let dot = 0; dot < DOTS; dot++) {
      const angle = ((dot + 0.5) / DOTS) * Math.PI * 2;
      d += circlePath(x + radius * Math.cos(angle), y + radius * Math.sin(angle), width * 0.72);
    }
    return [{ d }];
  }
  return [];
}
