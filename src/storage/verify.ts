/** Reads a log back: as far as every hash holds, and no further. */
import type { GameEvent } from '../rules/events';
import type { StoredSession } from '../session/ports';
import { isHead } from './head';
import { digestOf, hashOf } from './seal';
import { isSealedEvent, type SealedEvent } from './sealed-event';
import { gameEvent } from './upcasts';

export type VerifiedLog = Pick<StoredSession, 'events' | 'damaged' | 'newer'>;

/** The stored events in order, as far as every hash holds. */
export interface SoundPart {
  readonly sealed: readonly SealedEvent[];
  /** As far as this app knows them: fewer than the sealed ones when the rest is of a newer app. */
  readonly events: readonly GameEvent[];
}

/** @param records the stored events in order */
export async function soundPart(records: readonly unknown[]): Promise<SoundPart> {
  const all = await Promise.all(records.map(intact));
  const sealed: SealedEvent[] = [];
  const events: GameEvent[] = [];
  for (const record of all) {
    const inPlace = record?.seq === sealed.length + 1 && record.prev === (sealed.at(-1)?.hash ?? '');
    if (!record || !inPlace || record.v < 1) break;
    // What a newer app wrote has its hashes too: it is kept, and what comes after it can't be played here.
    const event = events.length === sealed.length ? gameEvent(record) : null;
    sealed.push(record);
    if (event) events.push(event);
  }
  return { sealed, events };
}

/** @param records the stored events in order  @param head what the head says about them */
export async function verifyLog(records: readonly unknown[], head: unknown): Promise<VerifiedLog> {
  const { sealed, events } = await soundPart(records);
  const whole =
    isHead(head) &&
    sealed.length === records.length &&
    head.count === sealed.length &&
    head.hash === (sealed.at(-1)?.hash ?? '');
  const known = events.length === sealed.length;
  return { events, damaged: !whole || !known, ...(whole && !known ? { newer: true } : {}) };
}

/** The event when its own hashes hold, else null. */
async function intact(record: unknown): Promise<SealedEvent | null> {
  if (!isSealedEvent(record)) return null;
  try {
    const { salt, data, digest, hash } = record;
    if (salt !== null && (await digestOf(salt, data)) !== digest) return null;
    return (await hashOf(record)) === hash ? record : null;
  } catch {
    // Damaged bytes can decode to what JSON cannot hold.
    return null;
  }
}
