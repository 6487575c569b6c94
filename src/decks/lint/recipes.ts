import type { Deck } from '../types';
import type { Findings } from './finding';

/** What a group of the house decks can choose from: first time, starting, stuck, looking back, stopping. */
const HOUSE_RECIPES = ['eerste-keer', 'wij-starten', 'het-zit-vast', 'terugkijken', 'stoppen'];
const HOUSE_DECKS = ['wat', 'hoedan'];

/** A recipe is a short selection without doubles, of cards that exist. */
export function lintRecipes(deck: Deck, found: Findings): void {
  const ids = new Set(deck.cards.map((card) => card.id));
  for (const id of HOUSE_DECKS.includes(deck.id) ? HOUSE_RECIPES : []) {
    if (!deck.recipes.some((recipe) => recipe.id === id))
      found.error(null, 'recipes', `Het recept ${id} ontbreekt.`);
  }
  deck.recipes.forEach((recipe, index) => {
    const field = `recipes[${index}].cards`;
    for (const id of recipe.cards) {
      if (!ids.has(id)) found.error(null, field, `Kaart ${id} staat niet in het deck.`);
    }
    if (new Set(recipe.cards).size !== recipe.cards.length)
      found.error(null, field, `In "${recipe.name}" staat een kaart twee keer.`);
  });
}
