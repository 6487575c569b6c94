/** A tab's own store, and reloads that only are counted. */
import { createCarrier } from '../../src/storage/carrier';
import type { Carrier } from '../../src/session/ports';

export interface FakeTab {
  readonly carrier: Carrier;
  readonly kept: Map<string, string>;
  /** How often the page was loaded anew. */
  reloads(): number;
}

/** @param now its clock  @param room how many letters one entry may have */
export function fakeTab(now: () => number, room = Number.POSITIVE_INFINITY): FakeTab {
  const kept = new Map<string, string>();
  let reloads = 0;
  const carrier = createCarrier({
    now,
    reload: () => {
      reloads += 1;
    },
    store: {
      getItem: (key) => kept.get(key) ?? null,
      removeItem: (key) => void kept.delete(key),
      setItem(key, value) {
        if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
        kept.set(key, value);
      },
    },
  });
  return { carrier, kept, reloads: () => reloads };
}
