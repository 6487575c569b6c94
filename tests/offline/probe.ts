/** Puts `src/offline` within reach of browser tests, built as the product is. The product itself ships no such hook. */
import { keepAwake } from '../../src/offline/awake';
import { persistStorage } from '../../src/offline/persist';
import { offlineReady } from '../../src/offline/ready';
import { holdSession } from '../../src/offline/session-lock';
import { applyUpdate, registerWorker, updateReady } from '../../src/offline/worker';

const offline = {
  keepAwake,
  persistStorage,
  offlineReady,
  holdSession,
  applyUpdate,
  registerWorker,
  updateReady,
};

declare global {
  interface Window {
    offline: typeof offline;
  }
}

window.offline = offline;
