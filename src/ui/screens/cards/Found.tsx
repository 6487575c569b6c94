import type { Card, Deck } from '../../../decks/types';
import { Icon } from '../../parts/Icon';
import { Chips } from './Chips';
import type { Sheet } from './Search';
import { isNearly, searchRecipes } from './search';
import { EVERYTHING, isNarrowed, viewOf, type Selection } from './selection';
import { CARDS } from './text';

interface FoundProps {
  readonly deck: Deck;
  readonly selection: Selection;
  readonly cards: readonly Card[];
  readonly onChange: (changes: Partial<Selection>) => void;
  readonly hasFavourites: boolean;
  readonly onOpen: (sheet: Sheet) => void;
}

/** How many cards are shown, and where to go when they are not what somebody looked for. */
export function Found({ deck, selection, cards, onChange, hasFavourites, onOpen }: FoundProps) {
  const { search, view, favourites } = selection;
  const recipes = selection.recipe === null ? searchRecipes(deck, search) : [];
  const nothing = favourites && !hasFavourites ? CARDS.noFavourites : CARDS.nothing;
  return (
    <>
      <div class="found">
        <output class="found__count">{CARDS.count(cards.length, deck.cards.length)}</output>
        {isNarrowed(selection) && (
          <button
            type="button"
            class="button button--small"
            onClick={() => onChange({ ...EVERYTHING, view })}
          >
            {CARDS.everything}
          </button>
        )}
        {recipes.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            class="button button--small"
            onClick={() => onChange({ ...EVERYTHING, recipe: id })}
          >
            {CARDS.recipe(name)}
            <Icon name="next" />
          </button>
        ))}
        <Chips
          legend={CARDS.view}
          value={viewOf(selection)}
          onChange={(chosen) => onChange({ view: chosen })}
          options={[
            { value: 'grid', label: CARDS.views.grid },
            { value: 'cards', label: CARDS.views.cards },
          ]}
        />
      </div>
      {isNearly(deck, cards, search) && <p>{CARDS.nearly}</p>}
      {cards.length === 0 && (
        <div class="sheet">
          <p>{nothing}</p>
          <div class="actions">
            <button type="button" class="button button--main" onClick={() => onOpen('help')}>
              {CARDS.help}
            </button>
            {deck.recipes.length > 0 && (
              <button type="button" class="button" onClick={() => onOpen('recipes')}>
                {CARDS.recipes}
              </button>
            )}
          </div>
        </div>
      )}
    </>
  );
}
