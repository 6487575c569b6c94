import { useLayoutEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Sizes (px) a question may have on a square card; under 54 it can't be read at 1.5 m (design.md). */
const STEPS = [68, 62, 58, 54];
/** On a beamer the card is larger, and so is the distance: up to 5.2vw. */
const LARGE_STEPS = [100, 92, 80];
/** A window (px) as wide as this is a beamer's. */
const BEAMER = 1600;
/** Below these the card is on a phone or shows its prompts too: nearer to the eyes, so smaller will do. */
const SMALL_STEPS = [46, 40, 34, 30, 26, 23];

/** Gives the question the largest size at which its card does not overflow. */
export function useFitText(element: RefObject<HTMLElement | null>, keys: readonly unknown[]): void {
  useLayoutEffect(() => {
    const fit = (): void => {
      const text = element.current;
      const body = text?.parentElement;
      if (!text || !body) return;
      const { clientWidth: width } = body;
      for (const size of [
        ...(innerWidth >= BEAMER && width >= 820 ? LARGE_STEPS : []),
        ...(width >= 460 ? STEPS : []),
        ...SMALL_STEPS,
      ]) {
        text.style.fontSize = `${size}px`;
        if (body.scrollHeight <= body.clientHeight + 1 && text.scrollWidth <= text.clientWidth + 1) break;
      }
    };
    fit();
    addEventListener('resize', fit);
    // The first fit may have used a fallback font.
    void document.fonts?.ready.then(fit);
    return () => removeEventListener('resize', fit);
  }, keys);
}
