import type { Card, Deck } from '../decks/types';
import type { Dissent } from '../rules/dissent';
import type { Game } from '../rules/game';
import { plannedRows, rowIndex, themeIndex } from './grid-index';
import type { ConnectionMark, SpeelveldInput } from './types';

const titleOf = (cards: readonly Card[], id: string): string =>
  cards.find((card) => card.id === id)?.title ?? '';

/** The sentence of a dissent that stands; none while it is open, after it was worked in, or when it was removed. */
const standing = ({ outcome, text }: Dissent): string[] => (outcome === 'stands' ? text.slice(-1) : []);

/** How many persons picked any of these. */
const picked = (counts: Readonly<Record<string, number>> | undefined, keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + (counts?.[key] ?? 0), 0);

/** None while it was not said, and none any more when its sentence was removed. */
function connectionOf({ connection }: Game): ConnectionMark | null {
  const text = connection?.text.at(-1);
  return connection && text ? { cards: connection.cards, text } : null;
}

/** The picture of a game as it stands, drawn from the log and the words of its deck alone. */
export function gameInput(game: Game, deck: Deck): SpeelveldInput {
  const planned = [game.plan.verkennen, game.plan.verdiepen, 1];
  return {
    themes: deck.themes,
    rows: plannedRows(deck, planned),
    played: game.played.map((played, nth) => {
      // What was said from the chair belongs to the chair, which is drawn.
      const dissents = game.dissents.filter(
        (dissent) =>
          dissent.nth === nth && standing(dissent).length > 0 && dissent.opening !== (played.chair ?? ''),
      );
      const workedIn = game.dissents.filter((one) => one.nth === nth && one.outcome === 'worked-in').length;
      const keys = dissents.map(({ id }) => id);
      return {
        theme: themeIndex(deck, played.theme),
        row: rowIndex(deck, played.depth),
        title: titleOf(deck.cards, played.card),
        question: played.question,
        chair: played.chair === null ? null : titleOf(deck.cards, played.chair),
        kern: played.kern.at(-1) ?? null,
        stance: played.stance,
        dissent: dissents.flatMap(standing),
        workedIn,
        begin: picked(game.picks?.begin, [String(nth)]),
        friction: picked(game.picks?.friction, [String(nth)]),
        dissentBegin: picked(game.picks?.begin, keys),
        dissentFriction: picked(game.picks?.friction, keys),
      };
    }),
    aside: game.aside.map((id) => ({
      theme: themeIndex(deck, game.deck.cells.find((cell) => cell.cards.includes(id))?.theme ?? ''),
      title: titleOf(deck.cards, id),
    })),
    // A party whose name was taken away for good is no chair any more.
    parties: game.parties.filter(({ name }) => name !== ''),
    connection: connectionOf(game),
    finished: game.koers !== null,
  };
}
