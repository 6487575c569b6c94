import { useState } from 'preact/hooks';
import { HOUSE_DECKS } from '../../../decks/house';
import type { Deck } from '../../../decks/types';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { Page } from '../../parts/Page';
import { DECK_FAILED } from '../../parts/text';
import { NotFound } from '../not-found/NotFound';
import { PrintDesk } from './PrintDesk';
import { PRINT } from './text';
import './print.css';

const loadKit = () => import('../../../print/kit');

/** *Printen*: a deck on paper. The heavy part comes with this screen, not before. */
export function Print({ deck }: { readonly deck: string }) {
  const house = HOUSE_DECKS.find(({ id }) => id === deck);
  return house ? <PrintHouse id={house.id} /> : <NotFound what="deck" />;
}

function PrintHouse({ id }: { readonly id: 'wat' | 'hoedan' }) {
  const { loadDeck } = useEdges();
  const [own, setOwn] = useState<Deck | null>(null);
  const loading = useLoading(() => Promise.all([loadDeck(id), loadKit()]), [loadDeck, id]);
  if (loading.state === 'loading') return <main class="page" aria-busy="true" />;
  if (loading.state === 'failed') {
    return (
      <Page title={PRINT.title}>
        <p>{DECK_FAILED}</p>
      </Page>
    );
  }
  const [{ deck }, kit] = loading.value;
  const shown = own ?? deck;
  return (
    <PrintDesk
      key={own ? `own ${own.id} ${own.cards.length}` : id}
      deck={shown}
      kit={kit}
      own={own !== null}
      onOwn={setOwn}
    />
  );
}
