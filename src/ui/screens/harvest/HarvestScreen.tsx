import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isDue } from '../../../lookback/week';
import { mayNote, nextLookBack, openReview } from '../../../rules/review';
import type { Session } from '../../../rules/session';
import { isExample } from '../../../session/example-ids';
import { useEdges } from '../../edges';
import { useStore } from '../../hooks';
import { Page } from '../../parts/Page';
import { SaveStatus } from '../../parts/SaveStatus';
import { SheetButton } from '../../parts/SheetButton';
import { LINKS } from '../../router';
import { STAND_IN } from '../../stand-in-deck';
import { useSessionDeck, type SessionDeck } from '../../use-session-deck';
import { Sentences } from '../table/sentences/Sentences';
import { StatusPage } from '../table/StatusPage';
import { useOpenSession } from '../table/use-open-session';
import { useTableView } from '../table/use-table-view';
import { loadTakeAlong } from '../take-along/open';
import { TableViewProvider } from '../table/view';
import { WithTable, type OfTable } from '../table/WithTable';
import { ExampleLead, RemoveExample } from './Example';
import { FollowOn, mayFollowOn } from './FollowOn';
import { Harvest } from './Harvest';
import { HarvestThread } from './HarvestThread';
import { AddNote } from './Notes';
import { Replay } from './Replay';
import { REVIEWS } from './review-text';
import { HARVEST } from './text';
import './harvest.css';

/** A session as its harvest: what the group leaves with. */
export function HarvestScreen({ id }: { readonly id: string }) {
  return <WithTable id={id} screen={OpenHarvest} />;
}

function OpenHarvest({ id, store }: OfTable) {
  useOpenSession({ id, store });
  const { id: opened, status, session, problem } = useStore(store);
  if (opened !== id || status === 'closed' || status === 'opening') {
    return <main class="page" aria-busy="true" />;
  }
  if ((status !== 'open' && status !== 'damaged' && status !== 'reading') || !session) {
    return <StatusPage status={status} problem={problem} onRetry={() => void store.open(id)} />;
  }
  return <HarvestOf id={id} store={store} session={session} status={status} />;
}

interface OfSession extends OfTable {
  readonly session: Session;
  /** Damaged: it can be read up to the break, not changed. Reading: another tab has it. */
  readonly status: 'open' | 'damaged' | 'reading';
}

function HarvestOf(props: OfSession) {
  const deck = useSessionDeck(props.session);
  return deck ? <ShownHarvest {...props} deck={deck} /> : <main class="page" aria-busy="true" />;
}

function ShownHarvest({ id, store, session, status, deck }: OfSession & { readonly deck: SessionDeck }) {
  const { surroundings } = useEdges();
  const view = useTableView(id, store, session, deck);
  const [reading, setReading] = useState(false);
  const [replaying, setReplaying] = useState(false);
  const { game } = session;
  const example = isExample(id);
  const replayButton = useFocusAfter<HTMLButtonElement>(replaying);
  const week = game.course === 'week';
  const due = isDue({ course: game.course, lookBackOn: nextLookBack(game) }, surroundings.now());
  // A card of the week comes back on its day, and not before.
  const mayLookBack = (week ? due : game.step.name === 'done') && status === 'open' && !example;
  const finished = game.step.name === 'done' || game.course === 'quick';
  return (
    <Page
      title={HARVEST.title}
      wide
      back={
        example
          ? { href: LINKS.start, label: HARVEST.home }
          : { href: LINKS.lookBack, label: HARVEST.lookBackLink }
      }
      lead={example ? <ExampleLead /> : undefined}
    >
      {status === 'reading' && (
        <div class="message">
          <p>{HARVEST.reading}</p>
        </div>
      )}
      {status === 'damaged' && (
        <div class="message message--wrong" role="alert">
          <p>{HARVEST.damaged}</p>
        </div>
      )}
      {deck.isStandIn && (
        <div class="message">
          <p>{STAND_IN.notice}</p>
        </div>
      )}
      {replaying ? (
        <Replay game={game} log={store.log()} deck={deck.deck} onClose={() => setReplaying(false)} />
      ) : (
        <>
          <Harvest
            game={game}
            deck={deck.deck}
            action={
              <div class="actions">
                <SheetButton
                  class={finished ? 'button button--main' : 'button'}
                  load={() => loadTakeAlong(id, { game, deck: deck.deck })}
                >
                  {HARVEST.takeAlong}
                </SheetButton>
                {mayLookBack && (
                  <a class="button" href={LINKS.review(id)}>
                    {week ? REVIEWS.answer : openReview(game) ? REVIEWS.resume : REVIEWS.open}
                  </a>
                )}
              </div>
            }
            onReplay={() => setReplaying(true)}
            replayRef={replayButton}
          />
          {!example && <HarvestThread id={id} />}
          <div class="harvest__foot" data-length={session.length}>
            {!finished && status !== 'damaged' && (
              <a class="button button--main button--large" href={LINKS.table(id)}>
                {game.course === 'solo' ? HARVEST.resumeSolo : HARVEST.resume}
              </a>
            )}
            {status === 'open' && !example && mayNote(game) && (
              <TableViewProvider value={view}>
                <AddNote />
              </TableViewProvider>
            )}
            {mayFollowOn(game) && !example && <FollowOn id={id} game={game} />}
            {status === 'open' && !example && (
              <button type="button" class="button" onClick={() => setReading(true)}>
                {HARVEST.change}
              </button>
            )}
            {!example && (
              <a class="button" href={LINKS.start}>
                {HARVEST.home}
              </a>
            )}
            {!example && (
              <SaveStatus save={view.state.save} onRetry={view.retry} onSaveFile={view.saveFile} />
            )}
          </div>
          {example && status !== 'reading' && <RemoveExample id={id} />}
        </>
      )}
      {reading && (
        <TableViewProvider value={view}>
          <Sentences onClose={() => setReading(false)} />
        </TableViewProvider>
      )}
    </Page>
  );
}

/** Gives the focus back to the button that opened something, once that is closed again. */
function useFocusAfter<E extends HTMLElement>(isOpen: boolean) {
  const button = useRef<E>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
