import { useMemo } from 'preact/hooks';
import type { Deck } from '../decks/types';
import type { Session } from '../rules/session';
import { useEdges } from './edges';
import { useLoading } from './hooks';
import { standInDeck } from './stand-in-deck';

export interface SessionDeck {
  readonly deck: Deck;
  /** Its words are gone: these are the codes of its cards. */
  readonly isStandIn: boolean;
}

/** The deck of a session, or its codes when the words are nowhere; null while it loads. */
export function useSessionDeck({ game }: Session): SessionDeck | null {
  const edges = useEdges();
  const { id, hash } = game.deck;
  const loading = useLoading(() => edges.deckOf(id, hash), [edges, id, hash]);
  return useMemo(() => {
    if (loading.state === 'loading') return null;
    const found = loading.state === 'ready' ? loading.value : null;
    return found ? { deck: found.deck, isStandIn: false } : { deck: standInDeck(game.deck), isStandIn: true };
  }, [loading, hash]);
}
