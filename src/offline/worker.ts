/** The app's one service worker, over the real browser. */
import type { UpdateEnvironment } from './updates';
import { createUpdates } from './updates';
import { workerUrl } from './worker-url';

export const { registerWorker, updateReady, applyUpdate } = createUpdates(browser());

function browser(): UpdateEnvironment {
  return {
    // The dev server has no worker, and a leftover one would serve stale modules.
    container: import.meta.env.PROD && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
    locks: navigator.locks,
    loadClient: async () => {
      const { Workbox } = await import('workbox-window');
      return new Workbox(workerUrl(), { updateViaCache: 'none' });
    },
    pageLoaded: () =>
      new Promise((resolve) => {
        if (document.readyState === 'complete') resolve();
        else addEventListener('load', () => resolve(), { once: true });
      }),
    onVisible: (listener) =>
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') listener();
      }),
    reload: () => location.reload(),
    now: () => Date.now(),
  };
}
