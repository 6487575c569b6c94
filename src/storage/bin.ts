/** The bin: a mark in the head of a session; wiping takes all of the session away. */
import { commit, together } from './commit';
import { StorageFailure } from './failure';
import { binnedAt } from './head';
import { draftsOf, eventsOf } from './keys';
import type { Database, WriteTransaction } from './schema';
import { isRecord } from './shapes';

/** Puts a session in the bin. A damaged head keeps what it holds. */
export function putInBin(db: Database, id: string, at: number): Promise<void> {
  return changeHead(db, id, (head) => ({ ...head, binnedAt: at }));
}

/** Takes a session out of the bin. */
export function takeFromBin(db: Database, id: string): Promise<void> {
  return changeHead(db, id, ({ binnedAt: _mark, ...head }) => head);
}

type Raw = Readonly<Record<string, unknown>>;

function changeHead(db: Database, id: string, change: (head: Raw) => Raw): Promise<void> {
  return commit(db, ['sessions'], async (tx) => {
    const sessions = tx.objectStore('sessions');
    const head = await sessions.get(id);
    // Wiped meanwhile.
    if (!isRecord(head)) throw new StorageFailure('conflict');
    await sessions.put(change(head));
  });
}

/** Wipes a session that lies in the bin, and nothing else: it may have been taken out by another tab. */
export function wipe(db: Database, id: string): Promise<void> {
  return commit(db, ['events', 'sessions', 'drafts'], async (tx) => {
    const head = await tx.objectStore('sessions').get(id);
    if (head === undefined) return;
    if (binnedAt(head) === null) throw new StorageFailure('conflict');
    await wipeAll(tx, [id]);
  });
}

/** Does something that takes these sessions away; what is kept of them elsewhere goes first. */
export type Gone = <T>(ids: readonly string[], work: () => Promise<T>) => Promise<T>;

/** Wipes what was put in the bin before this moment. */
export async function wipeExpired(db: Database, before: number, gone: Gone): Promise<void> {
  const expired = IDBKeyRange.upperBound(before, true);
  const found = await db.transaction('sessions').store.index('binnedAt').getAllKeys(expired);
  if (found.length === 0) return;
  await gone(found, () =>
    commit(db, ['events', 'sessions', 'drafts'], async (tx) =>
      wipeAll(tx, await tx.objectStore('sessions').index('binnedAt').getAllKeys(expired)),
    ),
  );
}

function wipeAll(tx: WriteTransaction, ids: readonly string[]): Promise<unknown> {
  return together(
    ids.flatMap((id) => [
      () => tx.objectStore('events').delete(eventsOf(id)),
      () => tx.objectStore('drafts').delete(draftsOf(id)),
      () => tx.objectStore('sessions').delete(id),
    ]),
  );
}
