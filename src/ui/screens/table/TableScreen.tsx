import { useEffect } from 'preact/hooks';
import type { TableStore } from '../../../session/table';
import { useEdges } from '../../edges';
import { useLoading, useStore } from '../../hooks';
import { goTo, LINKS } from '../../router';
import { saveLog } from './save-log';
import { StatusPage } from './StatusPage';
import { StepScreen } from './StepScreen';
import { TableViewProvider } from './view';
import './table.css';

/** The table of one session. */
export function TableScreen({ id }: { readonly id: string }) {
  const edges = useEdges();
  const table = useLoading(() => edges.table(), [edges]);
  if (table.state === 'loading') return <main class="page" aria-busy="true" />;
  if (table.state === 'failed') return <StatusPage status="unreadable" problem="unknown" />;
  return <OpenTable id={id} store={table.value} />;
}

function OpenTable({ id, store }: { readonly id: string; readonly store: TableStore }) {
  const edges = useEdges();
  const state = useStore(store, (table) => table);
  useEffect(() => {
    void store.open(id);
    const release = edges.keepAwake();
    const flush = (): void => void store.flushDrafts();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      release();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      void store.close();
    };
  }, [store, id]);

  const { session, status } = state;
  const hash = session?.game.deck.hash;
  const deckId = session?.game.deck.id;
  const deck = useLoading(
    async () => (deckId && hash ? edges.deckOf(deckId, hash) : null),
    [edges, deckId, hash],
  );
  const finished = status === 'open' && session?.game.step.name === 'done';
  const loose = session?.game.course === 'quick';
  useEffect(() => {
    if (finished || loose) goTo(LINKS.harvest(id), true);
  }, [finished, loose, id]);

  if (state.id !== id || status === 'closed' || status === 'opening')
    return <main class="page" aria-busy="true" />;
  if (status !== 'open' || !session) {
    return <StatusPage status={status} problem={state.problem} onRetry={() => void store.open(id)} id={id} />;
  }
  if (finished || loose || deck.state === 'loading' || (deck.state === 'ready' && !deck.value && !hash)) {
    return <main class="page" aria-busy="true" />;
  }
  if (deck.state === 'failed' || !deck.value) return <StatusPage status="no-deck" />;
  const { game } = session;
  return (
    <TableViewProvider
      value={{
        id,
        deck: deck.value.deck,
        game,
        session,
        state,
        drafts: state.drafts,
        draft: (field, text) => store.draft(field, text),
        act: (command, usedDrafts) => store.act(command, usedDrafts),
        retry: () => void store.retry(),
        saveFile: () => saveLog(edges, id, store.log()),
      }}
    >
      <StepScreen />
    </TableViewProvider>
  );
}
