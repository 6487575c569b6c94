import { fileURLToPath } from 'node:url';
import type { Launch } from './start';

const BROWSER = fileURLToPath(new URL('webkit-browser.py', import.meta.url));

/** WebKitGTK has no browser that keeps its profile in a folder of choice, so ours is a window of a few lines. */
export function launchWebKit(profile: string, url: string, display: string): Launch {
  return {
    program: '/usr/bin/python3',
    args: [BROWSER, profile, url],
    env: { DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  };
}
