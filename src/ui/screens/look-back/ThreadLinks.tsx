import type { Thread } from '../../../lookback/threads';
import type { SessionEntry } from '../../../session/ports';
import { LINKS } from '../../router';
import { THREADS, titleOf } from './text';

/** The session that one goes on from, and those that go on from it: each leads to its harvest. */
export function ThreadLinks({ thread: { earlier, later } }: { readonly thread: Thread<SessionEntry> }) {
  if (!earlier && later.length === 0) return null;
  return (
    <ul class="threads">
      {earlier === 'gone' ? (
        <li class="quiet">{THREADS.gone}</li>
      ) : (
        earlier && <ThreadLink label={THREADS.earlier} entry={earlier} />
      )}
      {later.map((entry) => (
        <ThreadLink key={entry.id} label={THREADS.later} entry={entry} />
      ))}
    </ul>
  );
}

function ThreadLink({ label, entry }: { readonly label: string; readonly entry: SessionEntry }) {
  return (
    <li>
      <a class="link" href={LINKS.harvest(entry.id)}>
        <span>
          {label} <bdi>{titleOf(entry.summary)}</bdi>, {THREADS.when(entry.summary)}
        </span>
      </a>
    </li>
  );
}
