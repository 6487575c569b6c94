import type { Card, Deck } from '../decks/types';
import type { Game } from '../rules/game';
import type { SpeelveldInput } from './types';

const titleOf = (cards: readonly Card[], id: string): string =>
  cards.find((card) => card.id === id)?.title ?? '';

/** The picture of a game as it stands, drawn from the log and the words of its deck alone. */
export function gameInput(game: Game, deck: Deck): SpeelveldInput {
  const themeIndex = (id: string): number =>
    Math.max(
      0,
      deck.themes.findIndex((theme) => theme.id === id),
    );
  const rowIndex = (id: string): number =>
    Math.max(
      0,
      deck.depths.findIndex((depth) => depth.id === id),
    );
  const planned = [game.plan.verkennen, game.plan.verdiepen, 1];
  return {
    themes: deck.themes,
    rows: deck.depths.map((depth, index) => ({ name: depth.name, planned: planned[index] ?? 0 })),
    played: game.played.map((played, index) => ({
      theme: themeIndex(played.theme),
      row: rowIndex(played.depth),
      title: titleOf(deck.cards, played.card),
      kern: played.kern.at(-1) ?? null,
      stance: played.stance,
      dissent: [],
      begin: game.picks?.begin[String(index)] ?? 0,
      friction: game.picks?.friction[String(index)] ?? 0,
      dissentFriction: 0,
    })),
    aside: game.aside.map((id) => ({
      theme: themeIndex(game.deck.cells.find((cell) => cell.cards.includes(id))?.theme ?? ''),
      title: titleOf(deck.cards, id),
    })),
    finished: game.koers !== null,
  };
}
