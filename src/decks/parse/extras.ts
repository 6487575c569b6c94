import type { Card, Recipe } from '../types';
import { LIMITS, PATTERNS } from './limits';
import { checkText, fault, inside, list, member, optionalList, patterned, text, unique } from './fields';
import type { Place } from './fields';

/** Reads the named selections; each card they name must be in the deck. */
export function readRecipes(deck: Place, cards: readonly Card[]): Recipe[] {
  const ids = new Set(cards.map((card) => card.id));
  const recipes = optionalList(deck, 'recipes').map((item, index) => {
    const place = inside(deck, `recipes[${index}]`, item);
    return {
      id: patterned(place, 'id', PATTERNS.slug, 'een naam in kleine letters, zonder spaties'),
      name: text(place, 'name', LIMITS.recipeName),
      when: text(place, 'when', LIMITS.when),
      cards: readCardIds(place, ids),
    };
  });
  unique(
    deck,
    recipes.map((recipe) => recipe.id),
    (index) => `recipes[${index}].id`,
  );
  return recipes;
}

function readCardIds(place: Place, ids: ReadonlySet<string>): string[] {
  const items = list(place, 'cards');
  if (items.length === 0) fault(place, 'cards', 'Een recept noemt ten minste één kaart.');
  const named = items.map((id, index) => {
    if (typeof id === 'string' && id !== '' && ids.has(id)) return id;
    fault(place, `cards[${index}]`, 'Deze kaart staat niet in het deck.');
    return '';
  });
  unique(place, named, (index) => `cards[${index}]`);
  return named;
}

/** Reads term and meaning. */
export function readGlossary(deck: Place): Record<string, string> {
  const value = member(deck, 'glossary');
  if (value === undefined) return {};
  const place = inside(deck, 'glossary', value);
  const entries = Object.entries(place.members).map(([term, meaning]): [string, string] => {
    // A name that every object inherits would be found by a look-up in any glossary.
    if (term.trim() === '' || term.length > LIMITS.term || term in Object.prototype)
      fault(deck, 'glossary', 'Er staat een woord in de woordenlijst dat niet kan.');
    return [term, checkText(place, term.slice(0, LIMITS.term), meaning, LIMITS.meaning)];
  });
  return Object.fromEntries(entries);
}
