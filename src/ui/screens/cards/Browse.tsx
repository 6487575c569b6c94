import { useLayoutEffect, useState } from 'preact/hooks';
import { HOUSE_DECKS } from '../../../decks/house';
import type { Deck } from '../../../decks/types';
import type { Favourites } from '../../edges';
import { Page } from '../../parts/Page';
import { LINKS } from '../../router';
import { CardList } from './CardList';
import { CardsHelp } from './CardsHelp';
import { Found } from './Found';
import { Grid } from './Grid';
import { HelpChoose } from './HelpChoose';
import { Recipes } from './Recipes';
import { Search, type Sheet } from './Search';
import { Selected } from './Selected';
import { EVERYTHING, isOrdered, selectCards, viewOf, writeSelection } from './selection';
import { CARDS } from './text';
import { useDecks } from '../../use-decks';
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
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const hearts = useHearts(deck, favourites);
  useLayoutEffect(() => {
    const card = from === null ? null : document.getElementById(from);
    card?.scrollIntoView({ block: 'center' });
    card?.focus({ preventScroll: true });
  }, []);

  const cards = selectCards(deck, selection, hearts.has);
  const shown = { deck, cards, hearts, query: writeSelection(selection) };
  const close = (): void => setSheet(null);
  return (
    <Page title={CARDS.title(deck.title)} lead={deck.summary} help={<CardsHelp />} wide>
      <nav class="deck-links" aria-label={CARDS.decks}>
        {(useDecks() ?? HOUSE_DECKS).map(({ id, title }) => (
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
      <Search deck={deck} selection={selection} onChange={change} hearts={hearts} onOpen={setSheet} />
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
      <Found
        deck={deck}
        selection={selection}
        cards={cards}
        onChange={change}
        hasFavourites={hearts.count > 0}
        onOpen={setSheet}
      />
      {viewOf(selection) === 'grid' ? (
        <Grid {...shown} />
      ) : (
        <CardList {...shown} numbered={isOrdered(selection)} />
      )}
      {sheet === 'recipes' && (
        <Recipes
          deck={deck}
          onChoose={(recipe) => change({ ...EVERYTHING, recipe })}
          onHelp={() => setSheet('help')}
          onClose={close}
        />
      )}
      {sheet === 'help' && (
        <HelpChoose deck={deck} onChosen={(picked) => change({ ...EVERYTHING, picked })} onClose={close} />
      )}
    </Page>
  );
}
