/** The pending turn goes over a reload: on some tablets the connection to the database comes back in no other way. */
import type { Desk, Stranded } from './desk';
import type { Pages, SaveState } from './ledger';

/**
 * Keeps what is not stored where a reload finds it, and reloads when the connection is gone for good.
 * @returns what is to be shown of saving
 */
export function carry(desk: Desk, id: string, save: SaveState): SaveState {
  const { carrier, pages, store } = desk;
  if (!carrier) return save;
  // A log that another tab went on with can't be added to, also not later.
  if (save.state !== 'unsaved' || save.problem === 'conflict') {
    carrier.forget(id);
    return save;
  }
  const typed = Object.entries(store.getState().drafts);
  const drafts = Object.fromEntries(typed.filter(([field]) => !pages.owedDrafts.includes(field)));
  const kept = carrier.keep(id, { pages, drafts } satisfies Stranded);
  // A new session has no address to come back to yet.
  if (!kept || save.problem !== 'lost' || !desk.plays(id)) return save;
  // Nobody is asked whether to leave: nothing is lost by it.
  store.setState({ save: { state: 'saving' } });
  return carrier.reload() ? { state: 'saving' } : save;
}

/** What was carried over the reload, or null when that is nothing that we wrote. */
export function carriedFrom(kept: unknown): Stranded | null {
  if (!isRecord(kept) || !isRecord(kept['pages']) || !isRecord(kept['drafts'])) return null;
  const { events, storedCount, owedDrafts, owedBlanks } = kept['pages'];
  const lists = [events, owedDrafts, owedBlanks].every((list) => Array.isArray(list));
  return lists && Number.isSafeInteger(storedCount) ? (kept as unknown as Stranded) : null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True when a stored log holds all of these pages already: a try that seemed to fail was stored after all. */
export function isKnown({ events, owedBlanks }: Pages, stored: readonly unknown[]): boolean {
  return owedBlanks.length === 0 && JSON.stringify(stored.slice(0, events.length)) === JSON.stringify(events);
}
