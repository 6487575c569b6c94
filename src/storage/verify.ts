/** Reads a log back: as far as every hash holds, and no further. */
import type { GameEvent } from '../rules/events';
import { isHead } from './head';
import { digestOf, hashOf } from './seal';
import { isSealedEvent, type SealedEvent } from './sealed-event';
import { gameEvent } from './upcasts';

export interface VerifiedLog {
  readonly events: readonly GameEvent[];
  readonly damaged: boolean;
}

/** @param records the stored events in order  @param head what the head says about them */
export async function verifyLog(records: readonly unknown[], head: unknown): Promise<VerifiedLog> {
  const sealed = await Promise.all(records.map(intact));
  const events: GameEvent[] = [];
  let last = '';
  for (const record of sealed) {
    const inPlace = record?.seq === events.length + 1 && record.prev === last;
    const event = record && inPlace ? gameEvent(record) : null;
    if (!record || !event) break;
    events.push(event);
    last = record.hash;
  }
  const whole = isHead(head) && head.count === events.length && head.hash === last;
  return { events, damaged: !whole || events.length < records.length };
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
