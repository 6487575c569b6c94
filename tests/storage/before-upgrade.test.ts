/** All that an older database holds is in the second copy before its migration begins. */
import { readFile } from 'node:fs/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { summaryOf } from '../../src/session/summary-of';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import { DATABASE_VERSION, MIGRATIONS } from '../../src/storage/schema';
import { readCopies } from '../../src/storage/spare/read';
import './support/fresh';
import { restore, type Dump } from './support/raw';
import { fakePlace } from './support/spare-place';

const OLDER = MIGRATIONS.map(({ version }) => version).filter((version) => version < DATABASE_VERSION);

async function oldDatabase(version: number): Promise<Dump> {
  const file = new URL(`../fixtures/storage/schema-${version}.json`, import.meta.url);
  const { stores } = JSON.parse(await readFile(file, 'utf8')) as { stores: Dump };
  await restore(version, stores);
  return stores;
}

const sound = async (place: ReturnType<typeof fakePlace>): Promise<string[]> => {
  const { content } = await readCopies(place.copies, {
    plays: (events) => summaryOf(events) !== null,
    isNewer: () => false,
  });
  return content.sessions.map(({ id }) => id).sort();
};

afterEach(() => vi.restoreAllMocks());

it.each(OLDER)('of schema %i, also when the migration fails', async (version) => {
  const stores = await oldDatabase(version);
  const place = fakePlace();
  const [next] = MIGRATIONS.filter((migration) => migration.version > version);
  if (!next) throw new Error('nothing to migrate to');
  vi.spyOn(next, 'up').mockImplementation(() => {
    throw new Error('planted');
  });
  expect(await createIndexedDbStorage({}, place).list(0)).toMatchObject({ ok: false });
  const ids = stores.sessions.map(([key]) => String(key)).sort();
  expect(ids.length).toBeGreaterThan(0);
  expect(await sound(place)).toEqual(ids);

  vi.restoreAllMocks();
  expect(await createIndexedDbStorage({}, place).list(0)).toMatchObject({ ok: true });
});

it('a database of today is opened once, and a copy that can not be made holds nothing up', async () => {
  const place = fakePlace();
  await createIndexedDbStorage({}, place).list(0);
  const open = vi.spyOn(indexedDB, 'open');
  await createIndexedDbStorage({}, place).list(0);
  expect(open).toHaveBeenCalledTimes(1);

  indexedDB.deleteDatabase('koerskaarten');
  await oldDatabase(1);
  place.caches.fault = new Error('planted');
  expect(await createIndexedDbStorage({}, place).list(0)).toMatchObject({ ok: true });
});
