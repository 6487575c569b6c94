/** Web Locks for tests without a browser: exclusive and shared, in order of asking, `ifAvailable`, `query`. */
import type { Locks } from '../../src/offline/session-lock';

type Mode = 'exclusive' | 'shared';
type Work = (lock: { name: string; mode: Mode } | null) => unknown;
interface Options {
  mode?: Mode;
  ifAvailable?: boolean;
}
interface Entry {
  name: string;
  mode: Mode;
}
interface Waiting extends Entry {
  start: () => void;
}

/** A fresh lock manager; tabs are told apart by nothing, as in a real one. */
export function fakeLocks(): NonNullable<Locks> {
  const held = new Set<Entry>();
  const queue: Waiting[] = [];

  const free = ({ name, mode }: Entry): boolean =>
    ![...held].some((other) => other.name === name && (mode === 'exclusive' || other.mode === 'exclusive'));

  const pump = (): void => {
    for (const next of queue.filter(
      (entry, index) => !queue.slice(0, index).some(({ name }) => name === entry.name),
    )) {
      if (!free(next)) continue;
      queue.splice(queue.indexOf(next), 1);
      next.start();
    }
  };

  const run = async (entry: Entry, work: Work): Promise<unknown> => {
    held.add(entry);
    try {
      return await work(entry);
    } finally {
      held.delete(entry);
      queueMicrotask(pump);
    }
  };

  const request = (name: string, options: Options, work: Work): Promise<unknown> => {
    const entry: Entry = { name, mode: options.mode ?? 'exclusive' };
    const mustWait = !free(entry) || queue.some((other) => other.name === name);
    if (!mustWait) return run(entry, work);
    if (options.ifAvailable) return Promise.resolve(work(null));
    return new Promise((resolve, reject) => {
      queue.push({ ...entry, start: () => void run(entry, work).then(resolve, reject) });
    });
  };

  return { request, query: async () => ({ held: [...held], pending: [] }) } as unknown as NonNullable<Locks>;
}
