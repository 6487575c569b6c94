/** Everything in the database, as it goes into a reserve copy. */
import { binnedAt, isHead } from '../head';
import { draftsByField } from '../drafts';
import { draftsOf, eventsOf } from '../keys';
import { ownDeckOf } from '../own-decks';
import type { Database } from '../schema';
import { isRecord, isText } from '../shapes';
import { soundPart } from '../verify';
import type { BackupContent, BackupDraft, BackupSession } from './file';

/** What the database holds of a session, unread. */
export interface RawSession {
  readonly id: string;
  readonly head: unknown;
  readonly records: readonly unknown[];
}

/**
 * All sessions, also those that have lost their head, in the order of their ids.
 * @param only one session; left out, all
 */
export async function rawSessions(db: Database, only?: string): Promise<RawSession[]> {
  const tx = db.transaction(['sessions', 'events']);
  const events = tx.objectStore('events');
  const range = only === undefined ? undefined : eventsOf(only);
  const [ids, heads, keys, records] = await Promise.all([
    tx.objectStore('sessions').getAllKeys(only),
    tx.objectStore('sessions').getAll(only),
    events.getAllKeys(range),
    events.getAll(range),
  ]);
  const byId = new Map<string, { head: unknown; records: unknown[] }>();
  const of = (id: string): { head: unknown; records: unknown[] } => {
    const found = byId.get(id) ?? { head: undefined, records: [] };
    byId.set(id, found);
    return found;
  };
  for (const [nth, id] of ids.entries()) of(id).head = heads[nth];
  for (const [nth, [id]] of keys.entries()) of(id).records.push(records[nth]);
  return [...byId].map(([id, raw]) => ({ id, ...raw })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What of a session can be read back; null when that is nothing. */
export async function backupOf({ id, head, records }: RawSession): Promise<BackupSession | null> {
  const { sealed } = await soundPart(records);
  if (sealed.length === 0) return null;
  const count = Math.max(isHead(head) ? head.count : 0, records.length);
  return { id, events: sealed, missing: count - sealed.length, binnedAt: binnedAt(head) };
}

/**
 * The parts of a reserve copy that come from the database.
 * @param only one session, with its deck and what is being typed in it; left out, all there is
 */
export async function contentOf(
  db: Database,
  only?: string,
): Promise<{ content: Omit<BackupContent, 'favourites' | 'preferences'>; unreadable: number }> {
  const raw = await rawSessions(db, only);
  const tx = db.transaction(['decks', 'own-decks', 'drafts']);
  const [ownDecks, hashes, decks, keys, drafts] = await Promise.all([
    tx.objectStore('own-decks').getAll(),
    tx.objectStore('decks').getAllKeys(),
    tx.objectStore('decks').getAll(),
    tx.objectStore('drafts').getAllKeys(only === undefined ? undefined : draftsOf(only)),
    tx.objectStore('drafts').getAll(only === undefined ? undefined : draftsOf(only)),
  ]);
  const sessions = (await Promise.all(raw.map(backupOf))).filter((session) => session !== null);
  const playedWith = new Set(sessions.map(deckHashOf));
  return {
    content: {
      sessions,
      decks: hashes.flatMap((hash, nth) =>
        isRecord(decks[nth]) && (only === undefined || playedWith.has(hash))
          ? [{ hash, deck: decks[nth] }]
          : [],
      ),
      ownDecks: only === undefined ? ownDecks.flatMap(ownDeckOf) : [],
      drafts: keys.flatMap(([id], nth) => draftOf(id, drafts[nth])),
    },
    unreadable: raw.length - sessions.length,
  };
}

/** Under which hash the words of its cards are stored. */
function deckHashOf({ events: [first] }: BackupSession): unknown {
  const deck = isRecord(first?.data) ? first.data['deck'] : null;
  return isRecord(deck) ? deck['hash'] : null;
}

function draftOf(id: string, stored: unknown): BackupDraft[] {
  return Object.entries(draftsByField([stored])).map(([field, text]) => ({
    id,
    field,
    text: isText(text) ? text : '',
  }));
}
