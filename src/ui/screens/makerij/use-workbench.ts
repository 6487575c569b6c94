import { useEffect, useState } from 'preact/hooks';
import type { OwnDeck } from '../../../decks/own/types';
import { createDeckKeeper } from '../../../session/deck-keeper';
import type { SaveState } from '../../../session/table';
import { useEdges } from '../../edges';

/** More steps back than anybody takes. */
const MOST_STEPS = 200;

interface Step {
  readonly own: OwnDeck;
  /** What was changed: typing on in the same field is one step. */
  readonly what: string | null;
}

export interface Bench {
  readonly own: OwnDeck;
  readonly save: SaveState;
  /** @param what changes of the same thing, one after another, are undone at once */
  edit(own: OwnDeck, what?: string): void;
  readonly canUndo: boolean;
  undo(): void;
  retry(): void;
}

/** An own deck under work: every change is kept, and can be taken back while the screen is open. */
export function useWorkbench(stored: OwnDeck): Bench {
  const { storage, surroundings } = useEdges();
  const [own, setOwn] = useState(stored);
  const [past, setPast] = useState<readonly Step[]>([]);
  const [save, setSave] = useState<SaveState>({ state: 'saved' });
  // One keeper as long as the work lasts: a second one would not know what the first has stored.
  const [keeper] = useState(() => createDeckKeeper(storage, surroundings, stored.changedAt, setSave));
  useEffect(() => {
    const flush = (): void => void keeper.flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [keeper]);

  const show = (next: OwnDeck): void => {
    setOwn(next);
    keeper.keep(next);
  };
  return {
    own,
    save,
    edit(next, what) {
      const goesOn = what !== undefined && past.at(-1)?.what === what;
      if (!goesOn) setPast([...past, { own, what: what ?? null }].slice(-MOST_STEPS));
      show(next);
    },
    canUndo: past.length > 0,
    undo() {
      const last = past.at(-1);
      if (!last) return;
      setPast(past.slice(0, -1));
      show(last.own);
    },
    retry: () => void keeper.flush(),
  };
}
