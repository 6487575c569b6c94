/** Copies what was stored, soon after it was stored and at once when the page is hidden. */
import type { Connection } from '../connection';
import type { Copies } from './copies';
import { copyAll, copyOwnDeck, copySession } from './write';

/** Longest time (ms) between a commit and its copy, while the page is in sight. */
export const COPY_AFTER = 1_500;

export interface Writer {
  /** Copies these sessions soon. */
  later(ids: readonly string[]): void;
  /** Copies soon whatever has no copy as it stands. */
  laterAll(): void;
}

/** One writer in the life of a page. */
export function createWriter(copies: Copies, connection: Connection): Writer {
  const waiting = new Set<string>();
  let all = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const [ids, whole] = [[...waiting], all];
    waiting.clear();
    all = false;
    for (const id of ids) {
      // oxlint-disable-next-line no-await-in-loop -- one at a time: a tap may come between
      await quietly(() => copies.alone(() => copyOne(connection, id, copies)));
    }
    if (whole) await quietly(() => copies.alone(() => copyAll(connection, copies)));
  };
  const soon = (): void => {
    timer ??= setTimeout(() => void flush(), COPY_AFTER);
  };
  whenHidden(() => {
    if (timer !== undefined) void flush();
  });

  return {
    later(ids) {
      for (const id of ids) waiting.add(id);
      soon();
    },
    laterAll() {
      all = true;
      soon();
    },
  };
}

const copyOne: typeof copySession = (connection, id, copies) =>
  id.startsWith('eigen-') ? copyOwnDeck(connection, id, copies) : copySession(connection, id, copies);

/** The copy is a second one: when it can't be made, what was stored is stored all the same. */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // The next commit, or the next visit, tries again.
  }
}

function whenHidden(flush: () => void): void {
  if (typeof document === 'undefined') return;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
  globalThis.addEventListener?.('pagehide', flush);
}
