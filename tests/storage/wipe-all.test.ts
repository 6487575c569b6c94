import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { wipeEverything, type Keepers } from '../../src/storage/wipe-all';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import './support/fresh';
import { STARTED, action } from './support/samples';

function fakeStore(entries: Record<string, string>): Storage {
  const kept = new Map(Object.entries(entries));
  return {
    get length() {
      return kept.size;
    },
    key: (nth: number) => [...kept.keys()][nth] ?? null,
    removeItem: (key: string) => void kept.delete(key),
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    clear: () => kept.clear(),
  };
}

function fakeKeepers(): { keepers: Keepers; caches: Set<string>; unregistered: () => number } {
  const caches = new Set(['koerskaarten-precache-v2-x', 'koerskaarten-shadow', 'andere-app']);
  let times = 0;
  const unregister = async (): Promise<boolean> => {
    times += 1;
    return true;
  };
  return {
    caches,
    unregistered: () => times,
    keepers: {
      workers: { getRegistration: async () => ({ unregister }) as ServiceWorkerRegistration },
      databases: indexedDB,
      caches: { keys: async () => [...caches], delete: async (name) => caches.delete(name) },
      keys: [fakeStore({ 'koerskaarten:preferences': '{}', 'koerskaarten:favourites': '[]', anders: '1' })],
    },
  };
}

it('leaves no database, cache or key of ours, and everything of others', async () => {
  const storage = createIndexedDbStorage();
  await storage.append(action('a', 0, [STARTED]));
  (await openDB('andere-app')).close();
  const { keepers, caches, unregistered } = fakeKeepers();
  expect(await wipeEverything('koerskaarten', keepers)).toEqual({ databases: [], caches: [], keys: [] });
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['andere-app']);
  expect([...caches]).toEqual(['andere-app']);
  expect(keepers.keys[0]?.getItem('anders')).toBe('1');
  expect(keepers.keys[0]?.length).toBe(1);
  expect(unregistered()).toBe(1);
});

it('names what it could not wipe', async () => {
  const { keepers } = fakeKeepers();
  const stuck: Keepers = {
    ...keepers,
    caches: { keys: async () => ['koerskaarten-x'], delete: async () => false },
  };
  expect(await wipeEverything('koerskaarten', stuck)).toMatchObject({ caches: ['koerskaarten-x'] });
});

it('does what it can where a browser keeps nothing', async () => {
  const none: Keepers = { workers: undefined, databases: undefined, caches: undefined, keys: [] };
  expect(await wipeEverything('koerskaarten', none)).toEqual({ databases: [], caches: [], keys: [] });
});

it('never says that no database is left where it could not look', async () => {
  const { keepers } = fakeKeepers();
  expect(await wipeEverything('koerskaarten', { ...keepers, databases: {} })).toEqual({
    databases: null,
    caches: [],
    keys: [],
  });
});
