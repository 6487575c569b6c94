import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { threadsOf } from '../../../lookback/threads';
import type { SessionEntry } from '../../../session/ports';
import { Lazy } from '../../Lazy';
import { Due } from '../../parts/due/Due';
import { Page } from '../../parts/Page';
import { UNREADABLE_SENTENCES } from '../../parts/text';
import { LINKS } from '../../router';
import { loadRescue } from '../rescue/load';
import { Bin } from './Bin';
import { ChooseBar, ChooseButton, useChoosing } from './Choosing';
import { DamagedEntry, Entry } from './Entry';
import { Find } from './Find';
import { FIND, LOOK_BACK, shelfSentence, titleOf } from './text';
import { useFind } from './use-find';
import { useShelf, type Said } from './use-shelf';
import './look-back.css';

/** While nothing is read; always the same, so that nothing is looked for anew. */
const NONE: readonly SessionEntry[] = [];

/** *Terugkijken*: the sessions on this device, the newest first; below them the bin. */
export function LookBack() {
  const shelf = useShelf();
  const { read, said } = shelf;
  const sessions = read?.ok ? read.value.sessions : NONE;
  const find = useFind(sessions);
  const choosing = useChoosing();
  const threadOf = useMemo(() => threadsOf(sessions), [sessions]);
  if (!read) return <main class="page" aria-busy="true" />;
  if (read.lost) return <Lazy load={loadRescue} props={{ lost: read.lost, unreadable: !read.ok }} />;
  const list = read.ok ? read.value : { sessions: [], damaged: [], bin: [] };
  const some = list.sessions.length + list.damaged.length > 0;
  return (
    <Page title={LOOK_BACK.title} wide lead={some ? LOOK_BACK.lead(find.wish.sort === 'newest') : undefined}>
      {!read.ok && (
        <div class="message message--wrong" role="alert">
          <p>{UNREADABLE_SENTENCES[read.problem]}</p>
        </div>
      )}
      {shelf.unsaved.map(({ id, summary }) => (
        <div key={id} class="message message--wrong" role="alert">
          <p>
            <bdi>{titleOf(summary)}</bdi> {LOOK_BACK.unsaved}
          </p>
          <a class="button button--small" href={LINKS.table(id)}>
            {LOOK_BACK.toUnsaved}
          </a>
        </div>
      ))}
      {said && <SaidMessage said={said} onTakeBack={(id, title) => void shelf.takeBack(id, title)} />}
      <Due sessions={list.sessions} />
      {read.ok && !some && (
        <div class="sheet">
          <p>{list.bin.length > 0 ? LOOK_BACK.emptyButBin : LOOK_BACK.empty}</p>
          <p>
            <a class="button" href={LINKS.quick}>
              {LOOK_BACK.emptyAction}
            </a>
          </p>
        </div>
      )}
      {list.sessions.length > 1 && (
        <>
          <Find find={find} all={list.sessions.length} />
          <ChooseButton choosing={choosing} />
        </>
      )}
      <ul class="entries">
        {find.shown.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            thread={shelf.isWhole ? threadOf(entry) : null}
            shelf={shelf}
            choosing={choosing}
          />
        ))}
        {(find.narrowed ? [] : list.damaged).map((entry) => (
          <DamagedEntry key={entry.id} entry={entry} shelf={shelf} />
        ))}
      </ul>
      {find.more > 0 && (
        <button type="button" class="button" onClick={find.showMore}>
          {FIND.more(find.more)}
        </button>
      )}
      <ChooseBar choosing={choosing} />
      {list.bin.length > 0 && <Bin bin={list.bin} shelf={shelf} />}
    </Page>
  );
}

interface SaidMessageProps {
  readonly said: Said;
  readonly onTakeBack: (id: string, title: string) => void;
}

/** What was just done or could not be; the way back stands beside it. */
function SaidMessage({ said, onTakeBack }: SaidMessageProps) {
  const element = useRef<HTMLDivElement>(null);
  // What had the focus may be gone from the list.
  useLayoutEffect(() => element.current?.focus(), [said]);
  if (said.what === 'failed') {
    return (
      <div class="message message--wrong" role="alert" ref={element} tabIndex={-1}>
        <p>{shelfSentence(said.why)}</p>
      </div>
    );
  }
  return (
    <div class="message" role="status" ref={element} tabIndex={-1}>
      <p>
        <bdi>{said.title}</bdi> {LOOK_BACK.said[said.what]}
      </p>
      {said.what === 'discarded' && (
        <button type="button" class="button button--small" onClick={() => onTakeBack(said.id, said.title)}>
          {LOOK_BACK.undo}
        </button>
      )}
    </div>
  );
}
