import type { Deck } from '../types';
import type { Findings } from './finding';

/** A recipe is a short selection without doubles, of cards that exist. */
export function lintRecipes(deck: Deck, found: Findings): void {
  const ids = new Set(deck.cards.map((card) => card.id));
  deck.recipes.forEach((recipe, index) => {
    const field = `recipes[${index}].cards`;
    for (const id of recipe.cards) {
      if (!ids.has(id)) found.error(null, field, `Kaart ${id} staat niet in het deck.`);
    }
    if (new Set(recipe.cards).size !== recipe.cards.length)
      found.error(null, field, `In "${recipe.name}" staat een kaart twee keer.`);
  });
}
