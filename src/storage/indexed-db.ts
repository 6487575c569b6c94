/** Sessions in IndexedDB. Loaded when first needed: the first screen does without it. */
import type { Read, SessionStorage } from '../session/ports';
import { append } from './append';
import { putInBin, takeFromBin, wipe } from './bin';
import { CONNECTION, createConnection, type ConnectionOptions } from './connection';
import { readDrafts, saveDraft } from './drafts';
import { problemAtWork } from './failure';
import { createQueue } from './queue';
import { listSessions, readDeck, readSession } from './read';
import { redact } from './redact';

/** Storage that keeps what it said it kept. No method rejects; each gives a value that says how it went. */
export function createIndexedDbStorage(options: Partial<ConnectionOptions> = {}): SessionStorage {
  const connection = createConnection({ ...CONNECTION, ...options });
  // A draft must never land after the action that used it up.
  const inTurn = createQueue();

  return {
    append: (action) => inTurn(() => answer(connection.use((db) => append(db, action)))),
    redact: (redaction) => inTurn(() => answer(connection.use((db) => redact(db, redaction)))),
    read: (id) => answer(connection.use((db) => readSession(db, id))),
    list: (wipeBefore) => answer(connection.use((db) => listSessions(db, wipeBefore))),
    putInBin: (id, at) => inTurn(() => answer(connection.use((db) => putInBin(db, id, at)))),
    takeFromBin: (id) => inTurn(() => answer(connection.use((db) => takeFromBin(db, id)))),
    wipe: (id) => inTurn(() => answer(connection.use((db) => wipe(db, id)))),
    readDeck: (hash) => answer(connection.use((db) => readDeck(db, hash))),
    saveDraft: (id, field, text) =>
      inTurn(() => answer(connection.use((db) => saveDraft(db, id, field, text)))),
    readDrafts: (id) => answer(connection.use((db) => readDrafts(db, id))),
  };
}

async function answer<T>(work: Promise<T>): Promise<Read<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    return { ok: false, problem: problemAtWork(error) };
  }
}
