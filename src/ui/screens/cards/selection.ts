/** What of a deck is shown. It stands in the address, so that it can be sent, reloaded and gone back to. */
import { DEPTHS, type Card, type Deck, type DepthId } from '../../../decks/types';
import { searchCards } from './search';

/** The deck as its grid of themes and rows, or as cards to read. */
export type CardsView = 'grid' | 'cards';

export interface Selection {
  readonly search: string;
  readonly theme: string | null;
  readonly row: DepthId | null;
  readonly recipe: string | null;
  /** Cards picked by name, such as by *Help mij kiezen*; empty means no such choice. */
  readonly picked: readonly string[];
  readonly favourites: boolean;
  readonly view: CardsView | null;
}

export const EVERYTHING: Selection = {
  search: '',
  theme: null,
  row: null,
  recipe: null,
  picked: [],
  favourites: false,
  view: null,
};

const VIEWS: readonly (readonly [name: string, view: CardsView])[] = [
  ['raster', 'grid'],
  ['kaarten', 'cards'],
];

/** Longer searches find nothing and make long addresses. */
const SEARCH_LIMIT = 80;

/** The selection in an address; what the deck does not know is left out, so that old links still lead somewhere. */
export function readSelection(deck: Deck, query: string): Selection {
  const asked = new URLSearchParams(query);
  const known = <T extends string>(name: string, values: readonly T[]): T | null =>
    values.find((value) => value === asked.get(name)) ?? null;
  const recipe = known(
    'recept',
    deck.recipes.map(({ id }) => id),
  );
  const named = (asked.get('keuze') ?? '').split('.');
  const picked = named.filter(
    (id, index) => named.indexOf(id) === index && deck.cards.some((card) => card.id === id),
  );
  return {
    search: (asked.get('zoek') ?? '').slice(0, SEARCH_LIMIT),
    theme: known(
      'thema',
      deck.themes.map(({ id }) => id),
    ),
    row: known('rij', DEPTHS),
    recipe,
    picked: recipe ? [] : picked,
    favourites: asked.get('favoriet') === 'ja',
    view: VIEWS.find(([name]) => name === asked.get('als'))?.[1] ?? null,
  };
}

/** The address' query for a selection, with its question mark; empty when everything is shown. */
export function writeSelection(selection: Selection): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | null): void => {
    if (value) query.set(name, value);
  };
  put('zoek', selection.search.trim().slice(0, SEARCH_LIMIT));
  put('thema', selection.theme);
  put('rij', selection.row);
  put('recept', selection.recipe);
  put('keuze', selection.picked.join('.'));
  put('favoriet', selection.favourites ? 'ja' : null);
  put('als', VIEWS.find(([, view]) => view === selection.view)?.[0] ?? null);
  const text = query.toString();
  return text && `?${text}`;
}

/** The selected cards: a recipe and a choice in their own order, the rest in that of the deck. */
export function selectCards(
  deck: Deck,
  selection: Selection,
  isFavourite: (card: string) => boolean,
): readonly Card[] {
  const recipe = deck.recipes.find(({ id }) => id === selection.recipe);
  const named = recipe?.cards ?? selection.picked;
  const start =
    named.length > 0 ? named.flatMap((id) => deck.cards.find((card) => card.id === id) ?? []) : deck.cards;
  const { theme, row } = selection;
  const kept = start.filter(
    (card) =>
      (!theme || (card.kind === 'question' && card.theme === theme)) &&
      (!row || (card.kind === 'question' && card.depth === row)) &&
      (!selection.favourites || isFavourite(card.id)),
  );
  return searchCards(deck, kept, selection.search);
}

/** A few cards are there to be read; a whole deck to be overseen. */
export function viewOf({ view, recipe, picked, favourites }: Selection): CardsView {
  return view ?? (recipe || picked.length > 0 || favourites ? 'cards' : 'grid');
}

/** Whether anything is left out. */
export function isNarrowed({ search, theme, row, recipe, picked, favourites }: Selection): boolean {
  return Boolean(search.trim() || theme || row || recipe || favourites) || picked.length > 0;
}

/** Whether the cards lie in an order that somebody chose for playing them. */
export function isOrdered({ search, recipe, picked, theme, row }: Selection): boolean {
  return (recipe !== null || picked.length > 0) && !search.trim() && !theme && !row;
}
