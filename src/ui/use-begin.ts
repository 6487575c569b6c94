import { useRef, useState } from 'preact/hooks';
import { useEdges } from './edges';
import { goTo, LINKS } from './router';
import { startGame, type GameWish, type StartRefusal } from './start-game';

interface Begin {
  /** Starts what is wished for and goes to its table. */
  begin(wish: GameWish): void;
  /** Why it did not start. */
  readonly refusal: StartRefusal | null;
}

/**
 * The button that begins a game, once: the next screen comes a moment after its address, and a tap in between would
 * begin a second game. Only after a refusal may it be tried again.
 * @param finish what is done before the table is opened, such as forgetting what was filled in
 */
export function useBegin(finish: () => Promise<void>): Begin {
  const edges = useEdges();
  const begun = useRef(false);
  const [refusal, setRefusal] = useState<StartRefusal | null>(null);

  const start = async (wish: GameWish): Promise<void> => {
    if (begun.current) return;
    begun.current = true;
    let went = false;
    try {
      const started = await startGame(edges, wish);
      if ('refusal' in started) {
        setRefusal(started.refusal);
        return;
      }
      await finish();
      goTo(LINKS.table(started.id), true);
      went = true;
    } finally {
      begun.current = went;
    }
  };
  return { begin: (wish) => void start(wish), refusal };
}
