import { useEffect } from 'preact/hooks';
import { useEdges } from '../../edges';

/** How long (ms) a cursor that lies still stays in sight. */
const CURSOR_MS = 2000;

/** Keeps the screen on, hides a cursor that lies still, and fills the screen with the card at the letter f. */
export function useCalmScreen(): void {
  const { keepAwake } = useEdges();
  useEffect(() => keepAwake(), [keepAwake]);
  useEffect(() => {
    const { classList } = document.documentElement;
    let timer = setTimeout(() => classList.add('cursor-hidden'), CURSOR_MS);
    const move = (): void => {
      clearTimeout(timer);
      classList.remove('cursor-hidden');
      timer = setTimeout(() => classList.add('cursor-hidden'), CURSOR_MS);
    };
    const whole = ({ key }: KeyboardEvent): void => {
      // Where a browser has no such thing the card stays as large as its window.
      if (key === 'f') document.documentElement.requestFullscreen?.().catch(() => {});
    };
    addEventListener('pointermove', move);
    addEventListener('keydown', whole);
    return () => {
      clearTimeout(timer);
      classList.remove('cursor-hidden');
      removeEventListener('pointermove', move);
      removeEventListener('keydown', whole);
    };
  }, []);
}
