/** Storage that lasts as long as the page: for browsers that give no database, and for tests. */
import { canonicalJson } from '../lib/canonical-json';
import type { OwnDeck } from '../decks/own/types';
import type { GameEvent } from '../rules/events';
import type { Redaction, Saved, SessionEntry, SessionStorage } from '../session/ports';
import { sameEvents } from './same-events';

const SAVED: Saved = { ok: true };

export function createMemoryStorage(): SessionStorage {
  const logs = new Map<string, readonly GameEvent[]>();
  const entries = new Map<string, SessionEntry>();
  const decks = new Map<string, unknown>();
  const ownDecks = new Map<string, OwnDeck>();
  const drafts = new Map<string, Map<string, string>>();
  const bin = new Map<string, number>();
  const forget = (id: string): void => {
    for (const store of [logs, entries, drafts, bin]) store.delete(id);
  };
  const draftsOf = (id: string): Record<string, string> => Object.fromEntries(drafts.get(id) ?? []);

  /** The log with these texts gone and these events behind it; false when it goes on in another way. */
  const lengthen = ({ id, after, events, summary, deck, blanked }: Redaction): boolean => {
    const log = blankedLog(logs.get(id) ?? [], blanked);
    const stored = log.slice(after);
    if (log.length < after || !sameEvents(stored, events.slice(0, stored.length))) return false;
    const longer = [...log.slice(0, after), ...events];
    logs.set(id, longer);
    bin.delete(id);
    entries.set(id, { id, summary, updatedAt: longer.at(-1)?.at ?? 0, count: longer.length });
    if (deck) decks.set(deck.hash, deck.deck);
    return true;
  };

  /** Those that do not lie in the bin, the newest first. */
  const kept = (): SessionEntry[] =>
    [...entries.values()].filter(({ id }) => !bin.has(id)).sort((a, b) => b.updatedAt - a.updatedAt);

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
      const binnedAt = bin.get(id);
      const mark = binnedAt === undefined ? {} : { binnedAt };
      const value = events ? { id, events, damaged: false, drafts: draftsOf(id), ...mark } : null;
      return Promise.resolve({ ok: true, value });
    },
    list(wipeBefore) {
      for (const [id, at] of bin) if (at < wipeBefore) forget(id);
      const binned = [...bin].map(([id, binnedAt]) => ({
        id,
        summary: entries.get(id)?.summary ?? null,
        binnedAt,
      }));
      const value = { sessions: kept(), damaged: [], bin: binned.sort((a, b) => b.binnedAt - a.binnedAt) };
      return Promise.resolve({ ok: true, value });
    },
    newest: (most) => Promise.resolve({ ok: true, value: kept().slice(0, most) }),
    putInBin(id, at) {
      if (!logs.has(id)) return Promise.resolve({ ok: false, problem: 'conflict' });
      bin.set(id, at);
      return Promise.resolve(SAVED);
    },
    takeFromBin(id) {
      if (!logs.has(id)) return Promise.resolve({ ok: false, problem: 'conflict' });
      bin.delete(id);
      return Promise.resolve(SAVED);
    },
    wipe(id) {
      if (logs.has(id) && !bin.has(id)) return Promise.resolve({ ok: false, problem: 'conflict' });
      forget(id);
      return Promise.resolve(SAVED);
    },
    readDeck: (hash) => Promise.resolve({ ok: true, value: decks.get(hash) ?? null }),
    ownDecks: () => Promise.resolve({ ok: true, value: [...ownDecks.values()] }),
    saveOwnDeck(id, deck, before) {
      const stored = ownDecks.get(id) ?? null;
      if (canonicalJson(stored) === canonicalJson(deck)) return Promise.resolve(SAVED);
      if ((stored?.changedAt ?? null) !== before) return Promise.resolve({ ok: false, problem: 'conflict' });
      if (deck) ownDecks.set(id, deck);
      else ownDecks.delete(id);
      return Promise.resolve(SAVED);
    },
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
