import { useState } from 'preact/hooks';
import type { Thread } from '../../../lookback/threads';
import { isExample } from '../../../session/example-ids';
import type { SessionEntry } from '../../../session/ports';
import type { DamagedEntry as Damaged } from '../../../session/shelf';
import { ExampleTag } from '../../parts/example/ExampleTag';
import { Icon } from '../../parts/Icon';
import { SummaryField } from '../../parts/SummaryField';
import { LINKS } from '../../router';
import { ChooseBox, type Choosing } from './Choosing';
import { EntrySheet } from './EntrySheet';
import { LOOK_BACK, titleOf } from './text';
import { ThreadLinks } from './ThreadLinks';
import type { ShelfView } from './use-shelf';

interface EntryProps {
  readonly entry: SessionEntry;
  /** Null while the rest of the list is not read. */
  readonly thread: Thread<SessionEntry> | null;
  readonly shelf: ShelfView;
  readonly choosing: Choosing;
}

/** One session: its picture, its koers, and the way back into it. */
export function Entry({ entry, thread, shelf, choosing }: EntryProps) {
  const { id, summary } = entry;
  const finished = summary.step === 'done' || summary.course === 'quick';
  return (
    <li class="entry">
      {summary.played.length > 0 && (
        <div class="entry__field" aria-hidden="true">
          <SummaryField summary={summary} />
        </div>
      )}
      <div class="entry__words">
        <h2>
          <a class="entry__link user-text" dir="auto" href={LINKS.harvest(id)}>
            {titleOf(summary)}
          </a>
        </h2>
        <p class="quiet">
          {isExample(id) && <ExampleTag />} {LOOK_BACK.when(summary)}
        </p>
        <p class="entry__koers user-text" dir="auto">
          {summary.koers ?? LOOK_BACK.noKoers(summary)}
        </p>
        <p class="quiet">{LOOK_BACK.facts(summary)}</p>
        {thread && <ThreadLinks thread={thread} />}
        <div class="entry__ways">
          {choosing.ids && <ChooseBox id={id} title={titleOf(summary)} choosing={choosing} />}
          {!finished && (
            <a class="link" href={LINKS.table(id)}>
              {summary.course === 'solo' ? LOOK_BACK.resumeSolo : LOOK_BACK.resume}
            </a>
          )}
          <MoreButton id={id} title={titleOf(summary)} subject={summary.subject} shelf={shelf} />
        </div>
      </div>
    </li>
  );
}

/** A session that the list can't read: it says so, and leads to what can be read. */
export function DamagedEntry({ entry, shelf }: { readonly entry: Damaged; readonly shelf: ShelfView }) {
  const title = entry.summary ? titleOf(entry.summary) : LOOK_BACK.unknown;
  return (
    <li class="entry entry--damaged">
      <div class="entry__words">
        <h2 class="user-text" dir="auto">
          {title}
        </h2>
        {entry.summary && <p class="quiet">{LOOK_BACK.when(entry.summary)}</p>}
        <p>{entry.summary ? LOOK_BACK.damaged : LOOK_BACK.unreadable}</p>
        <div class="entry__ways">
          {entry.summary && (
            <a class="link" href={LINKS.harvest(entry.id)}>
              {LOOK_BACK.readOn}
            </a>
          )}
          <MoreButton id={entry.id} title={title} subject={null} shelf={shelf} />
        </div>
      </div>
    </li>
  );
}

interface MoreButtonProps {
  readonly id: string;
  readonly title: string;
  /** Null when it can't be named anew. */
  readonly subject: string | null;
  readonly shelf: ShelfView;
}

function MoreButton(props: MoreButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button button--bare button--small"
        aria-label={LOOK_BACK.moreOf(props.title)}
        onClick={() => setOpen(true)}
      >
        <Icon name="more" />
        {LOOK_BACK.more}
      </button>
      {open && <EntrySheet {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
