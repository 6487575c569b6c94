import type { Deck } from '../../../decks/types';
import type { Game } from '../../../rules/game';
import { readEarlier } from '../../../session/earlier';
import type { Edges } from '../../edges';
import { standInDeck } from '../../stand-in-deck';

/** One of the sessions that are compared. */
export interface Side {
  readonly id: string;
  /** What it is called in the pictures. */
  readonly letter: string;
  readonly game: Game;
  readonly deck: Deck;
}

/** The sessions as they are stored; those that can't be read are counted. */
export async function loadSides(
  { storage, deckOf }: Pick<Edges, 'storage' | 'deckOf'>,
  ids: readonly string[],
): Promise<{ readonly sides: readonly Side[]; readonly missing: number }> {
  const sides: Side[] = [];
  for (const id of ids) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time: a log takes memory while it is verified
    const read = await readEarlier(storage, id);
    if (!read.ok) continue;
    const { game } = read;
    // oxlint-disable-next-line no-await-in-loop -- the same deck mostly, which is loaded once
    const found = await deckOf(game.deck.id, game.deck.hash).catch(() => null);
    const letter = String.fromCodePoint(65 + sides.length);
    sides.push({ id, letter, game, deck: found?.deck ?? standInDeck(game.deck) });
  }
  return { sides, missing: ids.length - sides.length };
}
