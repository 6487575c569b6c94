import type { Card, Deck } from '../decks/types';
import type { Game } from '../rules/game';
import { plannedRows, rowIndex, themeIndex } from './grid-index';
import type { SpeelveldInput } from './types';

const titleOf = (cards: readonly Card[], id: string): string =>
  cards.find((card) => card.id === id)?.title ?? '';

/** The picture of a game as it stands, drawn from the log and the words of its deck alone. */
export function gameInput(game: Game, deck: Deck): SpeelveldInput {
  const planned = [game.plan.verkennen, game.plan.verdiepen, 1];
  return {
    themes: deck.themes,
    rows: plannedRows(deck, planned),
    played: game.played.map((played, index) => ({
      theme: themeIndex(deck, played.theme),
      row: rowIndex(deck, played.depth),
      title: titleOf(deck.cards, played.card),
      kern: played.kern.at(-1) ?? null,
      stance: played.stance,
      dissent: [],
      begin: game.picks?.begin[String(index)] ?? 0,
      friction: game.picks?.friction[String(index)] ?? 0,
      dissentFriction: 0,
    })),
    aside: game.aside.map((id) => ({
      theme: themeIndex(deck, game.deck.cells.find((cell) => cell.cards.includes(id))?.theme ?? ''),
      title: titleOf(deck.cards, id),
    })),
    finished: game.koers !== null,
  };
}
