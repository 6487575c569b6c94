import { useState } from 'preact/hooks';
import type { Deck } from '../../../decks/types';
import { useLoading } from '../../hooks';
import { Page } from '../../parts/Page';
import { DECK_FAILED } from '../../parts/text';
import { WithDeck } from '../../parts/WithDeck';
import { PrintDesk } from './PrintDesk';
import { PRINT } from './text';
import './print.css';

const loadKit = () => import('../../../print/kit');

/** *Printen*: a deck on paper. The heavy part comes with this screen, not before. */
export function Print({ deck }: { readonly deck: string }) {
  return (
    <WithDeck id={deck} title={PRINT.title}>
      {(loaded) => <PrintDeck deck={loaded.deck} />}
    </WithDeck>
  );
}

function PrintDeck({ deck }: { readonly deck: Deck }) {
  const [own, setOwn] = useState<Deck | null>(null);
  const loading = useLoading(loadKit, []);
  if (loading.state === 'loading') return <main class="page" aria-busy="true" />;
  if (loading.state === 'failed') {
    return (
      <Page title={PRINT.title}>
        <p>{DECK_FAILED}</p>
      </Page>
    );
  }
  return (
    <PrintDesk
      key={own ? `own ${own.id} ${own.cards.length}` : deck.id}
      deck={own ?? deck}
      kit={loading.value}
      own={own !== null}
      onOwn={setOwn}
    />
  );
}
