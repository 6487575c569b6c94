/** A real Chromium on a profile that outlives it, without any protocol to talk to it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { needChromium } from '../../tools/find-chromium.mjs';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--no-first-run',
  '--window-size=1180,820',
];

export interface Running {
  /** Kills the whole process group at once. Gives when, in ms since 1970. */
  kill(): Promise<number>;
}

export function startChromium(profile: string, url: string): Running {
  // Detached, so that it leads a process group of its own; as an app, for without tabs a start costs half as much.
  const child = spawn(needChromium(), [...FLAGS, `--user-data-dir=${profile}`, `--app=${url}`], {
    detached: true,
    stdio: 'ignore',
  });
  const exited = once(child, 'exit');
  const { pid } = child;
  return {
    async kill() {
      if (pid === undefined) throw new Error('Chromium did not start.');
      process.kill(-pid, 'SIGKILL');
      const at = performance.timeOrigin + performance.now();
      await exited;
      // The rest of the group goes with it, but a moment later.
      await pause(120);
      return at;
    },
  };
}
