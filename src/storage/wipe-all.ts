/** *Wis alles*: no database, cache or key of this app is left; a look at what there is proves it, where a browser can be asked. */
import { deleteDB } from 'idb';
import type { Traces } from '../session/ports';
import { within } from './deadline';

/** Everything of this app bears it; other apps may live on the same origin. */
const PREFIX = 'koerskaarten';

/** The parts of a browser that keep things. Undefined where there is none. */
export interface Keepers {
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistration'> | undefined;
  readonly databases: Partial<Pick<IDBFactory, 'databases'>> | undefined;
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined;
  readonly keys: readonly Storage[];
}

/** Longest wait (ms) for a database that another tab holds open. */
const WIPE_WITHIN = 5_000;

/** Wipes; gives the names of what is left. @throws when the database can't go */
export async function wipeEverything(database: string, keepers: Keepers): Promise<Traces> {
  // First, or what is asked for meanwhile would be put back into a cache.
  const worker = await keepers.workers?.getRegistration();
  await worker?.unregister();
  if (keepers.databases) await within(deleteDB(database), WIPE_WITHIN, 'blocked');
  const names = (await keepers.caches?.keys()) ?? [];
  await Promise.all(names.filter(isOurs).map((name) => keepers.caches?.delete(name)));
  for (const store of keepers.keys) for (const key of keysOf(store)) store.removeItem(key);
  return traces(keepers);
}

/** What is there under our name. */
export async function traces({ databases, caches, keys }: Keepers): Promise<Traces> {
  // Firefox before 126 has no such list.
  const stored = databases ? ((await databases.databases?.()) ?? null) : [];
  return {
    databases: stored && stored.flatMap(({ name = '' }) => (isOurs(name) ? [name] : [])),
    caches: ((await caches?.keys()) ?? []).filter(isOurs),
    keys: keys.flatMap(keysOf),
  };
}

const isOurs = (name: string): boolean => name.startsWith(PREFIX);

/** Our keys in a small store. */
export function keysOf(store: Storage): string[] {
  return Array.from({ length: store.length }, (_, nth) => store.key(nth) ?? '').filter(isOurs);
}

/** The keepers of this browser; each may be forbidden, and merely touching it then throws. */
export function browserKeepers(): Keepers {
  return {
    workers: reach(() => navigator.serviceWorker),
    databases: reach(() => indexedDB),
    caches: reach(() => caches),
    keys: [reach(() => localStorage), reach(() => sessionStorage)].filter((store) => store !== undefined),
  };
}

function reach<T>(keeper: () => T): T | undefined {
  try {
    return keeper() ?? undefined;
  } catch {
    return undefined;
  }
}
