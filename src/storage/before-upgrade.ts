/** Before an older database is migrated, all that it holds is in the second copy. */
import { openDB } from 'idb';
import { within } from './deadline';
import { DATABASE_VERSION, type KoersSchema } from './schema';
import type { Copies } from './spare/copies';
import { copyAll } from './spare/write';

/** Longest time (ms) for it; a migration is additive and whole or not at all, so it goes on without. */
const COPY_WITHIN = 15_000;

/** Opens the database as it is, copies, and closes it again. Never rejects. */
export async function copyBeforeUpgrade(name: string, copies: Copies | null): Promise<void> {
  if (!copies) return;
  try {
    await within(copyOld(name, copies), COPY_WITHIN, 'unknown');
  } catch {
    // What could not be copied is still migrated in one transaction.
  }
}

async function copyOld(name: string, copies: Copies): Promise<void> {
  // Missing in old browsers; without it nobody can look at a database without making or migrating one.
  const known = (await indexedDB.databases?.()) ?? [];
  const { version = 0 } = known.find((database) => database.name === name) ?? {};
  if (version === 0 || version >= DATABASE_VERSION) return;
  const db = await openDB<KoersSchema>(name, version, { blocking: (_from, _to, event) => close(event) });
  try {
    await copies.alone(() => copyAll({ use: (work) => work(db) }, copies));
  } finally {
    db.close();
  }
}

/** Another tab wants to migrate: it has made its own copy. */
function close({ target }: Event): void {
  if (target instanceof IDBDatabase) target.close();
}
