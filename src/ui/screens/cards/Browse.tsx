import { useLayoutEffect, useState } from 'preact/hooks';
import { HOUSE_DECKS } from '../../../decks/house';
import type { Deck } from '../../../decks/types';
import type { Favourites } from '../../edges';
import { Page } from '../../parts/Page';
import { LINKS } from '../../router';
import { CardList } from './CardList';
import { Chips } from './Chips';
import { Filters } from './Filters';
import { Grid } from './Grid';
import { HelpChoose } from './HelpChoose';
import { Recipes } from './Recipes';
import { Selected } from './Selected';
import { EVERYTHING, isNarrowed, selectCards, viewOf, writeSelection } from './selection';
import { Heart } from './signs';
import { CARDS } from './text';
import { useHearts } from './use-hearts';
import { useSelection } from './use-selection';
import './cards.css';

interface BrowseProps {
  readonly deck: Deck;
  readonly favourites: Favourites;
  readonly query: string;
  /** The card that was just looked at: browsing goes on from there. */
  readonly from: string | null;
}

/** The cards of a deck: all of them, or the ones somebody looks for. */
export function Browse({ deck, favourites, query, from }: BrowseProps) {
  const [selection, change] = useSelection(deck, query);
  const [sheet, setSheet] = useState<'recipes' | 'help' | null>(null);
  const hearts = useHearts(deck, favourites);
  useLayoutEffect(() => {
    const card = from === null ? null : document.getElementById(from);
    card?.scrollIntoView({ block: 'center' });
    card?.focus({ preventScroll: true });
  }, []);

  const cards = selectCards(deck, selection, hearts.has);
  const view = viewOf(selection);
  const shown = { deck, cards, hearts, query: writeSelection(selection) };
  const showAll = (): void => change({ ...EVERYTHING, view: selection.view });
  return (
    <Page title={CARDS.title(deck.title)} lead={deck.summary} wide>
      <nav class="deck-links" aria-label={CARDS.decks}>
        {HOUSE_DECKS.map(({ id, title }) => (
          <a
            key={id}
            class="chip"
            href={LINKS.deckCards(id)}
            aria-current={id === deck.id ? 'page' : undefined}
          >
            {title}
          </a>
        ))}
        <a class="link" href={LINKS.about}>
          {CARDS.about}
        </a>
      </nav>
      <search class="find">
        <label class="sr-only" for="find-card">
          {CARDS.search}
        </label>
        <input
          id="find-card"
          class="input find__words"
          type="search"
          placeholder={CARDS.searchHint}
          autocomplete="off"
          value={selection.search}
          onInput={(event) => change({ search: event.currentTarget.value })}
        />
        <div class="find__ways">
          <button type="button" class="button button--main" onClick={() => setSheet('help')}>
            {CARDS.help}
          </button>
          {deck.recipes.length > 0 && (
            <button type="button" class="button" onClick={() => setSheet('recipes')}>
              {CARDS.recipes}
            </button>
          )}
          <button
            type="button"
            class="button toggle"
            aria-pressed={selection.favourites}
            onClick={() => change({ favourites: !selection.favourites })}
          >
            <Heart full={selection.favourites} />
            {CARDS.favourites}
            {hearts.count > 0 && <span class="toggle__count">{hearts.count}</span>}
          </button>
        </div>
        <Filters deck={deck} selection={selection} onChange={change} />
      </search>
      <Selected
        deck={deck}
        selection={selection}
        cards={cards}
        hearts={hearts}
        onAgain={() => setSheet('help')}
      />
      {hearts.notKept && (
        <div class="message" role="alert">
          <p>{CARDS.notKept}</p>
        </div>
      )}
      <div class="found">
        <output class="found__count">{CARDS.count(cards.length, deck.cards.length)}</output>
        {isNarrowed(selection) && (
          <button type="button" class="button button--small" onClick={showAll}>
            {CARDS.everything}
          </button>
        )}
        <Chips
          legend={CARDS.view}
          value={view}
          onChange={(chosen) => change({ view: chosen })}
          options={[
            { value: 'grid', label: CARDS.views.grid },
            { value: 'cards', label: CARDS.views.cards },
          ]}
        />
      </div>
      {cards.length === 0 && (
        <p class="sheet">{selection.favourites && hearts.count === 0 ? CARDS.noFavourites : CARDS.nothing}</p>
      )}
      {view === 'grid' ? <Grid {...shown} /> : <CardList {...shown} />}
      {sheet === 'recipes' && (
        <Recipes
          deck={deck}
          onChoose={(recipe) => change({ ...EVERYTHING, recipe })}
          onClose={() => setSheet(null)}
        />
      )}
      {sheet === 'help' && (
        <HelpChoose
          deck={deck}
          onChosen={(picked) => change({ ...EVERYTHING, picked })}
          onClose={() => setSheet(null)}
        />
      )}
    </Page>
  );
}
