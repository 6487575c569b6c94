/** The database by itself, past the storage: to look at every byte, and to damage some. */
import { openDB, type IDBPDatabase } from 'idb';
import {
  DATABASE_NAME,
  MIGRATIONS,
  STORES,
  type KoersSchema,
  type StoreName,
} from '../../../src/storage/schema';

/** All that is stored: per store, pairs of key and value. */
export type Dump = Readonly<Record<StoreName, readonly (readonly [unknown, unknown])[]>>;

async function withDatabase<T>(work: (db: IDBPDatabase) => Promise<T>, version?: number): Promise<T> {
  const db = await openDB(DATABASE_NAME, version);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

export function dump(): Promise<Dump> {
  return withDatabase(async (db) => {
    // A database of before has not all stores of today.
    const there = STORES.filter((name) => db.objectStoreNames.contains(name));
    const tx = db.transaction(there);
    const pairs = STORES.map(async (name) => {
      if (!there.includes(name)) return [name, []];
      const store = tx.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return [name, keys.map((key, index) => [key, values[index]])];
    });
    return Object.fromEntries(await Promise.all(pairs));
  });
}

/** Puts `value` under `key`, or takes away what is there when it is undefined. */
export function tamper(store: StoreName, key: IDBValidKey, value: unknown): Promise<void> {
  return withDatabase(async (db) => {
    const tx = db.transaction(store, 'readwrite', { durability: 'strict' });
    if (value === undefined) await tx.store.delete(key);
    else await tx.store.put(value, tx.store.keyPath === null ? key : undefined);
    await tx.done;
  });
}

/** Makes a database as an app of schema `version` left it. */
export async function restore(version: number, stores: Dump): Promise<void> {
  const db = await openDB<KoersSchema>(DATABASE_NAME, version, {
    upgrade(upgraded, _from, _to, tx) {
      for (const migration of MIGRATIONS) if (migration.version <= version) migration.up(upgraded, tx);
    },
  });
  db.close();
  for (const name of STORES)
    for (const [key, value] of stores[name] ?? []) await tamper(name, key as IDBValidKey, value);
}

/** Raises the version, as a newer app would. */
export function makeNewer(version: number): Promise<void> {
  return withDatabase(() => Promise.resolve(), version);
}
