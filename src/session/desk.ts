/** What the live session works on: the log as far as it is known here, the right to write it, and one thing at a time. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { GameEvent } from '../rules/events';
import type { Session } from '../rules/session';
import { carry } from './carried';
import { createDrafts, type Drafts } from './drafts';
import { isStored, NO_PAGES, savePages, type Pages, type SaveState } from './ledger';
import type { Carrier, Hold, Holder, Owner, SessionStorage, Surroundings } from './ports';
import type { Removal } from './removal';
import { CLOSED, type Table } from './table-state';

export interface TableEdges {
  readonly storage: SessionStorage;
  readonly surroundings: Surroundings;
  readonly holder: Holder;
  /** How texts are taken out for good; without it no event does that. */
  readonly removal?: Removal;
  /** Without it a connection that is gone for good is only told. */
  readonly carrier?: Carrier | undefined;
}

/** What a session had here when it was left unsaved. */
export interface Stranded {
  readonly pages: Pages;
  readonly drafts: Table['drafts'];
}

export interface Desk extends TableEdges {
  readonly store: StoreApi<Table>;
  readonly drafts: Drafts;
  pages: Pages;
  lock: Hold | null;
  /** Who answers for the lock; an older one has nothing to say any more. */
  owner: Owner | null;
  stopFollowing: () => void;
  /** Sessions that were left before they could be stored. */
  readonly stranded: Map<string, Stranded>;
  /** Runs what is asked of the table one after another. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Whether this session is played here, now. */
  plays(id: string): boolean;
  /** Text of the session on the table, to be stored soon; what an earlier action still owes does not take it away. */
  write(id: string, field: string, text: string): void;
  /** Stores everything that is not stored yet; the state after it is the caller's to show. */
  save(id: string, session: Session, usedDrafts?: readonly string[]): Promise<SaveState>;
}

export function createDesk(edges: TableEdges): Desk {
  const store = createStore<Table>(() => CLOSED);
  let queue: Promise<unknown> = Promise.resolve();
  const desk: Desk = {
    ...edges,
    store,
    drafts: createDrafts(edges.storage, edges.surroundings),
    pages: NO_PAGES,
    lock: null,
    owner: null,
    stopFollowing: () => undefined,
    stranded: new Map(),
    inTurn(work) {
      const result = queue.then(work);
      queue = result.catch(() => undefined);
      return result;
    },
    plays: (id) => store.getState().id === id && store.getState().status === 'open',
    write(id, field, text) {
      const { pages } = desk;
      desk.pages = { ...pages, owedDrafts: pages.owedDrafts.filter((owed) => owed !== field) };
      desk.drafts.write(id, field, text);
    },
    async save(id, session, usedDrafts = []) {
      const { lock } = desk;
      const owed = !isStored(desk.pages);
      const blanking = desk.pages.owedBlanks.length > 0;
      const { pages, save } = await savePages(edges.storage, id, desk.pages, session, usedDrafts);
      desk.pages = pages;
      // Also when another tab took over meanwhile: it must know of this event.
      if (owed && isStored(pages)) lock?.saved();
      // With a text storage drops every draft of its session; what is still on the screen is still wanted.
      if (blanking && isStored(pages) && store.getState().id === id)
        for (const [field, text] of Object.entries(store.getState().drafts))
          if (!usedDrafts.includes(field)) desk.drafts.write(id, field, text);
      return carry(desk, id, save);
    },
  };
  return desk;
}

/** All of a log that storage gave. */
export function storedPages(events: readonly GameEvent[]): Pages {
  return { ...NO_PAGES, events, storedCount: events.length };
}

/** Keeps what can still be kept, then clears the table and lets the session go. */
export async function leave(desk: Desk): Promise<void> {
  const { id, session } = desk.store.getState();
  if (id && session && desk.plays(id)) {
    const save = await desk.save(id, session);
    if (desk.plays(id)) desk.store.setState({ save });
  }
  await desk.drafts.flush();
  const { save, drafts } = desk.store.getState();
  // What another tab went on from in its own way can't be added any more.
  const forked = save.state === 'unsaved' && save.problem === 'conflict';
  if (id && !isStored(desk.pages) && !forked) desk.stranded.set(id, { pages: desk.pages, drafts });
  desk.stopFollowing();
  desk.lock?.release();
  desk.lock = null;
  desk.owner = null;
  desk.pages = NO_PAGES;
  desk.store.setState(CLOSED);
}
