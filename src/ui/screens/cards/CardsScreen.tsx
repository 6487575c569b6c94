import { useRef } from 'preact/hooks';
import type { Deck } from '../../../decks/types';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { DeckDoors } from '../../parts/deck-doors/DeckDoors';
import { Page } from '../../parts/Page';
import { DECK_FAILED } from '../../parts/text';
import { WithDeck } from '../../parts/WithDeck';
import { LINKS } from '../../router';
import { Browse } from './Browse';
import { OneCard } from './OneCard';
import { CARD, CARDS } from './text';

interface CardsScreenProps {
  readonly deck: string | null;
  readonly card: string | null;
  /** Which cards are shown, as `selection.ts` writes it. */
  readonly query: string;
}

/** *Kaarten*: choose a deck, browse its cards, see one large. */
export function CardsScreen({ deck, card, query }: CardsScreenProps) {
  if (deck === null) {
    return (
      <Page title={CARDS.chooseTitle} lead={CARDS.chooseLead}>
        <DeckDoors linkTo={LINKS.deckCards} />
        <p>
          <a class="link" href={LINKS.about}>
            {CARDS.about}
          </a>
        </p>
      </Page>
    );
  }
  return (
    <WithDeck key={deck} id={deck} title={CARDS.chooseTitle}>
      {({ deck: loaded }) => <DeckCards deck={loaded} card={card} query={query} />}
    </WithDeck>
  );
}

interface DeckCardsProps {
  readonly deck: Deck;
  readonly card: string | null;
  readonly query: string;
}

function DeckCards({ deck, card: asked, query }: DeckCardsProps) {
  const { favourites } = useEdges();
  const loading = useLoading(favourites, [favourites]);
  // Who comes back from a card goes on where that card lies.
  const last = useRef<string | null>(null);
  if (loading.state === 'loading') return <main class="page" aria-busy="true" />;
  if (loading.state === 'failed') {
    return (
      <Page title={CARDS.chooseTitle}>
        <p>{DECK_FAILED}</p>
      </Page>
    );
  }
  const hearts = loading.value;
  if (asked === null) return <Browse deck={deck} favourites={hearts} query={query} from={last.current} />;
  // Typed by hand from a printed card, it may stand in small letters.
  const card = deck.cards.find((candidate) => candidate.id === asked.toUpperCase());
  if (!card) return <CardMissing deck={deck} />;
  last.current = card.id;
  return <OneCard deck={deck} card={card} favourites={hearts} query={query} />;
}

function CardMissing({ deck }: { readonly deck: Deck }) {
  return (
    <Page title={CARD.missingTitle} back={null}>
      <p>{CARD.missing(deck.title)}</p>
      <p class="actions">
        <a class="button button--main" href={LINKS.start}>
          {CARD.home}
        </a>
        <a class="button" href={LINKS.deckCards(deck.id)}>
          {CARD.missingLink}
        </a>
      </p>
    </Page>
  );
}
