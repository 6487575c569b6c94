import { deleteDB, openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import type * as schema from '../../src/storage/schema';
import { DATABASE_NAME } from '../../src/storage/schema';
import './support/fresh';

// The app of tomorrow, which wants to upgrade.
vi.mock('../../src/storage/schema', async (original) => ({
  ...(await original<typeof schema>()),
  DATABASE_VERSION: 2,
  migrate: () => undefined,
}));

it('waits no longer than agreed for a tab that holds an older version, and holds nothing open afterwards', async () => {
  const old = await openDB(DATABASE_NAME, 1);
  const storage = createIndexedDbStorage({ openWithin: 20 });
  expect(await storage.list(0)).toEqual({ ok: false, problem: 'blocked' });
  old.close();

  // The upgrade goes through after all; nobody waits for it any more.
  const blocked = vi.fn<() => void>();
  await deleteDB(DATABASE_NAME, { blocked });
  expect(blocked).not.toHaveBeenCalled();
});

it('opens when the older tab makes way in time', async () => {
  const old = await openDB(DATABASE_NAME, 1, {
    upgrade: (db) => void db.createObjectStore('sessions').createIndex('updatedAt', 'updatedAt'),
  });
  const storage = createIndexedDbStorage({ openWithin: 2_000 });
  const list = storage.list(0);
  setTimeout(() => old.close(), 30);
  expect(await list).toEqual({ ok: true, value: { sessions: [], damaged: [], bin: [] } });
});
