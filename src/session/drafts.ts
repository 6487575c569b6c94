/** Text that is being typed, saved within half a second and dropped when its action is recorded. */
import type { SessionStorage, Surroundings } from './ports';

/** At most this long (ms) between a keystroke and its draft being handed to storage (product.md: half a second). */
export const DRAFT_DELAY_MS = 300;

const MOST_TRIES = 5;

export interface Drafts {
  write(id: string, field: string, text: string): void;
  /**
   * Hands everything that waits to storage at once; when a page is hidden or an action is recorded.
   * Done when nothing is on its way any more.
   */
  flush(): Promise<void>;
  /** Hands over until nothing of this session waits; false when storage does not take it. */
  settle(id: string): Promise<boolean>;
  /** Forgets what waits for these fields, or for all of them: their action is being recorded. */
  forget(id: string, fields?: readonly string[]): void;
}

const keyOf = (id: string, field: string): string => `${id} ${field}`;

export function createDrafts(storage: SessionStorage, surroundings: Surroundings): Drafts {
  const waiting = new Map<string, { id: string; field: string; text: string }>();
  let cancel: (() => void) | null = null;
  let onTheirWay: Promise<unknown> = Promise.resolve();

  const flush = async (): Promise<void> => {
    cancel?.();
    cancel = null;
    const drafts = [...waiting.values()];
    waiting.clear();
    const handed = Promise.all(
      drafts.map(async (draft) => {
        const saved = await storage.saveDraft(draft.id, draft.field, draft.text);
        const key = keyOf(draft.id, draft.field);
        // It goes along with the next one, unless there is newer text by then.
        if (!saved.ok && !waiting.has(key)) waiting.set(key, draft);
      }),
    );
    // Without what they gave: each would hold on to all before it.
    onTheirWay = Promise.all([onTheirWay, handed]).then(() => undefined);
    await onTheirWay;
  };

  return {
    write(id, field, text) {
      waiting.set(keyOf(id, field), { id, field, text });
      cancel ??= surroundings.later(() => void flush(), DRAFT_DELAY_MS);
    },
    flush,
    async settle(id) {
      const waits = (): boolean => [...waiting.values()].some((draft) => draft.id === id);
      // Who types on while it is stored is heard too, but not for ever.
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        // oxlint-disable-next-line no-await-in-loop -- each time what was typed since
        await flush();
        if (!waits()) return true;
      }
      return false;
    },
    forget(id, fields) {
      for (const [key, draft] of waiting)
        if (draft.id === id && (fields?.includes(draft.field) ?? true)) waiting.delete(key);
    },
  };
}
