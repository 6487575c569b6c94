import type { Game } from '../../../rules/game';
import type { Session } from '../../../rules/session';
import { mayReview, openReview } from '../../../rules/review';
import { useStore } from '../../hooks';
import { Page } from '../../parts/Page';
import { LINKS } from '../../router';
import { useSessionDeck, type SessionDeck } from '../../use-session-deck';
import { StatusPage } from '../table/StatusPage';
import { useOpenSession } from '../table/use-open-session';
import { useTableView } from '../table/use-table-view';
import { TableViewProvider, useTable } from '../table/view';
import { WithTable, type OfTable } from '../table/WithTable';
import { Stage } from './Stage';
import { REVIEW, WEEK_REVIEW } from './text';
import './review.css';

/** *Terugblik*: weeks later, on a session that was finished. */
export function ReviewScreen({ id }: { readonly id: string }) {
  return <WithTable id={id} screen={OpenSession} />;
}

function OpenSession({ id, store }: OfTable) {
  useOpenSession({ id, store });
  const { id: opened, status, session, problem } = useStore(store);
  if (opened !== id || status === 'closed' || status === 'opening') {
    return <main class="page" aria-busy="true" />;
  }
  if (session && (status === 'reading' || status === 'damaged')) {
    return <Closed id={id} text={status === 'reading' ? REVIEW.elsewhere : REVIEW.damaged} />;
  }
  if (status !== 'open' || !session) {
    return <StatusPage status={status} problem={problem} onRetry={() => void store.open(id)} />;
  }
  return <OfSession id={id} store={store} session={session} />;
}

function OfSession(props: OfTable & { readonly session: Session }) {
  const deck = useSessionDeck(props.session);
  return deck ? <Review {...props} deck={deck} /> : <main class="page" aria-busy="true" />;
}

type ReviewProps = OfTable & { readonly session: Session; readonly deck: SessionDeck };

function Review({ id, store, session, deck }: ReviewProps) {
  const view = useTableView(id, store, session, deck);
  const { game } = session;
  const review = openReview(game);
  const week = game.course === 'week';
  if (!review && !mayReview(game)) {
    return <Closed id={id} text={closedText(game)} />;
  }
  return (
    <TableViewProvider value={view}>
      <Page
        title={week ? WEEK_REVIEW.title : REVIEW.title}
        lead={REVIEW.lead(game)}
        back={
          // The harvest would show the old answer first.
          week
            ? { href: LINKS.lookBack, label: WEEK_REVIEW.back }
            : { href: LINKS.harvest(id), label: REVIEW.back }
        }
      >
        {review ? <Stage review={review} /> : <Beginning />}
      </Page>
    </TableViewProvider>
  );
}

/** Why a Terugblik can't be begun now. */
function closedText({ course }: Game): string {
  if (course === 'week') return WEEK_REVIEW.done;
  return course === 'quick' ? REVIEW.loose : REVIEW.notYet;
}

/** What it will be, and the tap that begins it: opening the page changes nothing. */
function Beginning() {
  const { game, act } = useTable();
  return (
    <div class="review">
      {REVIEW.explains(game).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <button
          type="button"
          class="button button--main button--large"
          onClick={() => void act({ do: 'start-review' })}
        >
          {REVIEW.start}
        </button>
      </p>
    </div>
  );
}

/** Why there is no looking back here now. */
function Closed({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <Page title={REVIEW.title} back={{ href: LINKS.harvest(id), label: REVIEW.back }}>
      <p>{text}</p>
      <p>
        <a class="button button--main" href={LINKS.harvest(id)}>
          {REVIEW.toHarvest}
        </a>
      </p>
    </Page>
  );
}
