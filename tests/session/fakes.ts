/** A table without a browser: storage in memory that can fail or wait, a clock and timers moved by hand. */
import { isDeepStrictEqual } from 'node:util';
import type {
  Append,
  Hold,
  Holder,
  Listed,
  Owner,
  Read,
  Redaction,
  Saved,
  SessionEntry,
  SessionStorage,
  StorageProblem,
  StoredSession,
  Surroundings,
} from '../../src/session/ports';
import { createMemoryStorage } from '../../src/storage/memory';
import { RULES_VERSION, type GameEvent } from '../../src/rules/events';

interface Kept {
  events: GameEvent[];
  summary: SessionEntry['summary'];
  damaged: boolean;
  newer?: true;
}

export interface MemoryStorage extends SessionStorage {
  /** Every call fails with this problem while it is set. */
  problem: StorageProblem | null;
  /** The next append is stored, but its answer is lost, as when the connection breaks at that moment. */
  loseAnswer: boolean;
  /** While true, what is asked of storage waits for `release`. */
  waiting: boolean;
  /** Lets everything go on that waits; the order stays. */
  release(): void;
  /** Appends that were tried, failed ones too. */
  readonly tried: Append[];
  /** Sessions whose head is damaged. */
  readonly headless: Set<string>;
  /** Redactions that were tried, failed ones too. */
  readonly redacted: Redaction[];
  readonly draftsWritten: { id: string; field: string; text: string }[];
  eventsOf(id: string): readonly GameEvent[];
  draftsOf(id: string): Readonly<Record<string, string>>;
  /** Breaks the log after so many events. */
  damage(id: string, after: number): void;
  /** A newer app went on with it, or began it. */
  ageBy(id: string, what: 'events' | 'rules'): void;
}

/** What goes through the database comes out as a copy. */
const copy = <T>(value: T): T => structuredClone(value);

export function memoryStorage(): MemoryStorage {
  const sessions = new Map<string, Kept>();
  const drafts = new Map<string, Record<string, string>>();
  const decks = new Map<string, unknown>();
  const own = createMemoryStorage();
  const bin = new Map<string, number>();
  let held: (() => void)[] = [];
  const forget = (id: string): void => {
    for (const store of [sessions, drafts, bin]) store.delete(id);
  };

  const entries = (): SessionEntry[] =>
    [...sessions].map(([id, { events, summary }]) => ({
      id,
      summary,
      updatedAt: events.at(-1)?.at ?? 0,
      count: events.length,
    }));
  /** Those that the list shows, the newest first. */
  const shown = (): SessionEntry[] =>
    entries()
      .filter(({ id }) => !storage.headless.has(id) && !bin.has(id))
      .sort((a, b) => b.updatedAt - a.updatedAt);

  const turn = async (storage: MemoryStorage): Promise<StorageProblem | null> => {
    if (storage.waiting) await new Promise<void>((go) => held.push(go));
    return storage.problem;
  };

  const storage: MemoryStorage = {
    problem: null,
    loseAnswer: false,
    waiting: false,
    tried: [],
    redacted: [],
    headless: new Set(),
    draftsWritten: [],
    release() {
      storage.waiting = false;
      const waiting = held;
      held = [];
      for (const go of waiting) go();
    },
    eventsOf: (id) => sessions.get(id)?.events ?? [],
    draftsOf: (id) => drafts.get(id) ?? {},
    damage(id, after) {
      const session = sessions.get(id);
      if (!session) return;
      session.damaged = true;
      session.events = session.events.slice(0, after);
    },
    ageBy(id, what) {
      const session = sessions.get(id);
      const [first] = session?.events ?? [];
      if (!session || first?.kind !== 'session-started') return;
      if (what === 'events') Object.assign(session, { damaged: true, newer: true });
      else session.events[0] = { ...first, data: { ...first.data, rules: RULES_VERSION + 1 } };
    },
    ownDecks: own.ownDecks,
    async saveOwnDeck(...deck) {
      const problem = await turn(storage);
      return problem ? { ok: false, problem } : own.saveOwnDeck(...deck);
    },
    async append(action): Promise<Saved> {
      storage.tried.push(copy(action));
      const problem = await turn(storage);
      if (problem) return { ok: false, problem };
      const events = sessions.get(action.id)?.events ?? [];
      const known = events.slice(action.after);
      const same = isDeepStrictEqual(known, action.events.slice(0, known.length));
      if (events.length < action.after || !same) return { ok: false, problem: 'conflict' };
      sessions.set(action.id, {
        events: [...events.slice(0, action.after), ...copy(action.events)],
        summary: action.summary,
        damaged: false,
      });
      const left = Object.entries(drafts.get(action.id) ?? {}).filter(
        ([field]) => !action.usedDrafts.includes(field),
      );
      drafts.set(action.id, Object.fromEntries(left));
      if (action.deck) decks.set(action.deck.hash, copy(action.deck.deck));
      const lost = storage.loseAnswer;
      storage.loseAnswer = false;
      return lost ? { ok: false, problem: 'lost' } : { ok: true };
    },
    async redact(redaction): Promise<Saved> {
      storage.redacted.push(copy(redaction));
      const problem = await turn(storage);
      if (problem) return { ok: false, problem };
      const { id, after, events, summary, blanked } = copy(redaction);
      const log = (sessions.get(id)?.events ?? []).map((event, index): GameEvent => {
        const left = blanked.find(({ seq }) => seq === index + 1);
        return left ? Object.assign({}, event, { data: left.data }) : event;
      });
      const known = log.slice(after);
      if (log.length < after || !isDeepStrictEqual(known, events.slice(0, known.length)))
        return { ok: false, problem: 'conflict' };
      sessions.set(id, { events: [...log.slice(0, after), ...events], summary, damaged: false });
      drafts.delete(id);
      const lost = storage.loseAnswer;
      storage.loseAnswer = false;
      return lost ? { ok: false, problem: 'lost' } : { ok: true };
    },
    async read(id): Promise<Read<StoredSession | null>> {
      const problem = await turn(storage);
      if (problem) return { ok: false, problem };
      const session = sessions.get(id);
      if (!session) return { ok: true, value: null };
      const { events, damaged, newer } = copy(session);
      const binnedAt = bin.get(id);
      const mark = { ...(binnedAt === undefined ? {} : { binnedAt }), ...(newer ? { newer } : {}) };
      return { ok: true, value: { id, events, damaged, drafts: { ...drafts.get(id) }, ...mark } };
    },
    async list(wipeBefore): Promise<Read<Listed>> {
      const problem = await turn(storage);
      if (problem) return { ok: false, problem };
      for (const [id, at] of bin) if (at < wipeBefore) forget(id);
      const known = entries();
      return {
        ok: true,
        value: {
          sessions: shown(),
          damaged: [...storage.headless].filter((id) => sessions.has(id) && !bin.has(id)),
          bin: known.flatMap(({ id, summary }) => {
            const binnedAt = bin.get(id);
            return binnedAt === undefined
              ? []
              : [{ id, summary: storage.headless.has(id) ? null : summary, binnedAt }];
          }),
        },
      };
    },
    async newest(most): Promise<Read<readonly SessionEntry[]>> {
      const problem = await turn(storage);
      return problem ? { ok: false, problem } : { ok: true, value: shown().slice(0, most) };
    },
    async putInBin(id, at): Promise<Saved> {
      const problem = await turn(storage);
      if (problem || !sessions.has(id)) return { ok: false, problem: problem ?? 'conflict' };
      bin.set(id, at);
      return { ok: true };
    },
    async takeFromBin(id): Promise<Saved> {
      const problem = await turn(storage);
      if (problem || !sessions.has(id)) return { ok: false, problem: problem ?? 'conflict' };
      bin.delete(id);
      return { ok: true };
    },
    async wipe(id): Promise<Saved> {
      const problem = await turn(storage);
      if (problem || (sessions.has(id) && !bin.has(id))) return { ok: false, problem: problem ?? 'conflict' };
      forget(id);
      return { ok: true };
    },
    async readDeck(hash) {
      const problem = await turn(storage);
      return problem ? { ok: false, problem } : { ok: true, value: decks.get(hash) ?? null };
    },
    async saveDraft(id, field, text): Promise<Saved> {
      const problem = await turn(storage);
      if (problem) return { ok: false, problem };
      storage.draftsWritten.push({ id, field, text });
      const others = Object.entries(drafts.get(id) ?? {}).filter(([other]) => other !== field);
      drafts.set(id, Object.fromEntries(text === '' ? others : [...others, [field, text]]));
      return { ok: true };
    },
    async readDrafts(id) {
      const problem = await turn(storage);
      return problem ? { ok: false, problem } : { ok: true, value: { ...drafts.get(id) } };
    },
  };
  return storage;
}

export interface ManualSurroundings extends Surroundings {
  /** Moves the clock on and runs the timers that are due. */
  pass(ms: number): void;
}

export function manualSurroundings(startAt = Date.UTC(2026, 4, 20, 12)): ManualSurroundings {
  let now = startAt;
  let ids = 0;
  let timers: { due: number; run: () => void }[] = [];
  return {
    now: () => now,
    newId() {
      ids += 1;
      return ids.toString(16).padStart(32, '0');
    },
    later(run, ms) {
      const timer = { due: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass(ms) {
      now += ms;
      const due = timers.filter((timer) => timer.due <= now);
      timers = timers.filter((timer) => timer.due > now);
      for (const { run } of due.sort((a, b) => a.due - b.due)) run();
    },
  };
}

export interface MemoryHolder extends Holder {
  /** Another tab takes it over while its owner does not answer, and is gone again. */
  steal(id: string): void;
  readonly held: ReadonlySet<string>;
}

/** Gives each session to one table at a time; tables of one test share it, as tabs share a browser. */
export function memoryHolder(): MemoryHolder {
  const owners = new Map<string, Owner>();
  const followers = new Set<{ id: string; changed: () => void }>();
  const give = (id: string, owner: Owner): Hold => {
    owners.set(id, owner);
    return {
      release: () => void (owners.get(id) === owner && owners.delete(id)),
      saved: () => {
        for (const one of followers) if (one.id === id) one.changed();
      },
    };
  };
  return {
    get held() {
      return new Set(owners.keys());
    },
    steal(id) {
      const owner = owners.get(id);
      owners.delete(id);
      owner?.lost();
    },
    async hold(id, owner = { asked: async () => false, lost: () => undefined }) {
      return owners.has(id) ? 'taken' : give(id, owner);
    },
    async takeOver(id, owner) {
      const other = owners.get(id);
      if (other && !(await other.asked())) return 'kept';
      return give(id, owner);
    },
    follow(id, changed) {
      const one = { id, changed };
      followers.add(one);
      return () => void followers.delete(one);
    },
  };
}

/** Lets everything that is ready go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}
