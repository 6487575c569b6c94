import { useEffect } from 'preact/hooks';
import type { Session } from '../../../rules/session';
import type { TableStore } from '../../../session/table';
import { useEdges } from '../../edges';
import { useStore } from '../../hooks';
import { Lazy } from '../../Lazy';
import { goTo, LINKS } from '../../router';
import { useSessionDeck, type SessionDeck } from '../../use-session-deck';
import { Sheets } from './Sheets';
import { saveLog } from './save-log';
import { StatusPage } from './StatusPage';
import { StepScreen } from './StepScreen';
import { useOpenSession } from './use-open-session';
import { useTableView } from './use-table-view';
import { TableViewProvider } from './view';
import { WithTable, type OfTable } from './WithTable';

/** The table of one session. */
export function TableScreen({ id }: { readonly id: string }) {
  return <WithTable id={id} screen={OpenTable} />;
}

function OpenTable({ id, store }: OfTable) {
  const { keepAwake } = useEdges();
  useOpenSession({ id, store });
  useEffect(() => keepAwake(), [keepAwake]);
  const { id: opened, status, session, problem } = useStore(store);
  const shown = status === 'open' || status === 'reading';
  const ended = shown && (session?.game.step.name === 'done' || session?.game.course === 'quick');
  useEffect(() => {
    if (ended) goTo(LINKS.harvest(id), true);
  }, [ended, id]);
  if (opened !== id || status === 'closed' || status === 'opening' || ended) {
    return <main class="page" aria-busy="true" />;
  }
  if (!shown || !session) {
    return <StatusPage status={status} problem={problem} onRetry={() => void store.open(id)} id={id} />;
  }
  return <PlayedTable id={id} store={store} session={session} reading={status === 'reading'} />;
}

interface PlayedTableProps extends OfTable {
  readonly session: Session;
  /** Another tab plays it. */
  readonly reading: boolean;
}

const loadReading = async () => (await import('./Reading')).Reading;

/** The words of the cards come with their deck; without it they have their codes. */
function PlayedTable({ id, store, session, reading }: PlayedTableProps) {
  const edges = useEdges();
  const deck = useSessionDeck(session);
  if (!deck) return <main class="page" aria-busy="true" />;
  if (reading) {
    const onSaveFile = (): void => void saveLog(edges, id, store, deck.deck);
    return <Lazy load={loadReading} props={{ store, session, deck: deck.deck, onSaveFile }} />;
  }
  return <Steps id={id} store={store} session={session} deck={deck} />;
}

interface StepsProps {
  readonly id: string;
  readonly store: TableStore;
  readonly session: Session;
  readonly deck: SessionDeck;
}

function Steps({ id, store, session, deck }: StepsProps) {
  return (
    <TableViewProvider value={useTableView(id, store, session, deck)}>
      <StepScreen />
      <Sheets />
    </TableViewProvider>
  );
}
