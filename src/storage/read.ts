/** Reading sessions and decks back. Nothing here writes, so that a broken log stays as it was found. */
import type { SessionEntry, StoredSession } from '../session/ports';
import { draftsByField, draftsOf } from './drafts';
import { entryOf } from './head';
import type { Database } from './schema';
import { verifyLog } from './verify';

/** The session with its log verified, or null when nothing is stored under this id. */
export async function readSession(db: Database, id: string): Promise<StoredSession | null> {
  const tx = db.transaction(['sessions', 'events', 'drafts']);
  const [head, records, drafts] = await Promise.all([
    tx.objectStore('sessions').get(id),
    tx.objectStore('events').getAll(IDBKeyRange.bound([id], [id, []])),
    tx.objectStore('drafts').getAll(draftsOf(id)),
  ]);
  if (head === undefined && records.length === 0) return null;
  return { id, ...(await verifyLog(records, head)), drafts: draftsByField(drafts) };
}

/** All sessions with a sound head, the one last played first. */
export async function listSessions(db: Database): Promise<readonly SessionEntry[]> {
  const heads = await db.transaction('sessions').store.index('updatedAt').getAll();
  return heads
    .map(entryOf)
    .filter((entry) => entry !== null)
    .reverse();
}

/** The deck as it was stored, or null. */
export async function readDeck(db: Database, hash: string): Promise<unknown> {
  return (await db.transaction('decks').store.get(hash)) ?? null;
}
