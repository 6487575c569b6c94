import type { ShapePart } from '../../../speelveld/shapes';
import { Drawn } from './Drawn';

export interface SignProps {
  readonly parts: readonly ShapePart[];
  /** Width and height in px; without it the stylesheet decides (1.25em by default of the browser's text). */
  readonly size?: number | undefined;
}

/** An inline sign of 24 x 24 units. Hidden from screen readers: the words beside it say the same. */
export function Sign({ parts, size }: SignProps) {
  const side = size ?? '1.25em';
  return (
    <svg class="sign" viewBox="0 0 24 24" width={side} height={side} aria-hidden="true" focusable="false">
      <Drawn parts={parts} />
    </svg>
  );
}
