/** Reading sessions and decks back. Reading changes nothing, so that a broken log stays as it was found. */
import type { Listed, SessionEntry, StoredSession } from '../session/ports';
import { wipeExpired, type Gone } from './bin';
import { draftsByField } from './drafts';
import { binnedAt, known, listed } from './head';
import { headsInParts } from './heads';
import { draftsOf, eventsOf } from './keys';
import type { Database } from './schema';
import { verifyLog } from './verify';

/** The session with its log verified, or null when nothing is stored under this id. */
export async function readSession(db: Database, id: string): Promise<StoredSession | null> {
  const tx = db.transaction(['sessions', 'events', 'drafts']);
  const [head, records, drafts] = await Promise.all([
    tx.objectStore('sessions').get(id),
    tx.objectStore('events').getAll(eventsOf(id)),
    tx.objectStore('drafts').getAll(draftsOf(id)),
  ]);
  if (head === undefined && records.length === 0) return null;
  const at = binnedAt(head);
  return {
    id,
    ...(await verifyLog(records, head)),
    drafts: draftsByField(drafts),
    ...(at === null ? {} : { binnedAt: at }),
  };
}

/** All sessions. Those that were put in the bin before this moment are wiped first. */
export async function listSessions(db: Database, wipeBefore: number, gone: Gone): Promise<Listed> {
  // What can't be wiped now is wiped another time; the list does not depend on it.
  await wipeExpired(db, wipeBefore, gone).catch(() => undefined);
  const all: ReturnType<typeof known> = [];
  await headsInParts(db, (part) => all.push(...known(part)));
  return listed(all);
}

/** So many sessions that were last played, the newest first; those in the bin and damaged ones left out. */
export async function newestSessions(db: Database, most: number): Promise<SessionEntry[]> {
  const found: SessionEntry[] = [];
  let cursor = await db.transaction('sessions').store.index('updatedAt').openCursor(null, 'prev');
  while (cursor && found.length < most) {
    found.push(...listed(known([cursor.value])).sessions);
    // oxlint-disable-next-line no-await-in-loop -- one behind the other is what a cursor is
    cursor = await cursor.continue();
  }
  return found;
}

/** The deck as it was stored, or null. */
export async function readDeck(db: Database, hash: string): Promise<unknown> {
  return (await db.transaction('decks').store.get(hash)) ?? null;
}
