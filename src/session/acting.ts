/** One action at the table: decided, stored, and only then shown. */
import type { Command } from '../rules/commands';
import { decide } from '../rules/decide';
import type { GameEvent } from '../rules/events';
import { evolve, replay } from '../rules/evolve';
import type { Desk } from './desk';
import { lengthened, type SaveState } from './ledger';
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
  const before = desk.pages;
  desk.pages = { ...before, events: longer };
  drafts.forget(id, usedDrafts);
  store.setState({ refusal: null, save: { state: 'saving' } });
  const result = await desk.save(id, next, usedDrafts);
  // Another tab was just ahead: what it stored holds, and this action is to be chosen anew.
  if (isConflict(result) && desk.plays(id) && (await catchUp(desk, id, before))) {
    for (const field of usedDrafts) drafts.write(id, field, store.getState().drafts[field] ?? '');
    return false;
  }
  // What was typed while it was being stored belonged to the screen that goes now.
  drafts.forget(id, usedDrafts);
  if (!desk.plays(id)) return lostMeanwhile(desk, id, result);
  const kept = Object.entries(store.getState().drafts).filter(([field]) => !usedDrafts.includes(field));
  const undone =
    command.do === 'undo' && session.past ? draftsAfterUndo(session.past.done, Object.fromEntries(kept)) : {};
  store.setState({
    session: next,
    save: result,
    drafts: { ...Object.fromEntries(kept), ...undone },
    otherTab: null,
  });
  for (const [field, text] of Object.entries(undone)) drafts.write(id, field, text);
  return true;
}

/** Goes on with a log from which texts were taken: the session is made anew from it, so that nothing holds them. */
async function remove(desk: Desk, id: string, left: readonly GameEvent[]): Promise<boolean> {
  const next = replay(left);
  if (!next) return false;
  const { store, drafts } = desk;
  const before = desk.pages.events;
  const shown = (): Record<string, string> => draftsWithout(store.getState().drafts, before, left);
  desk.pages = lengthened(desk.pages, left);
  store.setState({ refusal: null, save: { state: 'saving' }, drafts: shown() });
  await drafts.flush();
  drafts.forget(id);
  if (!desk.plays(id)) return false;
  const result = await desk.save(id, next);
  drafts.forget(id);
  if (!desk.plays(id)) return lostMeanwhile(desk, id, result);
  const kept = shown();
  store.setState({ session: next, save: result, drafts: kept, otherTab: null });
  // Storage dropped every draft of this session; those without the text are still wanted.
  for (const [field, text] of Object.entries(kept)) drafts.write(id, field, text);
  return true;
}

/** Another tab took the session while this was being stored. True when it was stored all the same. */
function lostMeanwhile({ store }: Desk, id: string, save: SaveState): boolean {
  if (store.getState().id === id) store.setState({ save });
  return save.state === 'saved';
}

const isConflict = (save: SaveState): boolean => save.state === 'unsaved' && save.problem === 'conflict';
