import type { Deck } from '../../../decks/types';
import type { Takeable } from '../../../export/files';
import type { Game } from '../../../rules/game';
import { replay } from '../../../rules/evolve';
import type { Edges } from '../../edges';
import { standInDeck } from '../../stand-in-deck';

/** A session that lies open on the screen. */
export interface OpenGame {
  readonly game: Game;
  readonly deck: Deck;
}

type LoadEdges = Pick<Edges, 'storage' | 'deckOf' | 'surroundings'>;

/**
 * Everything that this session can be taken along as.
 * @throws when it can't be read
 */
export async function loadTakeable(edges: LoadEdges, id: string, open: OpenGame | null): Promise<Takeable> {
  const [{ takeable }, { game, deck }] = await Promise.all([
    import('../../../export/files'),
    open ?? storedGame(edges, id),
  ]);
  return takeable(game, deck, id, edges.surroundings.now());
}

async function storedGame({ storage, deckOf }: LoadEdges, id: string): Promise<OpenGame> {
  const read = await storage.read(id);
  const session = read.ok && read.value ? replay(read.value.events) : null;
  if (!session) throw new Error('There is nothing to read.');
  const { game } = session;
  const found = await deckOf(game.deck.id, game.deck.hash).catch(() => null);
  return { game, deck: found?.deck ?? standInDeck(game.deck) };
}
