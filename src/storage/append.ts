/** One action onto a log: its events, the new head, its deck, and the drafts it used up, or none of these. */
import type { Append } from '../session/ports';
import type { GameEvent } from '../rules/events';
import { commit, together } from './commit';
import { StorageFailure } from './failure';
import { isHead, type Head } from './head';
import { randomId } from './random-id';
import { sameEvents } from './same-events';
import { STORES, type Database, type WriteTransaction } from './schema';
import { seal, type Position } from './seal';
import { isText } from './shapes';
import type { SealedEvent } from './sealed-event';

/** Stores what of the action is not stored yet. A try that seemed to fail may have been stored after all. */
export async function append(db: Database, action: Append): Promise<void> {
  const { position, waiting } = await whatWaits(db, action);
  if (waiting.length === 0) return;
  const sealed = await seal(waiting, position);
  await commit(db, STORES, async (tx) => {
    // Between reading and now another tab may have written.
    const head = await tx.objectStore('sessions').get(action.id);
    const { count, hash } = endOf(head);
    if (count !== position.count || hash !== position.hash) throw new StorageFailure('conflict');
    await write(tx, action, sealed);
  });
}

/** The events that are not stored yet, and where they go. */
async function whatWaits(
  db: Database,
  { id, after, events }: Append,
): Promise<{ position: Position; waiting: readonly GameEvent[] }> {
  const tx = db.transaction(['sessions', 'events', 'meta']);
  const [head, beyond, device] = await Promise.all([
    tx.objectStore('sessions').get(id),
    tx.objectStore('events').getAll(IDBKeyRange.bound([id, after + 1], [id, []])),
    tx.objectStore('meta').get('device'),
  ]);
  const end = endOf(head);
  const stored = end.count - after;
  if (stored !== beyond.length || !sameEvents(beyond, events.slice(0, stored)))
    throw new StorageFailure('conflict');
  const position = { ...end, device: isText(device) ? device : randomId() };
  return { position, waiting: events.slice(stored) };
}

function endOf(head: unknown): { count: number; hash: string } {
  return isHead(head) ? { count: head.count, hash: head.hash } : { count: 0, hash: '' };
}

async function write(tx: WriteTransaction, action: Append, sealed: readonly SealedEvent[]): Promise<void> {
  const { id, summary, usedDrafts, deck } = action;
  const last = sealed.at(-1);
  if (!last) return;
  const head: Head = { id, updatedAt: last.at, count: last.seq, hash: last.hash, summary };
  await together([
    ...sealed.map((event) => () => tx.objectStore('events').add(event, [id, event.seq])),
    () => tx.objectStore('sessions').put(head),
    ...usedDrafts.map((field) => () => tx.objectStore('drafts').delete([id, field])),
    () => deck && tx.objectStore('decks').put(deck.deck, deck.hash),
    () => tx.objectStore('meta').put(last.device, 'device'),
  ]);
}
