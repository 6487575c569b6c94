/** One action onto a log: its events, the new head, its deck, and the drafts it used up, or none of these. */
import type { Append } from '../session/ports';
import { commit, together } from './commit';
import { increaseOf, lengthen, requireEnd } from './log-end';
import { STORES, type Database } from './schema';

/** Stores what of the action is not stored yet. */
export async function append(db: Database, action: Append): Promise<void> {
  const increase = await increaseOf(db, action);
  if (increase.sealed.length === 0) return;
  const { id, usedDrafts } = action;
  await commit(db, STORES, async (tx) => {
    await requireEnd(tx, id, increase.end);
    await together([
      ...lengthen(tx, action, increase),
      ...usedDrafts.map((field) => () => tx.objectStore('drafts').delete([id, field])),
    ]);
  });
}
