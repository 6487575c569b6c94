import type { Database } from './schema';
import { isRecord } from './shapes';

/** As many heads as are read within a frame on a slow tablet: each holds all that was written in its session. */
const AT_ONCE = 200;

/** All heads in the order of their ids, in parts: thousands at once would keep the screen busy for a second. */
export async function headsInParts(db: Database, take: (part: readonly unknown[]) => unknown): Promise<void> {
  const { store } = db.transaction('sessions');
  let rest: IDBKeyRange | null = null;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- the next part begins where this one ends
    const part: unknown[] = await store.getAll(rest, AT_ONCE);
    take(part);
    const last = part.at(-1);
    if (part.length < AT_ONCE || !isRecord(last)) return;
    // Whatever else is wrong with a head: it lies under its id, so that is a key.
    rest = IDBKeyRange.lowerBound(last['id'] as IDBValidKey, true);
  }
}
