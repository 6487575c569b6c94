import { useEffect, useState } from 'preact/hooks';

/**
 * How many px of the page an on-screen keyboard covers. iOS lays it over the page without telling the layout,
 * and the main button must stay in sight.
 */
export function useKeyboardInset(): number {
  const [inset, setInset] = useState(0);
  useEffect(() => {
    const view = globalThis.visualViewport;
    if (!view) return undefined;
    const measure = (): void => {
      const covered = Math.round(innerHeight - view.height - view.offsetTop);
      // A pinch also makes the view smaller; only a keyboard takes this much and leaves the scale alone.
      setInset(view.scale === 1 && covered > 120 ? covered : 0);
    };
    view.addEventListener('resize', measure);
    view.addEventListener('scroll', measure);
    return () => {
      view.removeEventListener('resize', measure);
      view.removeEventListener('scroll', measure);
    };
  }, []);
  return inset;
}
