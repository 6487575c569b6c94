import { HOUSE_DECKS } from '../../../decks/house';
import { isOwnDeckId } from '../../../decks/own/types';
import { LENGTHS } from '../../../rules/plan';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { NoSession } from '../not-found/NoSession';
import { NotFound } from '../not-found/NotFound';
import { DeckSlides } from './DeckSlides';
import { TableSlide } from './TableSlide';
import { useFollowSession } from './use-follow-session';
import { useCalmScreen } from './use-calm-screen';
import './presenter.css';

interface PresenterProps {
  /** A session to follow, or a deck to go through. */
  readonly id: string;
  /** `recept`, and for a clock `minuten` and `sinds` (ms since 1970). */
  readonly query: string;
}

/** *Scherm*: a calm view for a beamer. No controls, no cursor, nothing private. */
export function PresenterScreen({ id, query }: PresenterProps) {
  useCalmScreen();
  const isDeck = isOwnDeckId(id) || HOUSE_DECKS.some((deck) => deck.id === id);
  return isDeck ? <OfDeck id={id} query={query} /> : <OfSession id={id} />;
}

function OfSession({ id }: { readonly id: string }) {
  const session = useFollowSession(id);
  if (session === null) return <main class="presenter" aria-busy="true" />;
  return session === 'missing' ? <NoSession /> : <TableSlide session={session} />;
}

function OfDeck({ id, query }: { readonly id: string; readonly query: string }) {
  const { anyDeck } = useEdges();
  const loading = useLoading(() => anyDeck(id), [anyDeck, id]);
  if (loading.state === 'loading') return <main class="presenter" aria-busy="true" />;
  if (loading.state === 'failed' || !loading.value) return <NotFound what="deck" />;
  const { deck } = loading.value;
  const asked = new URLSearchParams(query);
  const recipe = deck.recipes.find((one) => one.id === asked.get('recept'));
  const length = LENGTHS.find((minutes) => String(minutes) === asked.get('minuten'));
  const since = Number(asked.get('sinds'));
  const cards = recipe?.cards ?? deck.cards.flatMap((card) => (card.kind === 'question' ? card.id : []));
  return (
    <DeckSlides
      deck={deck}
      cards={cards}
      clock={length && Number.isFinite(since) && since > 0 ? { length, since } : null}
    />
  );
}
