/** Sessions in IndexedDB. Loaded when first needed: the first screen does without it. */
import type { Listed, Read, SessionStorage } from '../session/ports';
import { append } from './append';
import { putInBin, takeFromBin, wipe } from './bin';
import { CONNECTION, createConnection, type ConnectionOptions } from './connection';
import { readDrafts, saveDraft } from './drafts';
import { problemAtWork } from './failure';
import { readOwnDecks, saveOwnDeck } from './own-decks';
import { createQueue } from './queue';
import { listSessions, newestSessions, readDeck, readSession } from './read';
import { redact } from './redact';
import { browserSpare, createSpare } from './spare/spare';

/** Storage that keeps what it said it kept. No method rejects; each gives a value that says how it went. */
export function createIndexedDbStorage(
  options: Partial<ConnectionOptions> = {},
  place = browserSpare(),
): SessionStorage {
  const connection = createConnection({ ...CONNECTION, ...options }, place.copies);
  const spare = createSpare(place, connection);
  // A draft must never land after the action that used it up.
  const inTurn = createQueue();

  return {
    append: (action) =>
      inTurn(async () => spare.stored(action.id, await answer(connection.use((db) => append(db, action))))),
    redact: (redaction) =>
      inTurn(async () => {
        const { id } = redaction;
        const work = spare.without([id], () => connection.use((db) => redact(db, redaction)));
        return spare.stored(id, await answer(work));
      }),
    read: (id) => answer(connection.use((db) => readSession(db, id))),
    async list(wipeBefore) {
      const read = await answer(connection.use((db) => listSessions(db, wipeBefore, spare.gone)));
      const lost = await spare.counted(read.ok ? { ok: true, value: countOf(read.value) } : read);
      return lost > 0 ? { ...read, lost } : read;
    },
    newest: (most) => answer(connection.use((db) => newestSessions(db, most))),
    putInBin: (id, at) =>
      inTurn(async () => spare.stored(id, await answer(connection.use((db) => putInBin(db, id, at))))),
    takeFromBin: (id) =>
      inTurn(async () => spare.stored(id, await answer(connection.use((db) => takeFromBin(db, id))))),
    wipe: (id) => inTurn(() => answer(spare.gone([id], () => connection.use((db) => wipe(db, id))))),
    readDeck: (hash) => answer(connection.use((db) => readDeck(db, hash))),
    // Who comes from changing a deck sees it as it was changed.
    ownDecks: () => inTurn(() => answer(readOwnDecks(connection, place.copies))),
    saveOwnDeck: (id, deck, before) =>
      inTurn(async () => {
        const save = (): Promise<void> => connection.use((db) => saveOwnDeck(db, id, deck, before));
        const saved = await answer(deck ? save() : spare.without([id], save));
        if (saved.ok) spare.copied(id);
        return saved;
      }),
    saveDraft: (id, field, text) =>
      inTurn(() => answer(connection.use((db) => saveDraft(db, id, field, text)))),
    readDrafts: (id) => answer(connection.use((db) => readDrafts(db, id))),
  };
}

const countOf = ({ sessions, damaged, bin }: Listed): number => sessions.length + damaged.length + bin.length;

async function answer<T>(work: Promise<T>): Promise<Read<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    return { ok: false, problem: problemAtWork(error) };
  }
}
