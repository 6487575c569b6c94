import { HOUSE_DECKS } from '../../../decks/house';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { Lazy } from '../../Lazy';
import { DeckDoors } from '../../parts/deck-doors/DeckDoors';
import { Page } from '../../parts/Page';
import { DECK_FAILED } from '../../parts/text';
import { LINKS } from '../../router';
import { NotFound } from '../not-found/NotFound';
import { LooseCard } from './LooseCard';
import { QUICK } from './text';
import './quick.css';

const loadWeek = async () => (await import('../week/Week')).Week;

/** *Meteen een kaart*: pick a deck, and a card lies there. No names, no plan. */
export function Quick({ deck }: { readonly deck: string | null }) {
  const house = HOUSE_DECKS.find(({ id }) => id === deck);
  if (house) return <QuickDeck key={house.id} id={house.id} />;
  if (deck === 'week') return <Lazy load={loadWeek} props={{}} />;
  if (deck !== null) return <NotFound what="deck" />;
  return (
    <Page title={QUICK.title} lead={QUICK.lead}>
      <DeckDoors linkTo={LINKS.quickDeck} />
    </Page>
  );
}

function QuickDeck({ id }: { readonly id: 'wat' | 'hoedan' }) {
  const { loadDeck } = useEdges();
  const loading = useLoading(() => loadDeck(id), [loadDeck, id]);
  if (loading.state === 'loading') return <main class="page" aria-busy="true" />;
  if (loading.state === 'failed') {
    return (
      <Page title={QUICK.title}>
        <p>{DECK_FAILED}</p>
      </Page>
    );
  }
  return <LooseCard id={id} loaded={loading.value} />;
}
