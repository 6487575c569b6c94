/** A real Chromium on a profile that outlives it, without any protocol to talk to it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
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

/** Longest wait (ms) for the rest of a killed group: the file locks of the database go with its last process. */
const GONE_MS = 5000;

/** Until no process of the group runs any more; a dead one that nobody collected counts as gone. */
async function groupGone(group: number): Promise<void> {
  const end = performance.now() + GONE_MS;
  // oxlint-disable-next-line no-await-in-loop -- looks again until they are gone
  while (performance.now() < end && (await runsIn(group))) await pause(20);
}

async function runsIn(group: number): Promise<boolean> {
  const entries = await readdir('/proc');
  const stats = await Promise.all(
    entries
      .filter((entry) => /^\d+$/u.test(entry))
      .map((id) => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')),
  );
  return stats.some((stat) => {
    // After the name, which may hold anything: state, parent, group.
    const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(pgrp) === group && state !== 'Z';
  });
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
      await groupGone(pid);
      return at;
    },
  };
}
