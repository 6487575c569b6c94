/** What goes into the second copy: each session in a reserve copy of its own, each deck in another. */
import { writeFile, type BackupContent } from '../backup/file';
import { binnedAt, isHead, type Head } from '../head';
import { headsInParts } from '../heads';
import { eventsOf } from '../keys';
import { allOwnDecks, ownDeckOf, type StoredOwnDeck } from '../own-decks';
import { preferencesFrom } from '../preferences';
import type { Connection } from '../connection';
import type { Database } from '../schema';
import { isSealedEvent, type SealedEvent } from '../sealed-event';
import { isRecord, isText } from '../shapes';
import type { Copies, CopyName } from './copies';

const NOTHING: BackupContent = {
  sessions: [],
  decks: [],
  ownDecks: [],
  drafts: [],
  favourites: [],
  preferences: preferencesFrom({}),
};

/** Names what the second copy holds of a session with this head. */
export function sessionCopy(head: Head): CopyName {
  const { id, count, hash } = head;
  return { kind: 'session', id, mark: `${count} ${hash} ${binnedAt(head) ?? ''}` };
}

/** Length of the log that such a copy holds. */
export const lengthOf = ({ mark }: CopyName): number => Number(mark.split(' ', 1)[0]) || 0;

/** Brings the copy of one session up to what is stored. It is never made shorter: then the database lost something. */
export async function copySession({ use }: Connection, id: string, copies: Copies): Promise<void> {
  const { head, records, deck } = await use((db) => readRaw(db, id));
  const sound = isHead(head) && records.every(isSealedEvent) && endsAsTold(head, records);
  if (!sound) return;
  const name = sessionCopy(head);
  const there = await copies.names();
  const older = there.find((copy) => copy.kind === 'session' && copy.id === id);
  if (older && (older.mark === name.mark || lengthOf(older) > head.count)) return;
  if (deck && !there.some((copy) => copy.kind === 'deck' && copy.id === deck.hash))
    await copies.put(
      { kind: 'deck', id: deck.hash, mark: '' },
      await writeFile({ ...NOTHING, decks: [deck] }, head.updatedAt),
    );
  const session = { id, events: records, missing: 0, binnedAt: binnedAt(head) };
  await copies.put(name, await writeFile({ ...NOTHING, sessions: [session] }, head.updatedAt));
}

/** Brings the copy of one own deck up to what is stored. */
export async function copyOwnDeck({ use }: Connection, id: string, copies: Copies): Promise<void> {
  const stored: unknown = await use((db) => db.transaction('own-decks').store.get(id));
  for (const deck of ownDeckOf(stored)) {
    // oxlint-disable-next-line no-await-in-loop -- there is one, or none
    await copies.put(ownCopy(deck), await writeFile({ ...NOTHING, ownDecks: [deck] }, deck.changedAt));
  }
}

const ownCopy = ({ id, changedAt }: StoredOwnDeck): CopyName => ({
  kind: 'own',
  id,
  mark: String(changedAt),
});

/** Brings the copies of all sessions and own decks up to what is stored. */
export async function copyAll(connection: Connection, copies: Copies): Promise<void> {
  const names: CopyName[] = [];
  await connection.use((db) =>
    headsInParts(db, (part) => names.push(...part.filter(isHead).map(sessionCopy))),
  );
  const there = await copies.names();
  const known = new Set(there.map(({ kind, id, mark }) => `${kind} ${id} ${mark}`));
  for (const { kind, id, mark } of names) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time: a log takes memory
    if (!known.has(`${kind} ${id} ${mark}`)) await copySession(connection, id, copies);
  }
  // A database of before schema 3 has no place for any.
  const decks = await connection.use(allOwnDecks).catch(() => []);
  for (const deck of decks.flatMap(ownDeckOf)) {
    const { kind, id, mark } = ownCopy(deck);
    // oxlint-disable-next-line no-await-in-loop -- one at a time, as with the sessions
    if (!known.has(`${kind} ${id} ${mark}`)) await copyOwnDeck(connection, id, copies);
  }
}

/** A log whose end is not what its head says is damaged: what the copy holds is better. */
function endsAsTold(head: Head, records: readonly SealedEvent[]): boolean {
  return records.length === head.count && records.at(-1)?.hash === head.hash;
}

async function readRaw(db: Database, id: string) {
  const tx = db.transaction(['sessions', 'events', 'decks']);
  const [head, records]: [unknown, unknown[]] = await Promise.all([
    tx.objectStore('sessions').get(id),
    tx.objectStore('events').getAll(eventsOf(id)),
  ]);
  const summary = isHead(head) && isRecord(head.summary) ? head.summary : {};
  const hash = summary['deckHash'];
  const deck: unknown = isText(hash) ? await tx.objectStore('decks').get(hash) : null;
  return { head, records, deck: isText(hash) && isRecord(deck) ? { hash, deck } : null };
}
