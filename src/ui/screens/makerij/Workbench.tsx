import { readOwnDecks } from '../../../decks/own/read';
import type { OwnDeck } from '../../../decks/own/types';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { Page } from '../../parts/Page';
import { LINKS } from '../../router';
import { NotFound } from '../not-found/NotFound';
import { CardPage } from './CardPage';
import { DeckPage } from './DeckPage';
import { LIST, problemSentence } from './text';
import { useWorkbench } from './use-workbench';

interface WorkbenchProps {
  readonly id: string;
  readonly card: string | null;
}

/** One own deck, or one of its cards; going from one to the other keeps what can be undone. */
export function Workbench({ id, card }: WorkbenchProps) {
  const { storage } = useEdges();
  const loading = useLoading(() => storage.ownDecks(), [storage]);
  if (loading.state !== 'ready') return <main class="page" aria-busy="true" />;
  if (!loading.value.ok) {
    return (
      <Page title={LIST.title} back={{ href: LINKS.makerij, label: LIST.title }}>
        <p>{problemSentence(loading.value.problem)}</p>
      </Page>
    );
  }
  const own = readOwnDecks(loading.value.value).find((one) => one.id === id);
  return own ? <Ready stored={own} card={card} /> : <NotFound what="deck" />;
}

function Ready({ stored, card }: { readonly stored: OwnDeck; readonly card: string | null }) {
  const bench = useWorkbench(stored);
  const shown = bench.own.deck.cards.find(({ id }) => id === card);
  return shown ? <CardPage key="card" bench={bench} card={shown} /> : <DeckPage bench={bench} />;
}
