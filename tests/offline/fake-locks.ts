/** Web Locks for tests without a browser: exclusive and shared, in order of asking, `ifAvailable`, `signal`, `steal`, `query`. */
import type { Locks } from '../../src/offline/session-lock';

type Mode = 'exclusive' | 'shared';
type Work = (lock: { name: string; mode: Mode } | null) => unknown;
interface Options {
  mode?: Mode;
  ifAvailable?: boolean;
  steal?: boolean;
  signal?: AbortSignal;
}
interface Entry {
  name: string;
  mode: Mode;
  /** Ends the request of who held it. */
  robbed?: () => void;
}
interface Waiting extends Entry {
  start: () => void;
}

const aborted = (): DOMException => new DOMException('The request was aborted.', 'AbortError');

/** A fresh lock manager; tabs are told apart by nothing, as in a real one. */
export function fakeLocks(): NonNullable<Locks> {
  const held = new Set<Entry>();
  let queue: Waiting[] = [];

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

  const run = (entry: Entry, work: Work): Promise<unknown> => {
    held.add(entry);
    const robbed = new Promise<never>((_resolve, reject) => {
      entry.robbed = () => reject(aborted());
    });
    const worked = (async () => work(entry))().finally(() => {
      held.delete(entry);
      queueMicrotask(pump);
    });
    return Promise.race([worked, robbed]);
  };

  const request = (name: string, options: Options, work: Work): Promise<unknown> => {
    const entry: Entry = { name, mode: options.mode ?? 'exclusive' };
    if (options.steal) {
      for (const other of held) {
        if (other.name !== name) continue;
        held.delete(other);
        other.robbed?.();
      }
      return run(entry, work);
    }
    if (options.signal?.aborted) return Promise.reject(aborted());
    const mustWait = !free(entry) || queue.some((other) => other.name === name);
    if (!mustWait) return run(entry, work);
    if (options.ifAvailable) return Promise.resolve(work(null));
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { ...entry, start: () => void run(entry, work).then(resolve, reject) };
      queue.push(waiting);
      options.signal?.addEventListener('abort', () => {
        if (!queue.includes(waiting)) return;
        queue = queue.filter((other) => other !== waiting);
        reject(aborted());
        queueMicrotask(pump);
      });
    });
  };

  return { request, query: async () => ({ held: [...held], pending: [] }) } as unknown as NonNullable<Locks>;
}
