/** Stores an own deck while somebody works on it: soon after every change, at once when asked, and never the older one last. */
import type { OwnDeck } from '../decks/own/types';
import type { SaveState } from './ledger';
import type { Saved, SessionStorage, Surroundings } from './ports';

/** At most this long (ms) between a change and its being handed to storage, as with drafts. */
export const KEEP_DELAY_MS = 300;

export interface DeckKeeper {
  keep(own: OwnDeck): void;
  /** Hands over what waits; done when nothing is on its way any more. */
  flush(): Promise<void>;
}

/**
 * @param storedAt when the deck that is stored now was changed
 * @param told hears how it goes
 */
export function createDeckKeeper(
  storage: Pick<SessionStorage, 'saveOwnDeck'>,
  surroundings: Pick<Surroundings, 'now' | 'later'>,
  storedAt: number,
  told: (save: SaveState) => void,
): DeckKeeper {
  let before = storedAt;
  let waiting: OwnDeck | null = null;
  let cancel: (() => void) | null = null;
  let onItsWay: Promise<void> = Promise.resolve();
  /** What a try ended with no good word for: it may have been stored after all, so it is tried again as it was. */
  let unsure: OwnDeck | null = null;

  const send = async (own: OwnDeck): Promise<Saved> => {
    unsure = own;
    const saved = await storage.saveOwnDeck(own.id, own, before);
    if (saved.ok) {
      before = own.changedAt;
      unsure = null;
    }
    return saved;
  };
  const store = async (): Promise<void> => {
    const again = unsure ? await send(unsure) : null;
    if (again && !again.ok) return told({ state: 'unsaved', problem: again.problem });
    const own = waiting;
    waiting = null;
    const saved = own && (await send({ ...own, changedAt: Math.max(surroundings.now(), before + 1) }));
    if (saved && !saved.ok) return told({ state: 'unsaved', problem: saved.problem });
    if (again ?? saved) told({ state: waiting ? 'saving' : 'saved' });
  };
  const flush = (): Promise<void> => {
    cancel?.();
    cancel = null;
    onItsWay = onItsWay.then(store);
    return onItsWay;
  };
  return {
    keep(own) {
      waiting = own;
      told({ state: 'saving' });
      cancel ??= surroundings.later(() => void flush(), KEEP_DELAY_MS);
    },
    flush,
  };
}
