/** From a deck that somebody works on to the deck that is played, printed and sent. */
import { parseDeck, type ParsedDeck } from '../parse';
import type { Card, Deck } from '../types';
import type { OwnDeck } from './types';

const UNNAMED = 'Eigen deck';

/** The part of an own deck that is finished: cards that take part and lack nothing. Refused when there is no question. */
export function playableOf({ deck, out }: OwnDeck): ParsedDeck {
  const named = withNames(deck);
  const cards = deck.cards.filter((card) => !out.includes(card.id) && isFinished(named, card));
  if (!cards.some(({ kind }) => kind === 'question'))
    return {
      ok: false,
      errors: [{ card: null, field: 'cards', message: 'Er is nog geen vraagkaart af die meedoet.' }],
    };
  const ids = new Set(cards.map(({ id }) => id));
  const recipes = deck.recipes.flatMap((recipe) => {
    const kept = recipe.cards.filter((id) => ids.has(id));
    return kept.length > 0 ? [{ ...recipe, cards: kept }] : [];
  });
  return parseDeck({ ...named, cards, recipes });
}

/** Whether a card lacks nothing that it needs to be played. */
export function isFinished(deck: Deck, card: Card): boolean {
  return parseDeck({ ...withNames(deck), cards: [card], recipes: [] }).ok;
}

/** What may be left open gets a plain word, so that a deck without an introduction can be played. */
function withNames(deck: Deck): Deck {
  const title = deck.title.trim() || UNNAMED;
  const themes = deck.themes.map((theme, index) => {
    const name = theme.name.trim() || `Thema ${index + 1}`;
    return { ...theme, name, about: theme.about.trim() || name };
  });
  return { ...deck, title, summary: deck.summary.trim() || title, themes };
}
