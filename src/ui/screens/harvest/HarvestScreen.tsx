import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../../rules/session';
import type { TableStore } from '../../../session/table';
import { useEdges } from '../../edges';
import { useLoading, useStore } from '../../hooks';
import { Page } from '../../parts/Page';
import { LINKS } from '../../router';
import { saveLog } from '../table/save-log';
import { Sentences } from '../table/Sentences';
import { StatusPage } from '../table/StatusPage';
import { TableViewProvider } from '../table/view';
import { SaveStatus } from '../../parts/SaveStatus';
import { Harvest } from './Harvest';
import { HARVEST } from './text';
import './harvest.css';

/** A session as its harvest: what the group leaves with. */
export function HarvestScreen({ id }: { readonly id: string }) {
  const edges = useEdges();
  const table = useLoading(() => edges.table(), [edges]);
  if (table.state === 'loading') return <main class="page" aria-busy="true" />;
  if (table.state === 'failed') return <StatusPage status="unreadable" problem="unknown" />;
  return <OpenHarvest id={id} store={table.value} />;
}

function OpenHarvest({ id, store }: { readonly id: string; readonly store: TableStore }) {
  const state = useStore(store, (table) => table);
  useEffect(() => {
    void store.open(id);
    return () => void store.close();
  }, [store, id]);
  const { session, status } = state;
  if (state.id !== id || status === 'closed' || status === 'opening')
    return <main class="page" aria-busy="true" />;
  if ((status !== 'open' && status !== 'damaged') || !session) {
    return <StatusPage status={status} problem={state.problem} onRetry={() => void store.open(id)} />;
  }
  return <ShownHarvest id={id} store={store} session={session} damaged={status === 'damaged'} />;
}

interface ShownHarvestProps {
  readonly id: string;
  readonly store: TableStore;
  readonly session: Session;
  readonly damaged: boolean;
}

function ShownHarvest({ id, store, session, damaged }: ShownHarvestProps) {
  const edges = useEdges();
  const state = useStore(store, (table) => table);
  const [reading, setReading] = useState(false);
  const { game } = session;
  const deck = useLoading(
    () => edges.deckOf(game.deck.id, game.deck.hash),
    [edges, game.deck.id, game.deck.hash],
  );
  if (deck.state === 'loading') return <main class="page" aria-busy="true" />;
  if (deck.state === 'failed' || !deck.value) return <StatusPage status="no-deck" />;
  const cards = deck.value.deck;
  const alone = game.course === 'solo';
  const finished = game.step.name === 'done' || game.course === 'quick';
  return (
    <Page title={HARVEST.title} wide back={{ href: LINKS.lookBack, label: HARVEST.lookBackLink }}>
      {damaged && (
        <div class="message message--wrong" role="alert">
          <p>{HARVEST.damaged}</p>
        </div>
      )}
      <Harvest game={game} deck={cards} />
      <div class="harvest__foot" data-length={session.length}>
        {!finished && !damaged && (
          <a class="button button--main button--large" href={LINKS.table(id)}>
            {alone ? HARVEST.resumeSolo : HARVEST.resume}
          </a>
        )}
        {!damaged && (
          <button type="button" class="button" onClick={() => setReading(true)}>
            {HARVEST.change}
          </button>
        )}
        <a class="button" href={LINKS.start}>
          {HARVEST.home}
        </a>
        <SaveStatus
          save={state.save}
          onRetry={() => void store.retry()}
          onSaveFile={() => saveLog(edges, id, store.log())}
        />
      </div>
      {reading && (
        <TableViewProvider
          value={{
            id,
            deck: cards,
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
          <Sentences onClose={() => setReading(false)} />
        </TableViewProvider>
      )}
    </Page>
  );
}
