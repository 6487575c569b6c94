/** Games to take along: the two examples, and random ones at every moment. */
import { loadDeck, type LoadedDeck } from '../../src/decks/load';
import { loadExample } from '../../src/examples/load';
import { takeable, type Takeable } from '../../src/export/files';
import type { GameEvent } from '../../src/rules/events';
import { replay } from '../../src/rules/evolve';
import type { Game } from '../../src/rules/game';
import { outlineOf } from '../../src/rules/outline';
import { logOf } from '../../src/rules/recording';
import { simulate, type SimulatedGame } from '../rules/simulate';

export const SESSION = '0123456789abcdef0123456789abcdef';
export const AT = Date.UTC(2026, 10, 23, 9, 30);

const [wat, hoedan] = await Promise.all([loadDeck('wat'), loadDeck('hoedan')]);
const decks: readonly [LoadedDeck, LoadedDeck] = [wat, hoedan];

/** What a game gives to take along. */
export const taken = (game: Game): Takeable => takeable(game, deckOf(game).deck, SESSION, AT);

function deckOf(game: Game): LoadedDeck {
  return decks.find(({ deck }) => deck.id === game.deck.id) ?? wat;
}

/** Every readable text of it, with the names of the files. */
export function readable(game: Game): string {
  const { report: _report, ...files } = taken(game);
  return JSON.stringify(files);
}

export function gameOf(log: readonly GameEvent[]): Game {
  const session = replay(log);
  if (!session) throw new Error('The log does not replay.');
  return session.game;
}

/** The log of the *Voorbeeldspel*. */
export async function exampleLog(id: 'wat' | 'hoedan'): Promise<GameEvent[]> {
  const { deck, hash } = id === 'wat' ? wat : hoedan;
  return logOf(await loadExample(id), outlineOf(deck, hash));
}

const outlines = decks.map(({ deck, hash }) => outlineOf(deck, hash));

/** A whole game at random. */
export function randomGame(seed: number): SimulatedGame {
  const outline = outlines[seed % 2];
  if (!outline) throw new Error('There are two decks.');
  return simulate(seed, [outline]);
}
