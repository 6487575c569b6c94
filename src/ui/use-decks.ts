import { HOUSE_DECKS } from '../decks/house';
import type { DeckEntry } from '../decks/own/find';
import { useEdges } from './edges';
import { useLoading } from './hooks';

/** The decks to choose from: those of the house, and behind them one's own. Null until those are known. */
export function useDecks(): readonly DeckEntry[] | null {
  const { storage } = useEdges();
  const own = useLoading(async () => {
    const stored = await storage.ownDecks();
    // Most devices have none: then nothing has to be loaded to read them.
    if (!stored.ok || stored.value.length === 0) return [];
    return (await import('../decks/own/find')).playableDecks(stored.value);
  }, [storage]);
  if (own.state === 'loading') return null;
  return own.state === 'ready' ? [...HOUSE_DECKS, ...own.value] : HOUSE_DECKS;
}
