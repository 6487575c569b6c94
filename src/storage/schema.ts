/** The stores of the database. Values read back are `unknown`: nothing trusts what comes from disk. */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';

export const DATABASE_NAME = 'koerskaarten';

export interface KoersSchema extends DBSchema {
  /** Sealed events under [session id, seq]. */
  events: { key: [string, number]; value: unknown };
  /** Heads, one per session. */
  sessions: { key: string; value: unknown; indexes: { updatedAt: number; binnedAt: number } };
  /** Decks that were played, under their hash. */
  decks: { key: string; value: unknown };
  /** Decks of one's own, as they are worked on, under their id. */
  'own-decks': { key: string; value: unknown };
  /** Text that is being typed, under [session id, field]. */
  drafts: { key: [string, string]; value: unknown };
  /** What belongs to this device. */
  meta: { key: string; value: unknown };
}

export const STORES = ['events', 'sessions', 'decks', 'own-decks', 'drafts', 'meta'] as const;
export type StoreName = (typeof STORES)[number];

/** Without idb's shortcuts (`db.put` and others): those cannot ask for strict durability. */
export type Database = Pick<IDBPDatabase<KoersSchema>, 'transaction' | 'close'>;
export type WriteTransaction = IDBPTransaction<KoersSchema, StoreName[], 'readwrite'>;

type UpgradeDatabase = IDBPDatabase<KoersSchema>;
type UpgradeTransaction = IDBPTransaction<KoersSchema, StoreName[], 'versionchange'>;

/** One step of the schema. Additive: a step never drops or rewrites what an older app wrote. */
export interface Migration {
  readonly version: number;
  up(db: UpgradeDatabase, tx: UpgradeTransaction): void;
}

/** Each has a fixture of a database of its version in `tests/fixtures/storage`, kept for ever. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    up(db) {
      db.createObjectStore('events');
      db.createObjectStore('sessions', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
      db.createObjectStore('decks');
      db.createObjectStore('drafts');
      db.createObjectStore('meta');
    },
  },
  {
    version: 2,
    up(_db, tx) {
      // Only what lies in the bin has this mark, and only that is in the index.
      tx.objectStore('sessions').createIndex('binnedAt', 'binnedAt');
    },
  },
  {
    version: 3,
    up(db) {
      db.createObjectStore('own-decks');
    },
  },
];

export const DATABASE_VERSION = MIGRATIONS.at(-1)?.version ?? 1;

/** Runs the steps that a database of version `from` lacks. What throws here aborts the whole upgrade. */
export function migrate(db: UpgradeDatabase, tx: UpgradeTransaction, from: number): void {
  for (const migration of MIGRATIONS) if (migration.version > from) migration.up(db, tx);
}
