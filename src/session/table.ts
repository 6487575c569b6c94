/** The live session: runs the rules, hands events to storage, and shows the screens what stands. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Deck } from '../decks/types';
import type { Command, StartCommand } from '../rules/commands';
import { decide } from '../rules/decide';
import type { GameEvent } from '../rules/events';
import { begin, evolve, replay } from '../rules/evolve';
import type { Refusal } from '../rules/refusals';
import type { Session } from '../rules/session';
import { decideStart } from '../rules/start';
import { summarise } from '../rules/summary';
import { createDrafts } from './drafts';
import type { Holder, SessionStorage, StorageProblem, Surroundings } from './ports';
import { draftsAfterUndo } from './undo-drafts';

export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'unsaved'; readonly problem: StorageProblem };

export type TableStatus =
  | 'closed'
  | 'opening'
  | 'open'
  /** There is no session under this id. */
  | 'not-found'
  /** Another tab plays it. */
  | 'taken'
  /** Its log is broken: it can be read up to the break, not played. */
  | 'damaged'
  /** Storage could not be read. */
  | 'unreadable';

export interface Table {
  readonly status: TableStatus;
  readonly id: string | null;
  readonly session: Session | null;
  /** Why storage could not be read, when the status is `unreadable`. */
  readonly problem: StorageProblem | null;
  readonly save: SaveState;
  /** Why the last action was refused; gone with the next one. */
  readonly refusal: Refusal | null;
  readonly drafts: Readonly<Record<string, string>>;
}

export interface TableActions {
  /** Starts a session and gives its id, or the reason why not. */
  start(command: StartCommand, deck: Deck): Promise<{ id: string } | { refusal: Refusal }>;
  open(id: string): Promise<void>;
  close(): Promise<void>;
  /** Does one action; `usedDrafts` are the fields whose text it records. True when it was done. */
  act(command: Command, usedDrafts?: readonly string[]): Promise<boolean>;
  /** Tries again to save what could not be saved. */
  retry(): Promise<void>;
  draft(field: string, text: string): void;
  flushDrafts(): Promise<void>;
  /** The whole log, for *Bewaar als bestand*. */
  log(): readonly GameEvent[];
}

export type TableStore = StoreApi<Table> & TableActions;

const CLOSED: Table = {
  status: 'closed',
  id: null,
  session: null,
  problem: null,
  save: { state: 'saved' },
  refusal: null,
  drafts: {},
};

export interface TableEdges {
  readonly storage: SessionStorage;
  readonly surroundings: Surroundings;
  readonly holder: Holder;
}

/** A log that could not be stored yet. */
interface Stranded {
  readonly events: GameEvent[];
  readonly storedCount: number;
  readonly firstDeck: { hash: string; deck: Deck } | null;
}

export function createTable({ storage, surroundings, holder }: TableEdges): TableStore {
  const store = createStore<Table>(() => CLOSED);
  const drafts = createDrafts(storage, surroundings);
  let events: GameEvent[] = [];
  let storedCount = 0;
  /** Drafts that were used up by actions which are not stored yet. */
  let owedDrafts: readonly string[] = [];
  let firstDeck: { hash: string; deck: Deck } | null = null;
  let lock: { release(): void } | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const stranded = new Map<string, Stranded>();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };

  /** Lets the session go. What could not be stored is kept in memory, for when it is opened again. */
  const reset = (): void => {
    const { id } = store.getState();
    if (id && storedCount < events.length) stranded.set(id, { events, storedCount, firstDeck });
    lock?.release();
    lock = null;
    events = [];
    storedCount = 0;
    owedDrafts = [];
    firstDeck = null;
    store.setState(CLOSED);
  };

  /** Stores everything that is not stored yet; the state after it is the caller's to show. */
  const save = async (id: string, session: Session, usedDrafts: readonly string[]): Promise<SaveState> => {
    const waiting = events.slice(storedCount);
    if (waiting.length === 0) return { state: 'saved' };
    const used = [...new Set([...owedDrafts, ...usedDrafts])];
    const saved = await storage.append({
      id,
      after: storedCount,
      events: waiting,
      summary: summarise(session.game),
      usedDrafts: used,
      ...(firstDeck && storedCount === 0 ? { deck: firstDeck } : {}),
    });
    owedDrafts = saved.ok ? [] : used;
    if (!saved.ok) return { state: 'unsaved', problem: saved.problem };
    storedCount = events.length;
    return { state: 'saved' };
  };

  /** Keeps what can still be kept, then clears the table. */
  const leave = async (): Promise<void> => {
    const { id, session } = store.getState();
    if (id && session) await save(id, session, []);
    await drafts.flush();
    reset();
  };

  const act = async (command: Command, usedDrafts: readonly string[], seen: Table): Promise<boolean> => {
    const { id, session, status } = store.getState();
    if (!id || !session || status !== 'open' || id !== seen.id) return false;
    // A second tap on a button that is about to go was meant for the screen that was left.
    if (session.length !== seen.session?.length && command.do !== 'undo') return false;
    const decision = decide(session, command, surroundings.now());
    if (!decision.ok) {
      store.setState({ refusal: decision.refusal });
      return false;
    }
    const next = decision.events.reduce(evolve, session);
    events = [...events, ...decision.events];
    drafts.forget(id, usedDrafts);
    store.setState({ refusal: null, save: { state: 'saving' } });
    const result = await save(id, next, usedDrafts);
    // What was typed while it was being stored belonged to the screen that goes now.
    drafts.forget(id, usedDrafts);
    const kept = Object.entries(store.getState().drafts).filter(([field]) => !usedDrafts.includes(field));
    const undone = command.do === 'undo' ? draftsAfterUndo(session.game, next.game) : {};
    store.setState({ session: next, save: result, drafts: { ...Object.fromEntries(kept), ...undone } });
    for (const [field, text] of Object.entries(undone)) drafts.write(id, field, text);
    return true;
  };

  const open = async (id: string): Promise<void> => {
    if (store.getState().id === id && store.getState().status === 'open') return;
    await leave();
    store.setState({ status: 'opening', id });
    const held = await holder.hold(id);
    if (held === 'taken') {
      store.setState({ status: 'taken' });
      return;
    }
    lock = held;
    const waiting = stranded.get(id);
    if (waiting) {
      stranded.delete(id);
      ({ storedCount, firstDeck } = waiting);
      events = [...waiting.events];
      const session = replay(events);
      if (session) store.setState({ status: 'open', session, save: await save(id, session, []) });
      return;
    }
    const read = await storage.read(id);
    if (!read.ok) {
      store.setState({ status: 'unreadable', problem: read.problem });
      return;
    }
    const session = read.value ? replay(read.value.events) : null;
    if (!read.value || !session) {
      store.setState({ status: read.value ? 'damaged' : 'not-found' });
      return;
    }
    events = [...read.value.events];
    storedCount = events.length;
    store.setState({ status: read.value.damaged ? 'damaged' : 'open', session, drafts: read.value.drafts });
  };

  const start = async (command: StartCommand, deck: Deck): Promise<{ id: string } | { refusal: Refusal }> => {
    const decision = decideStart(command, surroundings.now());
    if (!decision.ok) return { refusal: decision.refusal };
    const [first] = decision.events;
    if (first?.kind !== 'session-started') return { refusal: 'not-now' };
    await leave();
    const id = surroundings.newId();
    const held = await holder.hold(id);
    lock = held === 'taken' ? null : held;
    events = [first];
    firstDeck = { hash: command.deck.hash, deck };
    const session = begin(first);
    store.setState({ ...CLOSED, id, save: { state: 'saving' } });
    const result = await save(id, session, []);
    store.setState({ status: 'open', session, save: result });
    return { id };
  };

  const retry = async (): Promise<void> => {
    const { id, session } = store.getState();
    if (!id || !session) return;
    store.setState({ save: { state: 'saving' } });
    store.setState({ save: await save(id, session, []) });
  };

  return Object.assign(store, {
    start: (command: StartCommand, deck: Deck) => inTurn(() => start(command, deck)),
    open: (id: string) => inTurn(() => open(id)),
    close: () => inTurn(leave),
    act(command: Command, usedDrafts: readonly string[] = []) {
      const seen = store.getState();
      return inTurn(() => act(command, usedDrafts, seen));
    },
    retry: () => inTurn(retry),
    draft(field: string, text: string) {
      const { id } = store.getState();
      if (!id) return;
      owedDrafts = owedDrafts.filter((owed) => owed !== field);
      // Whoever changes something has read why it was refused.
      store.setState(({ drafts: shown }) => ({ refusal: null, drafts: { ...shown, [field]: text } }));
      drafts.write(id, field, text);
    },
    flushDrafts: () => drafts.flush(),
    log: () => events,
  });
}
