/** Text that is being typed, apart from the log. */
import { commit } from './commit';
import { draftsOf } from './keys';
import type { Database } from './schema';
import { hasShape, isText } from './shapes';

interface Draft {
  readonly field: string;
  readonly text: string;
}

/** Keeps the draft of one field; an empty text takes it away. */
export function saveDraft(db: Database, id: string, field: string, text: string): Promise<void> {
  return commit(db, ['drafts'], (tx) => {
    const drafts = tx.objectStore('drafts');
    const draft: Draft = { field, text };
    return text === '' ? drafts.delete([id, field]) : drafts.put(draft, [id, field]);
  });
}

/** All drafts of a session by field. */
export async function readDrafts(db: Database, id: string): Promise<Record<string, string>> {
  const stored = await db.transaction('drafts').store.getAll(draftsOf(id));
  return draftsByField(stored);
}

/** Leaves out what is no draft. */
export function draftsByField(stored: readonly unknown[]): Record<string, string> {
  return Object.fromEntries(stored.filter(isDraft).map(({ field, text }) => [field, text]));
}

function isDraft(value: unknown): value is Draft {
  return hasShape(value, { field: isText, text: isText });
}
