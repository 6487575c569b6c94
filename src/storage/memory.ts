/** Storage that lasts as long as the page: for browsers that give no database, and for tests. */
import type { GameEvent } from '../rules/events';
import type { Saved, SessionEntry, SessionStorage } from '../session/ports';
import { sameEvents } from './same-events';

const SAVED: Saved = { ok: true };

export function createMemoryStorage(): SessionStorage {
  const logs = new Map<string, readonly GameEvent[]>();
  const entries = new Map<string, SessionEntry>();
  const decks = new Map<string, unknown>();
  const drafts = new Map<string, Map<string, string>>();
  const draftsOf = (id: string): Record<string, string> => Object.fromEntries(drafts.get(id) ?? []);

  return {
    append({ id, after, events, summary, usedDrafts, deck }) {
      const log = logs.get(id) ?? [];
      const stored = log.slice(after);
      if (log.length < after || !sameEvents(stored, events.slice(0, stored.length)))
        return Promise.resolve({ ok: false, problem: 'conflict' });
      const longer = [...log.slice(0, after), ...events];
      logs.set(id, longer);
      entries.set(id, { id, summary, updatedAt: longer.at(-1)?.at ?? 0, count: longer.length });
      for (const field of usedDrafts) drafts.get(id)?.delete(field);
      if (deck) decks.set(deck.hash, deck.deck);
      return Promise.resolve(SAVED);
    },
    read(id) {
      const events = logs.get(id);
      const value = events ? { id, events, damaged: false, drafts: draftsOf(id) } : null;
      return Promise.resolve({ ok: true, value });
    },
    list() {
      const value = [...entries.values()].sort((a, b) => b.updatedAt - a.updatedAt);
      return Promise.resolve({ ok: true, value });
    },
    readDeck: (hash) => Promise.resolve({ ok: true, value: decks.get(hash) ?? null }),
    saveDraft(id, field, text) {
      const kept = drafts.get(id) ?? new Map<string, string>();
      drafts.set(id, kept);
      if (text === '') kept.delete(field);
      else kept.set(field, text);
      return Promise.resolve(SAVED);
    },
    readDrafts: (id) => Promise.resolve({ ok: true, value: draftsOf(id) }),
  };
}
