/** The live session: runs the rules, hands events to storage, and shows the screens what stands. */
import type { Deck } from '../decks/types';
import type { Command, StartCommand } from '../rules/commands';
import { begin, replay } from '../rules/evolve';
import type { Refusal } from '../rules/refusals';
import { decideStart } from '../rules/start';
import { act } from './acting';
import { carriedFrom, carry, isKnown } from './carried';
import { createDesk, leave, storedPages, type TableEdges } from './desk';
import { NO_PAGES } from './ledger';
import { catchUp, follow, isTooNew, ownerOf, readAlong, takeOver } from './other-tabs';
import type { Hold } from './ports';
import { storeStranded } from './stranded';
import { CLOSED, type TableStore } from './table-state';

export type { TableEdges } from './desk';
export type { SaveState } from './ledger';
export type { OtherTab, Table, TableActions, TableStatus, TableStore } from './table-state';

export function createTable(edges: TableEdges): TableStore {
  const desk = createDesk(edges);
  const { store, storage, surroundings, holder, drafts, stranded, carrier, inTurn } = desk;

  const open = async (id: string): Promise<void> => {
    if (desk.plays(id)) return;
    await leave(desk);
    store.setState({ status: 'opening', id });
    const owner = ownerOf(desk, id);
    const held = await holder.hold(id, owner);
    if (held === 'taken') {
      await readAlong(desk, id, null);
      return;
    }
    desk.lock = held;
    desk.owner = owner;
    await load(id, held);
  };

  /** What was typed may have been on its way to storage when the page was loaded anew. */
  const writeAgain = (id: string, typed: Readonly<Record<string, string>> = {}): void => {
    for (const [field, text] of Object.entries(typed)) drafts.write(id, field, text);
  };

  /** Brings a session that this tab holds to the table. */
  const load = async (id: string, held: Hold): Promise<void> => {
    follow(desk, id, () => catchUp(desk, id));
    const carried = carriedFrom(carrier?.kept(id));
    const owed = stranded.get(id) ?? carried;
    const read = stranded.has(id) ? null : await storage.read(id);
    if (desk.lock !== held) return readAlong(desk, id, 'took-by-force');
    if (owed && !(read?.ok && read.value && isKnown(owed.pages, read.value.events))) {
      stranded.delete(id);
      const { pages, drafts: typed } = owed;
      desk.pages = pages;
      const session = replay(pages.events);
      if (!session) return store.setState({ status: 'damaged' });
      store.setState({ status: 'open', session, drafts: typed, save: { state: 'saving' } });
      const save = await desk.save(id, session);
      store.setState({ save });
      writeAgain(id, carried?.drafts);
      return;
    }
    if (!read?.ok) {
      store.setState({ status: 'unreadable', problem: read?.problem ?? 'unknown' });
      return;
    }
    if (isTooNew(read.value)) {
      store.setState({ status: 'unreadable', problem: 'newer' });
      return;
    }
    const session = read.value ? replay(read.value.events) : null;
    if (!read.value || !session) {
      store.setState({ status: read.value ? 'damaged' : 'not-found' });
      return;
    }
    if (read.value.binnedAt !== undefined) {
      store.setState({ status: 'binned', session: null });
      return;
    }
    const { events, damaged } = read.value;
    desk.pages = storedPages(events);
    const typed = { ...read.value.drafts, ...carried?.drafts };
    store.setState({ status: damaged ? 'damaged' : 'open', session, drafts: typed });
    writeAgain(id, carried?.drafts);
    carrier?.forget(id);
    // A tab that crashed may have stored something that it told nobody of.
    held.saved();
  };

  const start = async (command: StartCommand, deck: Deck): Promise<{ id: string } | { refusal: Refusal }> => {
    const decision = decideStart(command, surroundings.now());
    if (!decision.ok) return { refusal: decision.refusal };
    const [first] = decision.events;
    if (first?.kind !== 'session-started') return { refusal: 'not-now' };
    await leave(desk);
    const id = surroundings.newId();
    const owner = ownerOf(desk, id);
    const held = await holder.hold(id, owner);
    desk.lock = held === 'taken' ? null : held;
    desk.owner = owner;
    follow(desk, id, () => catchUp(desk, id));
    desk.pages = { ...NO_PAGES, events: [first], firstDeck: { hash: command.deck.hash, deck } };
    const session = begin(first);
    store.setState({ ...CLOSED, id, save: { state: 'saving' } });
    const save = await desk.save(id, session);
    store.setState({ status: 'open', session, save });
    return { id };
  };

  const retry = async (): Promise<void> => {
    const { id, session } = store.getState();
    if (!id || !session || !desk.plays(id)) return;
    store.setState({ save: { state: 'saving' } });
    store.setState({ save: await desk.save(id, session) });
  };

  /** A tablet that slept may have lost its database: found out now, and not by the next turn. */
  const wake = async (): Promise<void> => {
    const { id, save } = store.getState();
    if (!id || !desk.plays(id)) return;
    if (save.state === 'unsaved') return retry();
    const read = await storage.readDrafts(id);
    if (!read.ok && read.problem === 'lost' && desk.plays(id)) {
      carry(desk, id, { state: 'unsaved', problem: 'lost' });
      store.setState({ save });
    }
  };

  return Object.assign(store, {
    start: (command: StartCommand, deck: Deck) => inTurn(() => start(command, deck)),
    open: (id: string) => inTurn(() => open(id)),
    close: () => inTurn(() => leave(desk)),
    takeOver: (evenUnsaved = false) => inTurn(() => takeOver(desk, load, evenUnsaved)),
    act(command: Command, usedDrafts: readonly string[] = []) {
      const seen = store.getState();
      return inTurn(() => act(desk, command, usedDrafts, seen));
    },
    retry: () => inTurn(retry),
    wake: () => inTurn(wake),
    draft(field: string, text: string) {
      const { id } = store.getState();
      if (!id || !desk.plays(id)) return;
      // Whoever changes something has read why it was refused.
      store.setState(({ drafts: shown }) => ({ refusal: null, drafts: { ...shown, [field]: text } }));
      desk.write(id, field, text);
    },
    flushDrafts: () => drafts.flush(),
    log: () => desk.pages.events,
    unsaved: () => stranded.size > 0 || store.getState().save.state === 'unsaved',
    leftUnsaved: () => inTurn(() => storeStranded(desk)),
  });
}
