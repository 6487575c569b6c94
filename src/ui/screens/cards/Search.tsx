import { useRef } from 'preact/hooks';
import type { Deck } from '../../../decks/types';
import { Icon } from '../../parts/Icon';
import { Filters } from './Filters';
import type { Selection } from './selection';
import { Heart } from './signs';
import { CARDS } from './text';
import type { Hearts } from './use-hearts';
import './find.css';

/** What can be opened over the cards. */
export type Sheet = 'recipes' | 'help';

interface SearchProps {
  readonly deck: Deck;
  readonly selection: Selection;
  readonly onChange: (changes: Partial<Selection>) => void;
  readonly hearts: Hearts;
  readonly onOpen: (sheet: Sheet) => void;
}

/** The ways to a card: a word, three questions, a recipe, one's favourites, a theme or a row. */
export function Search({ deck, selection, onChange, hearts, onOpen }: SearchProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <search class="find">
      <div class="find__words">
        <label class="sr-only" for="find-card">
          {CARDS.search}
        </label>
        <input
          ref={field}
          id="find-card"
          class="input"
          type="search"
          placeholder={CARDS.searchHint}
          autocomplete="off"
          value={selection.search}
          onInput={(event) => onChange({ search: event.currentTarget.value })}
        />
        {selection.search && (
          <button
            type="button"
            class="find__clear"
            aria-label={CARDS.clear}
            onClick={() => {
              onChange({ search: '' });
              field.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <div class="find__ways">
        <button type="button" class="button button--main" onClick={() => onOpen('help')}>
          {CARDS.help}
        </button>
        {deck.recipes.length > 0 && (
          <button type="button" class="button" onClick={() => onOpen('recipes')}>
            {CARDS.recipes}
          </button>
        )}
        <button
          type="button"
          class="button toggle"
          aria-pressed={selection.favourites}
          onClick={() => onChange({ favourites: !selection.favourites })}
        >
          <Heart full={selection.favourites} />
          {CARDS.favourites}
          {hearts.count > 0 && <span class="toggle__count">{hearts.count}</span>}
        </button>
      </div>
      <Filters deck={deck} selection={selection} onChange={onChange} />
      {deck.recipes.length > 0 && <p class="find__hint quiet">{CARDS.ways}</p>}
    </search>
  );
}
