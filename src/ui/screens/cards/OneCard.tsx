import type { Card, Deck } from '../../../decks/types';
import type { Favourites } from '../../edges';
import { useFocusOn, useTitle } from '../../hooks';
import { Icon } from '../../parts/Icon';
import { Tools } from '../../parts/tools/Tools';
import { LINKS } from '../../router';
import { BigCard } from './BigCard';
import { CardsHelp } from './CardsHelp';
import { faceOf } from './face';
import { Facts } from './Facts';
import { HeartButton } from './HeartButton';
import { Lens } from './Lens';
import { PlayCard } from './PlayCard';
import { isNarrowed, readSelection, selectCards, writeSelection, type Selection } from './selection';
import { ShareLink } from './ShareLink';
import { CARD, CARDS } from './text';
import { useHearts } from './use-hearts';
import { useArrowKeys } from './use-arrow-keys';
import './cards.css';
import './one-card.css';
import './one-card-bar.css';
import './one-card-side.css';
import './selected.css';

interface OneCardProps {
  readonly deck: Deck;
  readonly card: Card;
  readonly favourites: Favourites;
  readonly query: string;
}

/** One card, large: everything that it can ask, and the way to the cards beside it. */
export function OneCard({ deck, card, favourites, query }: OneCardProps) {
  const hearts = useHearts(deck, favourites);
  const face = faceOf(deck, card);
  const headline = face.question ?? face.title;
  const question = useFocusOn<HTMLHeadingElement>([card.id]);
  useTitle(headline);

  const selection = readSelection(deck, query);
  // The heart may be taken off here; the card then still has its place among its neighbours.
  const selected = selectCards(deck, selection, (id) => id === card.id || hearts.has(id));
  const inside = selected.some(({ id }) => id === card.id);
  const cards = inside ? selected : deck.cards;
  const address = inside ? writeSelection(selection) : '';
  const place = cards.findIndex(({ id }) => id === card.id);
  const linkTo = (index: number): string | undefined => {
    const beside = cards[index];
    return beside && LINKS.card(deck.id, beside.id, address);
  };
  const [previous, next] = [linkTo(place - 1), linkTo(place + 1)];
  useArrowKeys(previous, next);

  return (
    <main class="page page--wide one-card" data-card={card.id}>
      <header class="page__top">
        <a class="link page__back" href={LINKS.deckCards(deck.id, address)}>
          <Icon name="back" />
          {inside ? listName(deck, selection) : CARD.all}
        </a>
        <p class="one-card__place quiet">
          <span>{CARD.card} </span>
          {CARD.place(place + 1, cards.length)}
        </p>
        <Tools help={<CardsHelp />} />
      </header>
      <div class="one-card__table">
        <BigCard key={card.id} face={face} glossary={deck.glossary} questionRef={question} />
        <aside class="one-card__side" aria-label={CARD.aboutCard}>
          {face.voices.length > 0 && <Lens key={card.id} voices={face.voices} glossary={deck.glossary} />}
          <div class="one-card__ways">
            {card.kind === 'question' && <PlayCard key={`play ${card.id}`} deck={deck.id} card={card.id} />}
            <ShareLink
              key={`share ${card.id}`}
              label={CARD.share}
              title={headline}
              hash={LINKS.card(deck.id, card.id)}
            />
          </div>
          <Facts key={`facts ${card.id}`} face={face} glossary={deck.glossary} />
          {!face.solo && <p class="quiet">{CARD.notAlone}</p>}
        </aside>
      </div>
      {hearts.notKept && (
        <div class="message" role="alert">
          <p>{CARDS.notKept}</p>
        </div>
      )}
      <nav class="one-card__bar" aria-label={CARDS.title(deck.title)}>
        <HeartButton
          pressed={hearts.has(card.id)}
          onPress={() => hearts.set([card.id], !hearts.has(card.id))}
        />
        {previous && (
          <a class="button" href={previous}>
            {CARD.previous}
          </a>
        )}
        {next && (
          <a class="button button--main" href={next}>
            {CARD.next}
            <Icon name="next" />
          </a>
        )}
        <p class="one-card__keys quiet">{CARD.keys}</p>
      </nav>
    </main>
  );
}

/** What the way back leads to: a recipe by its name, so that nobody wonders whose choice it was. */
function listName(deck: Deck, selection: Selection): string {
  const recipe = deck.recipes.find(({ id }) => id === selection.recipe);
  if (recipe) return recipe.name;
  if (selection.picked.length > 0) return CARD.back.picked;
  if (selection.favourites) return CARD.back.favourites;
  return isNarrowed(selection) ? CARD.back.found : CARD.all;
}
