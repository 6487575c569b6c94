/** A real browser on a profile that outlives it, without any protocol to talk to it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** How a browser is started. */
export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Running {
  /** Its process group, which it leads itself. */
  readonly group: number;
  /** Kills the whole process group at once, if it still runs. Gives when, in ms since 1970. */
  kill(): Promise<number>;
}

/** Longest wait (ms) for the rest of a killed group: the file locks of the database go with its last process. */
const GONE_MS = 5000;

/** Starts a browser as the leader of a process group of its own. */
export function start({ program, args, env }: Launch): Running {
  const child = spawn(program, [...args], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  const exited = once(child, 'exit');
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} did not start.`);
  return {
    group: pid,
    async kill() {
      if (child.exitCode === null && child.signalCode === null) process.kill(-pid, 'SIGKILL');
      const at = performance.timeOrigin + performance.now();
      await exited;
      await groupGone(pid);
      return at;
    },
  };
}

/** Until no process of the group runs any more. */
async function groupGone(group: number): Promise<void> {
  const end = performance.now() + GONE_MS;
  // oxlint-disable-next-line no-await-in-loop -- looks again until they are gone
  while (performance.now() < end && (await processesOf(group)).length > 0) await pause(20);
}

/** The processes of a group that run, with their names. */
export async function processesOf(group: number): Promise<{ id: number; name: string }[]> {
  const ids = (await readdir('/proc')).filter((entry) => /^\d+$/u.test(entry));
  const found = await Promise.all(ids.map((id) => processOf(group, id)));
  return found.filter((one) => one !== null);
}

async function processOf(group: number, id: string): Promise<{ id: number; name: string } | null> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  const end = stat.lastIndexOf(')');
  // After the name, which may hold anything: state, parent, group.
  const [state, , pgrp] = stat.slice(end + 2).split(' ');
  if (Number(pgrp) !== group) return null;
  // A dead one that nobody collected is gone, but not while other threads of it still have to die: they hold its files.
  if (state === 'Z' && (await readdir(`/proc/${id}/task`).catch(() => [])).length <= 1) return null;
  return { id: Number(id), name: stat.slice(stat.indexOf('(') + 1, end) };
}
