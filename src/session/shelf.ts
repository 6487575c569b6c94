/** What can be done with a session from the list: name it anew, throw it away, take it back, wipe it. */
import { replay } from '../rules/evolve';
import type { Refusal } from '../rules/refusals';
import { summarise, type SessionSummary } from '../rules/summary';
import { binLimit } from './bin';
import type {
  BinnedEntry,
  Holder,
  Listing,
  Read,
  Saved,
  SessionEntry,
  SessionStorage,
  StorageProblem,
  Surroundings,
} from './ports';
import type { LeftUnsaved, TableStore } from './table-state';

/** Why it was not done. */
export type ShelfProblem =
  | StorageProblem
  | Refusal
  /** Another tab has it open. */
  | 'open-elsewhere'
  /** Its log is broken, or it is gone: nothing can be written to it. */
  | 'unwritable'
  /** It stands in this page alone: what is not stored can't be wiped from storage. */
  | 'unsaved';

export type ShelfAnswer = { readonly ok: true } | { readonly ok: false; readonly why: ShelfProblem };

/** A session of which the list could not be read; what its log still tells. */
export interface DamagedEntry {
  readonly id: string;
  /** Null when nothing of the log can be read either. */
  readonly summary: SessionSummary | null;
}

export interface ShelfList {
  readonly sessions: readonly SessionEntry[];
  readonly damaged: readonly DamagedEntry[];
  readonly bin: readonly BinnedEntry[];
}

export interface Shelf {
  list(): Promise<Read<ShelfList> & Pick<Listing, 'lost'>>;
  /** Sessions that were left before they could be stored; tried once more first. */
  unsaved(): Promise<readonly LeftUnsaved[]>;
  /** Changes the subject, which is the name of a session in the list. */
  rename(id: string, subject: string): Promise<ShelfAnswer>;
  /** Puts it in the bin. */
  discard(id: string): Promise<ShelfAnswer>;
  /** Takes it out of the bin. */
  takeBack(id: string): Promise<ShelfAnswer>;
  /** Wipes it from the bin, for good. */
  wipe(id: string): Promise<ShelfAnswer>;
  /** Puts it in the bin and wipes it, in one go; also when it lies open on this screen. */
  erase(id: string): Promise<ShelfAnswer>;
}

export interface ShelfEdges {
  readonly storage: SessionStorage;
  readonly surroundings: Surroundings;
  holder(): Promise<Holder>;
  /** The live session; nobody plays while a list is on the screen. */
  table(): Promise<TableStore>;
}

const DONE: ShelfAnswer = { ok: true };
const answerOf = (saved: Saved): ShelfAnswer => (saved.ok ? DONE : { ok: false, why: saved.problem });

export function createShelf({ storage, surroundings, holder, table }: ShelfEdges): Shelf {
  /** A part of the app that can't be loaded is told like everything else that goes wrong. */
  const told = (work: () => Promise<ShelfAnswer>): Promise<ShelfAnswer> =>
    work().catch(() => ({ ok: false, why: 'unknown' }));

  const hold = async (id: string, work: () => Promise<Saved>): Promise<ShelfAnswer> => {
    const held = await (await holder()).hold(id);
    if (held === 'taken') return { ok: false, why: 'open-elsewhere' };
    try {
      return answerOf(await work());
    } finally {
      held.release();
    }
  };

  /** Only who holds a session may change it. */
  const holding = (id: string, work: () => Promise<Saved>): Promise<ShelfAnswer> =>
    told(() => hold(id, work));

  const remainsOf = async (id: string): Promise<DamagedEntry> => {
    const read = await storage.read(id);
    const session = read.ok && read.value ? replay(read.value.events) : null;
    return { id, summary: session ? summarise(session.game) : null };
  };

  const rename = async (id: string, subject: string): Promise<ShelfAnswer> => {
    const store = await table();
    await store.open(id);
    try {
      const { status, problem } = store.getState();
      if (status === 'taken' || status === 'reading') return { ok: false, why: 'open-elsewhere' };
      if (status !== 'open') return { ok: false, why: problem ?? 'unwritable' };
      const done = await store.act({ do: 'change-subject', subject });
      const { refusal, save } = store.getState();
      if (!done) return { ok: false, why: refusal ?? 'unwritable' };
      return save.state === 'unsaved' ? { ok: false, why: save.problem } : DONE;
    } finally {
      await store.close();
    }
  };

  const eraseHeld = async (id: string): Promise<Saved> => {
    const binned = await storage.putInBin(id, surroundings.now());
    return binned.ok ? storage.wipe(id) : binned;
  };

  const erase = async (id: string): Promise<ShelfAnswer> => {
    const store = await table();
    const left = await store.leftUnsaved();
    const { id: shown, status, save } = store.getState();
    const open = shown === id && (status === 'open' || status === 'damaged');
    if (left.some((entry) => entry.id === id) || (open && save.state === 'unsaved'))
      return { ok: false, why: 'unsaved' };
    // This tab holds it already.
    return open ? answerOf(await eraseHeld(id)) : hold(id, () => eraseHeld(id));
  };

  return {
    async list() {
      const read = await storage.list(binLimit(surroundings.now()));
      if (!read.ok) return read;
      return {
        ...read,
        value: { ...read.value, damaged: await Promise.all(read.value.damaged.map(remainsOf)) },
      };
    },
    unsaved: async () => (await table()).leftUnsaved(),
    rename: (id, subject) => told(() => rename(id, subject)),
    discard: (id) => holding(id, () => storage.putInBin(id, surroundings.now())),
    takeBack: (id) => holding(id, () => storage.takeFromBin(id)),
    wipe: (id) => holding(id, () => storage.wipe(id)),
    erase: (id) => told(() => erase(id)),
  };
}
