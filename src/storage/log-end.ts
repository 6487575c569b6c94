/** What an action adds to a log: found before its transaction, written within it. */
import type { Append } from '../session/ports';
import type { GameEvent } from '../rules/events';
import { StorageFailure } from './failure';
import { isHead, type Head } from './head';
import { eventsAfter } from './keys';
import { randomId } from './random-id';
import { sameEvents } from './same-events';
import type { Database, WriteTransaction } from './schema';
import { seal, type Position } from './seal';
import type { SealedEvent } from './sealed-event';
import { isText } from './shapes';

/** The part of an action that every way of writing a log has. */
export type Addition = Omit<Append, 'usedDrafts'>;

export interface Increase {
  /** Where the log ends now. */
  readonly end: Position;
  /** What of the action is not stored yet, in its envelopes. A try that seemed to fail may have been stored after all. */
  readonly sealed: readonly SealedEvent[];
}

/** @param asLeft what is left of a stored event after the action */
export async function increaseOf(
  db: Database,
  { id, after, events }: Addition,
  asLeft: (event: unknown) => unknown = (event) => event,
): Promise<Increase> {
  const { end, beyond } = await readEnd(db, id, after);
  const stored = end.count - after;
  if (stored !== beyond.length || !sameEvents(beyond.map(asLeft), events.slice(0, stored)))
    throw new StorageFailure('conflict');
  return { end, sealed: await seal(events.slice(stored), end) };
}

/** The end of the log, and the events that are stored beyond `after`. */
async function readEnd(
  db: Database,
  id: string,
  after: number,
): Promise<{ end: Position; beyond: readonly unknown[] }> {
  const tx = db.transaction(['sessions', 'events', 'meta']);
  const [head, beyond, device] = await Promise.all([
    tx.objectStore('sessions').get(id),
    tx.objectStore('events').getAll(eventsAfter(id, after)),
    tx.objectStore('meta').get('device'),
  ]);
  return { end: { ...endOf(head), device: isText(device) ? device : randomId() }, beyond };
}

function endOf(head: unknown): { count: number; hash: string } {
  return isHead(head) ? { count: head.count, hash: head.hash } : { count: 0, hash: '' };
}

/** Between reading and the transaction another tab may have written: then nothing is. */
export async function requireEnd(tx: WriteTransaction, id: string, end: Position): Promise<void> {
  const { count, hash } = endOf(await tx.objectStore('sessions').get(id));
  if (count !== end.count || hash !== end.hash) throw new StorageFailure('conflict');
}

/** The requests that lengthen the log. */
export function lengthen(
  tx: WriteTransaction,
  { id, summary, deck, events }: Addition,
  { end, sealed }: Increase,
): (() => unknown)[] {
  const last = sealed.at(-1) ?? { seq: end.count, hash: end.hash };
  const updatedAt = lastMoment(events);
  const head: Head = { id, updatedAt, count: last.seq, hash: last.hash, summary };
  return [
    ...sealed.map((event) => () => tx.objectStore('events').add(event, [id, event.seq])),
    () => tx.objectStore('sessions').put(head),
    () => deck && tx.objectStore('decks').put(deck.deck, deck.hash),
    () => tx.objectStore('meta').put(end.device, 'device'),
  ];
}

function lastMoment(events: readonly GameEvent[]): number {
  return events.at(-1)?.at ?? 0;
}
