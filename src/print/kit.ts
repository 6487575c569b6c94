/** What the screen takes from here, in one chunk: everything heavy stays in the worker. */
// oxlint-disable-next-line import/default -- Vite makes it
import workerScript from './worker?worker&url';

export { openPrinter, printWorker, Stopped } from './printer';
export { withoutStopped } from './without-stopped';
export { CARD_SIZES } from './sizes';
export { fileName } from './file-name';
export { BACKS, FORMS, INKS, PRESET_SPECS, PRESETS } from './spec';
export const WORKER_URL: string = workerScript;
