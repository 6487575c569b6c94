/** The live session: runs the rules, hands events to storage, and shows the screens what stands. */
import { createStore } from 'zustand/vanilla';
import type { Deck } from '../decks/types';
import type { Command, StartCommand } from '../rules/commands';
import { decide } from '../rules/decide';
import type { GameEvent } from '../rules/events';
import { begin, evolve, replay } from '../rules/evolve';
import type { Refusal } from '../rules/refusals';
import type { Session } from '../rules/session';
import { decideStart } from '../rules/start';
import { createDrafts } from './drafts';
import { isStored, lengthened, NO_PAGES, savePages, type Pages, type SaveState } from './ledger';
import type { Holder, SessionStorage, Surroundings } from './ports';
import { draftsWithout, type Removal } from './removal';
import { CLOSED, type Table, type TableStore } from './table-state';
import { draftsAfterUndo } from './undo-drafts';

export type { SaveState } from './ledger';
export type { Table, TableActions, TableStatus, TableStore } from './table-state';

export interface TableEdges {
  readonly storage: SessionStorage;
  readonly surroundings: Surroundings;
  readonly holder: Holder;
  /** How texts are taken out for good; without it no event does that. */
  readonly removal?: Removal;
}

export function createTable({ storage, surroundings, holder, removal }: TableEdges): TableStore {
  const store = createStore<Table>(() => CLOSED);
  const drafts = createDrafts(storage, surroundings);
  let pages: Pages = NO_PAGES;
  let lock: { release(): void } | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  /** Logs that could not be stored yet, by session. */
  const stranded = new Map<string, Pages>();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };

  /** Lets the session go. What could not be stored is kept in memory, for when it is opened again. */
  const reset = (): void => {
    const { id } = store.getState();
    if (id && !isStored(pages)) stranded.set(id, pages);
    lock?.release();
    lock = null;
    pages = NO_PAGES;
    store.setState(CLOSED);
  };

  /** Stores everything that is not stored yet; the state after it is the caller's to show. */
  const save = async (id: string, session: Session, usedDrafts: readonly string[]): Promise<SaveState> => {
    const saved = await savePages(storage, id, pages, session, usedDrafts);
    ({ pages } = saved);
    return saved.save;
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
    const longer = [...pages.events, ...decision.events];
    if (removal && decision.events.some(({ kind }) => kind === removal.kind))
      return remove(id, removal.blank(longer));
    const next = decision.events.reduce(evolve, session);
    pages = { ...pages, events: longer };
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

  /** Goes on with a log from which texts were taken: the session is made anew from it, so that nothing holds them. */
  const remove = async (id: string, left: readonly GameEvent[]): Promise<boolean> => {
    const next = replay(left);
    if (!next) return false;
    const before = pages.events;
    const shown = (): Record<string, string> => draftsWithout(store.getState().drafts, before, left);
    pages = lengthened(pages, left);
    store.setState({ refusal: null, save: { state: 'saving' }, drafts: shown() });
    await drafts.flush();
    drafts.forget(id);
    const result = await save(id, next, []);
    drafts.forget(id);
    const kept = shown();
    store.setState({ session: next, save: result, drafts: kept });
    // Storage dropped every draft of this session; those without the text are still wanted.
    for (const [field, text] of Object.entries(kept)) drafts.write(id, field, text);
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
      pages = waiting;
      const session = replay(pages.events);
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
    if (read.value.binnedAt !== undefined) {
      store.setState({ status: 'binned' });
      return;
    }
    const { events } = read.value;
    pages = { ...NO_PAGES, events, storedCount: events.length };
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
    pages = { ...NO_PAGES, events: [first], firstDeck: { hash: command.deck.hash, deck } };
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
      pages = { ...pages, owedDrafts: pages.owedDrafts.filter((owed) => owed !== field) };
      // Whoever changes something has read why it was refused.
      store.setState(({ drafts: shown }) => ({ refusal: null, drafts: { ...shown, [field]: text } }));
      drafts.write(id, field, text);
    },
    flushDrafts: () => drafts.flush(),
    log: () => pages.events,
  });
}
