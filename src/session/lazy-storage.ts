/** A storage that is loaded when it is first used: a list of sessions must not hold up the first screen. */
import type { SessionStorage } from './ports';

/** @param load brings the real storage; when it fails, every call says so instead of rejecting */
export function lazyStorage(load: () => Promise<SessionStorage>): SessionStorage {
  let loading: Promise<SessionStorage> | null = null;
  const storage = (): Promise<SessionStorage> => {
    loading ??= load();
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
  const through = async <T>(call: (real: SessionStorage) => Promise<T>): Promise<T | Failed> => {
    try {
      return await call(await storage());
    } catch {
      return { ok: false, problem: 'unknown' };
    }
  };
  return {
    append: (action) => through((real) => real.append(action)),
    redact: (redaction) => through((real) => real.redact(redaction)),
    read: (id) => through((real) => real.read(id)),
    list: (wipeBefore) => through((real) => real.list(wipeBefore)),
    newest: (most) => through((real) => real.newest(most)),
    putInBin: (id, at) => through((real) => real.putInBin(id, at)),
    takeFromBin: (id) => through((real) => real.takeFromBin(id)),
    wipe: (id) => through((real) => real.wipe(id)),
    readDeck: (hash) => through((real) => real.readDeck(hash)),
    ownDecks: () => through((real) => real.ownDecks()),
    saveOwnDeck: (id, deck, before) => through((real) => real.saveOwnDeck(id, deck, before)),
    saveDraft: (id, field, text) => through((real) => real.saveDraft(id, field, text)),
    readDrafts: (id) => through((real) => real.readDrafts(id)),
  };
}

interface Failed {
  readonly ok: false;
  readonly problem: 'unknown';
}
