/** Sessions that were left before they could be stored: they wait here until storage takes them. */
import { replay } from '../rules/evolve';
import { summarise } from '../rules/summary';
import type { Desk } from './desk';
import { isStored, savePages } from './ledger';
import type { LeftUnsaved } from './table-state';

/** Tries to store each of them; gives those that still wait. */
export async function storeStranded(desk: Desk): Promise<readonly LeftUnsaved[]> {
  const { stranded, holder, storage, drafts } = desk;
  const left: LeftUnsaved[] = [];
  for (const [id, { pages }] of stranded) {
    const session = replay(pages.events);
    if (!session) continue;
    // oxlint-disable-next-line no-await-in-loop -- one after another: only who holds a session may write it
    const held = await holder.hold(id);
    if (held !== 'taken') {
      // oxlint-disable-next-line no-await-in-loop -- as above
      const { pages: now } = await savePages(storage, id, pages, session, []);
      if (isStored(now)) {
        stranded.delete(id);
        desk.carrier?.forget(id);
        held.saved();
      }
      held.release();
    }
    if (stranded.has(id)) left.push({ id, summary: summarise(session.game) });
  }
  await drafts.flush();
  return left;
}
