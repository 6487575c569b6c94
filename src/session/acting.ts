/** One action at the table: decided, stored, and only then shown. */
import type { Command } from '../rules/commands';
import { decide } from '../rules/decide';
import type { GameEvent } from '../rules/events';
import { evolve, replay } from '../rules/evolve';
import type { Session } from '../rules/session';
import type { Desk } from './desk';
import { lengthened, type Pages, type SaveState } from './ledger';
import { catchUp } from './other-tabs';
import { draftsWithout } from './removal';
import type { Table } from './table-state';
import { draftsAfterUndo } from './undo-drafts';

/** @param seen what the screen showed when this was asked */
export async function act(
  desk: Desk,
  command: Command,
  usedDrafts: readonly string[],
  seen: Table,
): Promise<boolean> {
  const { store, drafts, surroundings, removal } = desk;
  const { id, session, status } = store.getState();
  if (!id || !session || status !== 'open' || id !== seen.id) return false;
  // A second tap on a button that is about to go was meant for the screen that was left.
  if (session.length !== seen.session?.length && command.do !== 'undo') return false;
  const decision = decide(session, command, surroundings.now());
  if (!decision.ok) {
    store.setState({ refusal: decision.refusal });
    return false;
  }
  const longer = [...desk.pages.events, ...decision.events];
  if (removal && decision.events.some(({ kind }) => kind === removal.kind))
    return remove(desk, id, removal.blank(longer));
  const next = decision.events.reduce(evolve, session);
  // A game that is over keeps nothing that was left unsaid.
  const over = decision.events.some(({ kind }) => kind === 'checked-out');
  const used = over ? Object.keys(store.getState().drafts) : usedDrafts;
  const before = desk.pages;
  desk.pages = { ...before, events: longer };
  drafts.forget(id, used);
  store.setState({ refusal: null, save: { state: 'saving' } });
  const result = await stored(desk, id, next, before, used);
  if (!result) {
    for (const field of used) desk.write(id, field, store.getState().drafts[field] ?? '');
    return false;
  }
  // What was typed while it was being stored belonged to the screen that goes now.
  drafts.forget(id, over ? undefined : used);
  if (!desk.plays(id)) return lostMeanwhile(desk, id, result);
  const kept = Object.entries(store.getState().drafts).filter(([field]) => !over && !used.includes(field));
  const undone =
    command.do === 'undo' && session.past ? draftsAfterUndo(session.past.done, Object.fromEntries(kept)) : {};
  store.setState({
    session: next,
    save: result,
    drafts: { ...Object.fromEntries(kept), ...undone },
    otherTab: null,
  });
  for (const [field, text] of Object.entries(undone)) desk.write(id, field, text);
  return true;
}

/** Goes on with a log from which texts were taken: the session is made anew from it, so that nothing holds them. */
async function remove(desk: Desk, id: string, left: readonly GameEvent[]): Promise<boolean> {
  const next = replay(left);
  if (!next) return false;
  const { store, drafts } = desk;
  const { pages: before } = desk;
  const typed = store.getState().drafts;
  const shown = (): Record<string, string> => draftsWithout(store.getState().drafts, before.events, left);
  desk.pages = lengthened(before, left);
  store.setState({ refusal: null, save: { state: 'saving' }, drafts: shown() });
  await drafts.flush();
  drafts.forget(id);
  if (!desk.plays(id)) return false;
  const result = await stored(desk, id, next, before, []);
  if (!result) {
    const back = { ...typed, ...store.getState().drafts };
    store.setState({ drafts: back });
    for (const [field, text] of Object.entries(back)) desk.write(id, field, text);
    return false;
  }
  drafts.forget(id);
  if (!desk.plays(id)) return lostMeanwhile(desk, id, result);
  const kept = shown();
  store.setState({ session: next, save: result, drafts: kept, otherTab: null });
  // They may have gone from storage with the text; those without it are still wanted.
  for (const [field, text] of Object.entries(kept)) desk.write(id, field, text);
  return true;
}

/** Stores what was just done. Null when another tab was just ahead: what it stored holds, and this is to be chosen anew. */
async function stored(
  desk: Desk,
  id: string,
  next: Session,
  before: Pages,
  used: readonly string[],
): Promise<SaveState | null> {
  const result = await desk.save(id, next, used);
  const conflict = result.state === 'unsaved' && result.problem === 'conflict';
  return conflict && desk.plays(id) && (await catchUp(desk, id, before)) ? null : result;
}

/** Another tab took the session while this was being stored. True when it was stored all the same. */
function lostMeanwhile({ store }: Desk, id: string, save: SaveState): boolean {
  if (store.getState().id === id) store.setState({ save });
  return save.state === 'saved';
}
