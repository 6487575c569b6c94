import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Two taps at one place within this time (ms) are one double tap. */
const DOUBLE_TAP_MS = 350;
/** How far (px) a finger wanders between the two. */
const NEAR_PX = 40;

/** Where a tap would move the game on. Undo and the tools are not in it: those may be tapped as fast as anybody likes. */
const MOVES_ON = '.table__main, .table__body';

/** Swallows the second half of a double tap when the first half brought another step, so that none goes by unseen. */
export function useSecondTap(step: string): void {
  const shown = useRef(step);
  useLayoutEffect(() => {
    shown.current = step;
  }, [step]);
  useEffect(() => {
    let last: { x: number; y: number; at: number; step: string } | null = null;
    const watch = (event: MouseEvent): void => {
      const { target, detail, clientX: x, clientY: y, timeStamp: at } = event;
      // A key that is pressed on a button is no tap.
      if (detail === 0 || !(target instanceof Element)) return;
      const second =
        last !== null &&
        last.step !== shown.current &&
        at - last.at < DOUBLE_TAP_MS &&
        Math.hypot(x - last.x, y - last.y) < NEAR_PX;
      last = { x, y, at, step: shown.current };
      if (!second || !target.closest(MOVES_ON)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('click', watch, true);
    return () => document.removeEventListener('click', watch, true);
  }, []);
}
