/** The three engines of the programme. Each is started with a profile and an address, and killed; a page tells the rest. */
import { inject } from 'vitest';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { start, type Launch, type Running } from './start';
import { launchWebKit } from './webkit';

export interface Engine {
  readonly name: 'chromium' | 'firefox' | 'webkit';
  /** Opens `url` in a browser that keeps everything in the folder `profile`. */
  start(profile: string, url: string): Running;
  /** Whether a file of the profile belongs to IndexedDB. */
  isDatabase(file: string): boolean;
}

const engine = (
  name: Engine['name'],
  launch: (profile: string, url: string) => Launch,
  database: RegExp,
): Engine => ({
  name,
  start: (profile, url) => start(launch(profile, url)),
  isDatabase: (file) => database.test(file),
});

export const CHROMIUM = engine('chromium', launchChromium, /\/IndexedDB\/.*(\.ldb|\.log|MANIFEST-\d+)$/u);
export const FIREFOX = engine('firefox', launchFirefox, /\/idb\/.*\.sqlite$/u);
export const WEBKIT = engine(
  'webkit',
  (profile, url) => launchWebKit(profile, url, inject('display')),
  /IndexedDB\.sqlite3$/u,
);

export const ENGINES: readonly Engine[] = [CHROMIUM, FIREFOX, WEBKIT];
