import { useState } from 'preact/hooks';
import { HOUSE_DECKS } from '../../../decks/house';
import { LENGTHS, type Length } from '../../../rules/plan';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { Choice } from '../../parts/Choice';
import { deckOptions } from '../../parts/deck-options';
import { Page } from '../../parts/Page';
import { Select } from '../../parts/Select';
import { goTo, LINKS } from '../../router';
import { useDecks } from '../../use-decks';
import { SET_UP } from '../presenter/text';
import { WORKSHOP } from './text';

const ALL = 'all';

/** *Scherm*, set up: which cards, and one clock for all tables. It opens in a window of its own. */
export function SetUpPresenter() {
  const { surroundings, anyDeck } = useEdges();
  const decks = useDecks() ?? HOUSE_DECKS;
  const [deck, setDeck] = useState<string>('wat');
  const [length, setLength] = useState<Length | 0>(60);
  const [recipe, setRecipe] = useState<string>(ALL);
  const loading = useLoading(() => anyDeck(deck), [anyDeck, deck]);
  const recipes = loading.state === 'ready' ? (loading.value?.deck.recipes ?? []) : [];
  const chosen = recipes.find(({ id }) => id === recipe)?.id ?? ALL;
  const open = (): void => {
    const query = new URLSearchParams();
    if (chosen !== ALL) query.set('recept', chosen);
    if (length) {
      query.set('minuten', String(length));
      query.set('sinds', String(surroundings.now()));
    }
    const link = LINKS.presenter(deck, query.size > 0 ? `?${query.toString()}` : '');
    // An app on a home screen may have no second window.
    if (!globalThis.open(link, '_blank')) goTo(link);
  };
  return (
    <Page title={SET_UP.title} lead={SET_UP.lead} back={{ href: LINKS.workshop(), label: WORKSHOP.home }}>
      <div class="page__form">
        <Choice
          legend={SET_UP.deck}
          name="deck"
          columns={2}
          options={deckOptions(decks)}
          value={deck}
          onChange={setDeck}
        />
        <Select
          label={SET_UP.recipe}
          options={[
            { value: ALL, label: SET_UP.allCards },
            ...recipes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={chosen}
          onChange={setRecipe}
        />
        <Choice<Length | 0>
          legend={SET_UP.clock}
          name="clock"
          columns={6}
          options={[
            { value: 0, label: SET_UP.noClock },
            ...LENGTHS.map((minutes) => ({ value: minutes, label: SET_UP.minutes(minutes) })),
          ]}
          value={length}
          onChange={setLength}
        />
        <p>{SET_UP.keys}</p>
        <p>{SET_UP.follow}</p>
        <button type="button" class="button button--main button--large" onClick={open}>
          {SET_UP.open}
        </button>
        <p class="quiet">{SET_UP.opens}</p>
      </div>
    </Page>
  );
}
