import { useLayoutEffect, useState } from 'preact/hooks';

/** What goes before the picture that a task switcher keeps of a page. */
const LEAVING = ['blur', 'pagehide', 'freeze'] as const;

/**
 * Covers what one person is filling in as soon as the page is left, so that no picture of it is kept, and until that
 * person asks for it again.
 */
export function useCovered(): { covered: boolean; uncover: () => void } {
  const [covered, setCovered] = useState(() => document.hidden);
  useLayoutEffect(() => {
    const cover = (): void => setCovered(true);
    const coverHidden = (): void => {
      if (document.hidden) cover();
    };
    for (const name of LEAVING) addEventListener(name, cover);
    document.addEventListener('visibilitychange', coverHidden);
    return () => {
      for (const name of LEAVING) removeEventListener(name, cover);
      document.removeEventListener('visibilitychange', coverHidden);
    };
  }, []);
  return { covered, uncover: () => setCovered(false) };
}
