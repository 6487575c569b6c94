/** Finding cards by words: without accents, by parts of words, over everything that a card says. */
import type { Card, Deck } from '../../../decks/types';

/** A text as it is compared: no accents, no capitals, apostrophes alike. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(/[’‘`]/gu, "'");
}

function textOf(deck: Deck, card: Card): string {
  const theme = card.kind === 'question' ? deck.themes.find(({ id }) => id === card.theme) : undefined;
  const words = card.kind === 'eigen-vraag' ? [] : [card.question, ...card.prompts];
  // The id too: who holds a printed card types what stands in its corner.
  return fold([card.id, card.title, theme?.name ?? card.kind.replace('-', ' '), ...words].join('\n'));
}

/** The cards that hold every word of the search, in any place and order. */
export function searchCards(deck: Deck, cards: readonly Card[], search: string): readonly Card[] {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return cards;
  return cards.filter((card) => {
    const text = textOf(deck, card);
    return words.every((word) => text.includes(word));
  });
}
