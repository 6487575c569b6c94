/** The cards that somebody on this device likes to find again. Each tab reads before it writes, so that none loses a heart. */

const KEY = 'koerskaarten:favourites';
/** More than anybody keeps; guards against a store that was filled with nonsense. */
const MOST = 500;

/** Favourite cards of all decks, as `deck/card`. */
export interface Favourites {
  get(): readonly string[];
  subscribe(listener: () => void): () => void;
  /** Makes cards a favourite or not. False when this browser keeps nothing: then they last until the page goes. */
  set(cards: readonly string[], favourite: boolean): boolean;
}

/** The favourites of this device; another tab's changes come in by themselves. */
export function openFavourites(): Favourites {
  let shown = readStored() ?? [];
  const listeners = new Set<() => void>();
  const show = (cards: readonly string[]): void => {
    shown = cards;
    for (const listener of listeners) listener();
  };
  globalThis.addEventListener?.('storage', ({ key }) => {
    // Without a key the whole store was cleared.
    if (key === KEY || key === null) show(readStored() ?? []);
  });
  return {
    get: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(cards, favourite) {
      const others = (readStored() ?? shown).filter((card) => !cards.includes(card));
      const next = favourite ? [...others, ...cards].slice(-MOST) : others;
      const kept = write(next);
      show(next);
      return kept;
    },
  };
}

let here: Favourites | undefined;

/** The favourites of this page: one for all its screens, so that one without a store keeps them between screens. */
export function favouritesHere(): Favourites {
  return (here ??= openFavourites());
}

function write(cards: readonly string[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(cards));
    return true;
  } catch {
    return false;
  }
}

/** What is stored; null when there is nothing, or nothing that can be read. */
function readStored(): readonly string[] | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(stored) ? stored.filter((card) => typeof card === 'string').slice(-MOST) : null;
  } catch {
    return null;
  }
}
