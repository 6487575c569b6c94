import { Lazy } from '../../Lazy';
import { DeckDoors } from '../../parts/deck-doors/DeckDoors';
import { Page } from '../../parts/Page';
import { WithDeck } from '../../parts/WithDeck';
import { LINKS } from '../../router';
import { LooseCard } from './LooseCard';
import { QUICK } from './text';
import './quick.css';

const loadWeek = async () => (await import('../week/Week')).Week;

/** *Meteen een kaart*: pick a deck, and a card lies there. No names, no plan. */
export function Quick({ deck }: { readonly deck: string | null }) {
  if (deck === 'week') return <Lazy load={loadWeek} props={{}} />;
  if (deck !== null) {
    return (
      <WithDeck key={deck} id={deck} title={QUICK.title}>
        {(loaded) => <LooseCard id={deck} loaded={loaded} />}
      </WithDeck>
    );
  }
  return (
    <Page title={QUICK.title} lead={QUICK.lead}>
      <DeckDoors linkTo={LINKS.quickDeck} />
    </Page>
  );
}
