/** The same session in two tabs: one plays, the other reads along and can take over. */
import { isOfNewerRules, replay } from '../rules/evolve';
import { storedPages, type Desk } from './desk';
import { isStored, NO_PAGES, type Pages } from './ledger';
import type { Hold, Owner, StoredSession } from './ports';
import type { OtherTab } from './table-state';

/** Another tab plays: this one shows what that one stores, and writes nothing. */
export async function readAlong(desk: Desk, id: string, otherTab: OtherTab | null): Promise<void> {
  const { store, drafts } = desk;
  desk.lock = null;
  desk.owner = null;
  drafts.forget(id);
  const { save } = store.getState();
  // What is on its way to storage tells by itself how that went.
  const busy = save.state === 'saving';
  const left = isStored(desk.pages)
    ? { state: 'saved' as const }
    : { state: 'unsaved' as const, problem: 'conflict' as const };
  store.setState({ status: 'reading', otherTab, save: busy ? save : left, drafts: {}, refusal: null });
  follow(desk, id, () => readNow(desk, id));
  await readNow(desk, id);
}

/** Whether a newer app wrote in it: then it is sound, and can't be read here. */
export function isTooNew(stored: StoredSession | null): boolean {
  return stored !== null && (stored.newer === true || isOfNewerRules(stored.events));
}

async function readNow(desk: Desk, id: string): Promise<void> {
  const { store, storage } = desk;
  const read = await storage.read(id);
  const { id: shown, status, session: before } = store.getState();
  if (shown !== id || (status !== 'reading' && status !== 'taken')) return;
  if (read.ok && isTooNew(read.value)) {
    store.setState({ status: 'unreadable', problem: 'newer' });
    return;
  }
  const session = read.ok && read.value ? replay(read.value.events) : null;
  // What was read before stays on the screen.
  if (!read.ok || !read.value || !session) {
    if (!before) store.setState({ status: 'taken' });
    return;
  }
  // What this tab still owes stays its own, to be saved as a file.
  if (isStored(desk.pages)) desk.pages = storedPages(read.value.events);
  if (read.value.binnedAt !== undefined) store.setState({ status: 'binned', session: null });
  else store.setState({ status: read.value.damaged ? 'damaged' : 'reading', session });
}

/** Runs `changed` in turn after another tab stored something; once for all that it stored meanwhile. */
export function follow(desk: Desk, id: string, changed: () => Promise<unknown>): void {
  let due = false;
  desk.stopFollowing();
  desk.stopFollowing = desk.holder.follow(id, () => {
    if (due) return;
    due = true;
    void desk.inTurn(() => {
      due = false;
      return changed();
    });
  });
}

/**
 * Another tab may have been storing something at the very moment that this one took over: then that holds.
 * @param known the pages before what is done here now  @returns true when the table shows what was stored
 */
export async function catchUp(desk: Desk, id: string, known: Pages = desk.pages): Promise<boolean> {
  if (!desk.plays(id) || !isStored(known)) return false;
  const read = await desk.storage.read(id);
  if (!desk.plays(id) || !read.ok || !read.value || read.value.damaged) return false;
  const { events } = read.value;
  const session = replay(events);
  if (!session || events.length <= known.storedCount) return false;
  desk.pages = storedPages(events);
  desk.store.setState({ session, save: { state: 'saved' }, otherTab: 'went-on' });
  return true;
}

/** What this tab does when another one wants the session. */
export function ownerOf(desk: Desk, id: string): Owner {
  const { store, drafts } = desk;
  const owner: Owner = {
    asked: () =>
      desk.inTurn(async () => {
        const { session } = store.getState();
        const playing = (): boolean => desk.owner === owner && desk.plays(id);
        // What is not played here has nothing to store.
        if (!session || !playing()) return true;
        const save = await desk.save(id, session);
        if (!playing()) return true;
        store.setState({ save });
        if (save.state !== 'saved' || !(await drafts.settle(id))) return false;
        if (playing()) void readAlong(desk, id, 'took');
        return true;
      }),
    lost() {
      if (desk.owner !== owner) return;
      desk.lock = null;
      if (desk.plays(id)) void readAlong(desk, id, 'took-by-force');
    },
  };
  return owner;
}

/**
 * Goes on here with a session that another tab plays.
 * @param load brings the session to the table, once this tab holds it
 * @param evenUnsaved also while this tab has something that it can only lose then
 */
export async function takeOver(
  desk: Desk,
  load: (id: string, held: Hold) => Promise<void>,
  evenUnsaved: boolean,
): Promise<void> {
  const { store, holder } = desk;
  const { id, status } = store.getState();
  if (!id || (status !== 'reading' && status !== 'taken')) return;
  if (!isStored(desk.pages) && !evenUnsaved) return store.setState({ otherTab: 'unsaved-here' });
  store.setState({ otherTab: 'asking' });
  const owner = ownerOf(desk, id);
  const held = await holder.takeOver(id, owner);
  if (held === 'kept') {
    store.setState({ otherTab: 'kept' });
    return;
  }
  desk.lock = held;
  desk.owner = owner;
  desk.pages = NO_PAGES;
  store.setState({ save: { state: 'saved' } });
  await load(id, held);
  if (desk.plays(id)) store.setState({ otherTab: 'gave' });
}
