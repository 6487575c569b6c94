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

/** The stored events in order, as far as every hash holds. */
export interface SoundPart {
  readonly sealed: readonly SealedEvent[];
  readonly events: readonly GameEvent[];
}

/** @param records the stored events in order */
export async function soundPart(records: readonly unknown[]): Promise<SoundPart> {
  const all = await Promise.all(records.map(intact));
  const sealed: SealedEvent[] = [];
  const events: GameEvent[] = [];
  for (const record of all) {
    const inPlace = record?.seq === sealed.length + 1 && record.prev === (sealed.at(-1)?.hash ?? '');
    const event = record && inPlace ? gameEvent(record) : null;
    if (!record || !event) break;
    sealed.push(record);
    events.push(event);
  }
  return { sealed, events };
}

/** @param records the stored events in order  @param head what the head says about them */
export async function verifyLog(records: readonly unknown[], head: unknown): Promise<VerifiedLog> {
  const { sealed, events } = await soundPart(records);
  const whole = isHead(head) && head.count === events.length && head.hash === (sealed.at(-1)?.hash ?? '');
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
