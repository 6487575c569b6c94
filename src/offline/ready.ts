/** The start-up self test: is everything here that a session without a network needs? */

/** `ready`: every file is in the cache. `busy`: not all of them, or not yet. `unavailable`: this browser cannot. */
export type OfflineReadiness = 'ready' | 'busy' | 'unavailable';

/** What the self test needs from the browser. */
export interface ReadyEnvironment {
  readonly worker: Pick<ServiceWorkerContainer, 'getRegistration' | 'controller'> | undefined;
  readonly caches: Pick<CacheStorage, 'keys' | 'open'> | undefined;
  readonly fetch: (url: string) => Promise<Response>;
  readonly base: string;
}

/** Written by the build beside the worker: the cache key of every precached file. */
export const PRECACHE_LIST = 'precache.json';

const CACHE_PREFIX = 'koerskaarten-precache-';

/** Looks at the cache itself, not at what the worker said. A file that went missing is asked for again, once. */
export async function offlineReady(environment: ReadyEnvironment = browser()): Promise<OfflineReadiness> {
  const { worker, caches, fetch, base } = environment;
  if (worker === undefined || caches === undefined) return 'unavailable';
  try {
    const registration = await worker.getRegistration();
    // Without a controller this page itself would still go to the network.
    if (!registration?.active || !worker.controller) return 'busy';
    const response = await fetch(new URL(PRECACHE_LIST, base).href);
    if (!response.ok) return 'busy';
    const list = wantedUrls(await response.json(), base);
    const missing = list.filter(absentFrom(await cachedUrls(caches, registration.scope)));
    if (missing.length === 0) return 'ready';
    // Passing through the worker puts a file back, if its hash is right.
    await Promise.allSettled(missing.map((url) => fetch(withoutRevision(url))));
    return list.some(absentFrom(await cachedUrls(caches, registration.scope))) ? 'busy' : 'ready';
  } catch {
    return 'busy';
  }
}

function absentFrom(cached: ReadonlySet<string>): (url: string) => boolean {
  return (url) => !cached.has(url);
}

/** A list that is not what we wrote (a host that answers every path with a page) is no list at all. */
function wantedUrls(list: unknown, base: string): string[] {
  if (!Array.isArray(list) || list.length === 0) throw new Error('no precache list');
  return list.map((entry) => new URL(String(entry), base).href);
}

async function cachedUrls(
  caches: Pick<CacheStorage, 'keys' | 'open'>,
  scope: string,
): Promise<ReadonlySet<string>> {
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX) && name.endsWith(scope));
  const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return new Set(keys.flat().map(({ url }) => url));
}

function withoutRevision(url: string): string {
  const plain = new URL(url);
  plain.searchParams.delete('__WB_REVISION__');
  return plain.href;
}

function browser(): ReadyEnvironment {
  return {
    worker: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
    caches: 'caches' in globalThis ? globalThis.caches : undefined,
    fetch: (url) => globalThis.fetch(url),
    base: document.baseURI,
  };
}
