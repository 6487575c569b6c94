import type { ComponentChildren, ComponentType } from 'preact';
import type { LoadedDeck } from '../../decks/load';
import { useEdges } from '../edges';
import { useLoading } from '../hooks';
import { Lazy } from '../Lazy';
import { Page } from './Page';
import { DECK_FAILED } from './text';

const loadNotFound = async (): Promise<ComponentType<{ what?: 'deck' }>> =>
  (await import('../screens/not-found/NotFound')).NotFound;

interface WithDeckProps {
  /** As an address names it: of the house, or an own one. */
  readonly id: string;
  /** Of the page that says why there is no deck. */
  readonly title: string;
  readonly children: (loaded: LoadedDeck) => ComponentChildren;
}

/** A screen that needs a deck: drawn once that is here. */
export function WithDeck({ id, title, children }: WithDeckProps) {
  const { anyDeck } = useEdges();
  const loading = useLoading(() => anyDeck(id), [anyDeck, id]);
  if (loading.state === 'loading') return <main class="page" aria-busy="true" />;
  if (loading.state === 'ready')
    return loading.value ? children(loading.value) : <Lazy load={loadNotFound} props={{ what: 'deck' }} />;
  return (
    <Page title={title}>
      <p>{DECK_FAILED}</p>
    </Page>
  );
}
