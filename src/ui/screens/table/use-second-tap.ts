import { useLayoutEffect } from 'preact/hooks';

/** How long (ms) after a step appeared a tap still belongs to the one before it: the second half of a double tap. */
const DOUBLE_TAP_MS = 350;

/** Where a tap would move the game on. Undo and the tools are not in it: those may be tapped as fast as anybody likes. */
const MOVES_ON = '.table__main, .table__body, .review, .style-question';

/**
 * Swallows a tap that was begun before its button was there, so that no step goes by unseen. Reckons by when the
 * finger touched (the event's own time), so that a slow device that hands the tap over late judges it the same.
 */
export function useSecondTap(step: string): void {
  useLayoutEffect(() => {
    const appeared = performance.now();
    const swallow = (event: MouseEvent): void => {
      const { target, detail, timeStamp } = event;
      if (timeStamp - appeared > DOUBLE_TAP_MS) {
        document.removeEventListener('click', swallow, true);
        return;
      }
      // A key that is pressed on a button is no tap.
      if (detail === 0 || !(target instanceof Element) || !target.closest(MOVES_ON)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('click', swallow, true);
    return () => document.removeEventListener('click', swallow, true);
  }, [step]);
}
