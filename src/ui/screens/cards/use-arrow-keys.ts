import { useLayoutEffect } from 'preact/hooks';
import { goTo } from '../../router';

/** Left and right lead to the card before and after, unless the keys are busy with a choice, a text or a sheet. */
export function useArrowKeys(previous: string | undefined, next: string | undefined): void {
  useLayoutEffect(() => {
    const turn = (event: KeyboardEvent): void => {
      const busy = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented;
      const target =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (busy || target) return;
      const link = event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : undefined;
      if (link) goTo(link);
    };
    addEventListener('keydown', turn);
    return () => removeEventListener('keydown', turn);
  }, [previous, next]);
}
