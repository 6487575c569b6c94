import { useEffect } from 'preact/hooks';
import type { OfTable } from './WithTable';

/**
 * Opens the session for this tab and lets it go with the screen. What is typed is stored when the page goes out of
 * sight; when it comes back, the connection is looked at first.
 */
export function useOpenSession({ id, store }: OfTable): void {
  useEffect(() => {
    void store.open(id);
    const flush = (): void => void store.flushDrafts();
    const seen = (): void => void (document.visibilityState === 'visible' ? store.wake() : flush());
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', seen);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', seen);
      void store.close();
    };
  }, [store, id]);
}
