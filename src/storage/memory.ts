/** Storage that lasts as long as the page: for browsers that give no database, and for tests. */
import type { GameEvent } from '../rules/events';
import type { Redaction, Saved, SessionEntry, SessionStorage } from '../session/ports';
import { sameEvents } from './same-events';

const SAVED: Saved = { ok: true };

export function createMemoryStorage(): SessionStorage {
  const logs = new Map<string, readonly GameEvent[]>();
  const entries = new Map<string, SessionEntry>();
  const decks = new Map<string, unknown>();
  const drafts = new Map<string, Map<string, string>>();
  const draftsOf = (id: string): Record<string, string> => Object.fromEntries(drafts.get(id) ?? []);

  /** The log with these texts gone and these events behind it; false when it goes on in another way. */
  const lengthen = ({ id, after, events, summary, deck, blanked }: Redaction): boolean => {
    const log = blankedLog(logs.get(id) ?? [], blanked);
    const stored = log.slice(after);
    if (log.length < after || !sameEvents(stored, events.slice(0, stored.length))) return false;
    const longer = [...log.slice(0, after), ...events];
    logs.set(id, longer);
    entries.set(id, { id, summary, updatedAt: longer.at(-1)?.at ?? 0, count: longer.length });
    if (deck) decks.set(deck.hash, deck.deck);
    return true;
  };

  return {
    append({ usedDrafts, ...action }) {
      if (!lengthen({ ...action, blanked: [] })) return Promise.resolve({ ok: false, problem: 'conflict' });
      for (const field of usedDrafts) drafts.get(action.id)?.delete(field);
      return Promise.resolve(SAVED);
    },
    redact(redaction) {
      if (!lengthen(redaction)) return Promise.resolve({ ok: false, problem: 'conflict' });
      drafts.delete(redaction.id);
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

/** The events, of which the blanked ones hold what is left of their data. */
function blankedLog(log: readonly GameEvent[], blanked: Redaction['blanked']): readonly GameEvent[] {
  return blanked.reduce<readonly GameEvent[]>((events, { seq, data }) => {
    const event = events[seq - 1];
    return event ? events.with(seq - 1, Object.assign({}, event, { data })) : events;
  }, log);
}
