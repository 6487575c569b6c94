import { describe, expect, it, vi } from 'vitest';
import type { ReadyEnvironment } from '../../src/offline/ready';
import { offlineReady } from '../../src/offline/ready';

const SCOPE = 'https://spel.example/kaarten/';
const CACHE = `koerskaarten-precache-v2-${SCOPE}`;
const LIST = ['index.html?__WB_REVISION__=1', 'assets/app-12345678.js'];

interface World {
  cached?: readonly string[];
  cacheName?: string;
  controlled?: boolean;
  active?: boolean;
  /** The answer to a request for the list; anything else is refilled into the cache when `repairs` is true. */
  list?: unknown;
  listStatus?: number;
  repairs?: boolean;
}

function world({
  cached = LIST,
  cacheName = CACHE,
  controlled = true,
  active = true,
  list = LIST,
  listStatus = 200,
  repairs = false,
}: World) {
  const keys = new Set(cached.map((url) => SCOPE + url));
  const fetch = vi.fn<(url: string) => Promise<Response>>(async (url) => {
    if (url.endsWith('precache.json')) return new Response(JSON.stringify(list), { status: listStatus });
    const wanted = LIST.find((entry) => SCOPE + entry.split('?')[0] === url);
    if (repairs && wanted) keys.add(SCOPE + wanted);
    return new Response('');
  });
  const environment = {
    worker: {
      controller: controlled ? {} : null,
      getRegistration: async () => ({ scope: SCOPE, active: active ? {} : null }),
    },
    caches: {
      keys: async () => [cacheName],
      open: async () => ({ keys: async () => [...keys].map((url) => ({ url })) }),
    },
    fetch,
    base: `${SCOPE}#/begin`,
  } as unknown as ReadyEnvironment;
  return { environment, fetch };
}

describe('offlineReady', () => {
  const cases: [string, World, string][] = [
    ['every file is in the cache', {}, 'ready'],
    ['a file is missing and stays away', { cached: LIST.slice(1) }, 'busy'],
    [
      'a file is there in an older version',
      { cached: ['index.html?__WB_REVISION__=0', LIST[1] ?? ''] },
      'busy',
    ],
    ['a missing file comes back through the worker', { cached: LIST.slice(1), repairs: true }, 'ready'],
    ['the cache belongs to another app on this host', { cacheName: `ander-precache-v2-${SCOPE}` }, 'busy'],
    ['the cache belongs to another copy of this app', { cacheName: `${CACHE}test/` }, 'busy'],
    ['the worker does not control this page yet', { controlled: false }, 'busy'],
    ['the worker is still installing', { active: false }, 'busy'],
    ['the list is absent', { listStatus: 404 }, 'busy'],
    ['the list is a page of the host', { list: '<!doctype html>' }, 'busy'],
    ['the list is empty', { list: [] }, 'busy'],
  ];
  it.each(cases)('%s', async (_, state, answer) => {
    expect(await offlineReady(world(state).environment)).toBe(answer);
  });

  it('asks again for the missing file only', async () => {
    const { environment, fetch } = world({ cached: LIST.slice(1) });
    await offlineReady(environment);
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([`${SCOPE}precache.json`, `${SCOPE}index.html`]);
  });

  it('is unavailable without workers or caches', async () => {
    const { environment } = world({});
    expect(await offlineReady({ ...environment, worker: undefined })).toBe('unavailable');
    expect(await offlineReady({ ...environment, caches: undefined })).toBe('unavailable');
  });

  it('is busy, not broken, when the network fails on the way', async () => {
    const { environment, fetch } = world({});
    fetch.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await offlineReady(environment)).toBe('busy');
  });
});
