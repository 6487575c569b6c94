/** Carries what can't be stored over a reload, in the part of the browser's small store that goes with the tab. */
import type { Carrier } from '../session/ports';

const KEPT = 'koerskaarten:pending:';
const RELOADS = 'koerskaarten:reloads';

/** So many reloads of our own in so much time (ms), and no more: a page that keeps reloading can't be used. */
export const MOST_RELOADS = 2;
export const RELOADS_WITHIN = 60_000;

export interface CarrierEdges {
  readonly store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  now(): number;
  reload(): void;
}

export function createCarrier({ store, now, reload }: CarrierEdges): Carrier {
  const keep = (key: string, value: unknown): boolean => {
    try {
      store.setItem(key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  };
  const kept = (key: string): unknown => {
    try {
      return JSON.parse(store.getItem(key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  };
  return {
    keep: (id, carried) => keep(KEPT + id, carried),
    kept: (id) => kept(KEPT + id),
    forget: (id) => store.removeItem(KEPT + id),
    reload() {
      const before = kept(RELOADS);
      const recent = (Array.isArray(before) ? before : []).filter(
        (at: unknown) => typeof at === 'number' && at > now() - RELOADS_WITHIN,
      );
      // Where they can't be counted there is none.
      if (recent.length >= MOST_RELOADS || !keep(RELOADS, [...recent, now()])) return false;
      reload();
      return true;
    },
  };
}

/** The carrier of this tab, or undefined where the browser has no such store. */
export function browserCarrier(): Carrier | undefined {
  try {
    const store = sessionStorage;
    return createCarrier({ store, now: () => Date.now(), reload: () => location.reload() });
  } catch {
    return undefined;
  }
}
