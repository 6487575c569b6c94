/** Decks of one's own: each a record under its id, changed by one tab at a time. */
import { canonicalJson } from '../lib/canonical-json';
import type { OwnDeck } from '../decks/own/types';
import { commit, together } from './commit';
import type { Connection } from './connection';
import { StorageFailure } from './failure';
import type { Database, WriteTransaction } from './schema';
import { hasShape, isNumber, isRecord, isText, listOf } from './shapes';
import type { Copies } from './spare/copies';

/** What storage knows of an own deck; who works on it reads the rest anew. */
export interface StoredOwnDeck {
  readonly id: string;
  /** In ms since 1970. */
  readonly changedAt: number;
  readonly out: unknown;
  readonly deck: unknown;
}

const ID = /^eigen-[0-9a-f]{4,32}$/u;

/** The own deck in a list of one, without what else the record held; empty where it is damaged. */
export function ownDeckOf(stored: unknown): StoredOwnDeck[] {
  if (!isOwnDeck(stored)) return [];
  const { id, changedAt, out, deck } = stored;
  return [{ id, changedAt, out, deck }];
}

const isOwnDeck = (value: unknown): value is StoredOwnDeck =>
  hasShape(value, {
    id: (id) => isText(id) && ID.test(id),
    changedAt: isNumber,
    out: listOf(isText),
    deck: isRecord,
  });

/** Stores an own deck, or takes it away; neither when it was changed since `before`. Done twice it is done once. */
export function saveOwnDeck(
  db: Database,
  id: string,
  deck: OwnDeck | null,
  before: number | null,
): Promise<void> {
  const asAsked = canonicalJson(deck);
  return commit(db, ['own-decks'], async (tx) => {
    const decks = tx.objectStore('own-decks');
    const stored: unknown = await decks.get(id);
    // The answer of the first try may have been lost with its connection.
    if (canonicalJson(stored ?? null) === asAsked) return;
    if ((isRecord(stored) ? stored['changedAt'] : null) !== before) throw new StorageFailure('conflict');
    await (deck ? decks.put(deck, id) : decks.delete(id));
  });
}

/** A copy of an own deck holds no session. */
const NO_SESSION = { plays: () => false, isNewer: () => false };

/** All own decks. A database without any, while there are copies, has lost them: then they are put back first. */
export async function readOwnDecks({ use }: Connection, copies: Copies | null): Promise<readonly unknown[]> {
  const stored = await use(allOwnDecks);
  if (stored.length > 0 || !copies) return stored;
  const putBack = async (): Promise<readonly unknown[]> => {
    const texts = await copies.texts('own');
    if (texts.length === 0) return stored;
    const { readBackup } = await import('./backup/read');
    const read = await Promise.all(texts.map((text) => readBackup(text, NO_SESSION)));
    const decks = read.flatMap((copy) => (typeof copy === 'string' ? [] : copy.content.ownDecks));
    await use((db) => commit(db, ['own-decks'], (tx) => together(putOwnDecks(tx, decks))));
    return use(allOwnDecks);
  };
  // Without the copies there is still what is stored.
  return copies.alone(putBack).catch(() => stored);
}

/** As they are stored. */
export function allOwnDecks(db: Database): Promise<unknown[]> {
  return db.transaction('own-decks').store.getAll();
}

/** The requests that store these. */
export function putOwnDecks(tx: WriteTransaction, decks: readonly StoredOwnDeck[]): (() => unknown)[] {
  return decks.map((deck) => () => tx.objectStore('own-decks').put(deck, deck.id));
}
