/** The log of the session on the table, and how much of it storage has. */
import type { Deck } from '../decks/types';
import type { GameEvent } from '../rules/events';
import type { Session } from '../rules/session';
import { summarise } from '../rules/summary';
import type { SessionStorage, StorageProblem } from './ports';

export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'unsaved'; readonly problem: StorageProblem };

/** A log with what storage does not have of it yet. */
export interface Pages {
  readonly events: readonly GameEvent[];
  readonly storedCount: number;
  /** The deck goes along with the first event. */
  readonly firstDeck: { readonly hash: string; readonly deck: Deck } | null;
  /** Drafts that were used up by actions which are not stored yet. */
  readonly owedDrafts: readonly string[];
  /** Events whose text must still be taken out of storage, by seq. */
  readonly owedBlanks: readonly number[];
}

export const NO_PAGES: Pages = {
  events: [],
  storedCount: 0,
  firstDeck: null,
  owedDrafts: [],
  owedBlanks: [],
};

/** True when storage has all of it as it stands. */
export function isStored({ events, storedCount, owedBlanks }: Pages): boolean {
  return storedCount === events.length && owedBlanks.length === 0;
}

/** The pages with a longer log in which texts may have been blanked. */
export function lengthened(pages: Pages, events: readonly GameEvent[]): Pages {
  const blanks = pages.events.flatMap((event, index) =>
    JSON.stringify(event) === JSON.stringify(events[index]) ? [] : [index + 1],
  );
  return { ...pages, events, owedBlanks: [...new Set([...pages.owedBlanks, ...blanks])] };
}

/** Stores everything that waits; gives the pages as they are then, and how it went. */
export async function savePages(
  storage: SessionStorage,
  id: string,
  pages: Pages,
  session: Session,
  usedDrafts: readonly string[],
): Promise<{ pages: Pages; save: SaveState }> {
  if (isStored(pages)) return { pages, save: { state: 'saved' } };
  const { events, storedCount, firstDeck, owedBlanks } = pages;
  const used = [...new Set([...pages.owedDrafts, ...usedDrafts])];
  const action = {
    id,
    after: storedCount,
    events: events.slice(storedCount),
    summary: summarise(session.game),
    ...(firstDeck && storedCount === 0 ? { deck: firstDeck } : {}),
  };
  const saved =
    owedBlanks.length > 0
      ? await storage.redact({ ...action, blanked: leftOf(events, owedBlanks) })
      : await storage.append({ ...action, usedDrafts: used });
  if (!saved.ok)
    return { pages: { ...pages, owedDrafts: used }, save: { state: 'unsaved', problem: saved.problem } };
  return {
    pages: { ...pages, storedCount: events.length, owedDrafts: [], owedBlanks: [] },
    save: { state: 'saved' },
  };
}

function leftOf(
  events: readonly GameEvent[],
  seqs: readonly number[],
): { seq: number; data: GameEvent['data'] }[] {
  return seqs.flatMap((seq) => {
    const event = events[seq - 1];
    return event ? [{ seq, data: event.data }] : [];
  });
}
