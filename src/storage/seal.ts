/** Puts events in their envelopes, each holding the hash of the one before it. */
import type { GameEvent } from '../rules/events';
import { canonicalJson } from '../lib/canonical-json';
import { sha256Hex } from '../lib/sha256';
import { randomId } from './random-id';
import { EVENT_VERSION, type SealedEvent } from './sealed-event';

/** Where in a log the next event comes, and who writes it. */
export interface Position {
  readonly count: number;
  /** Hash of the last event; empty when there is none. */
  readonly hash: string;
  readonly device: string;
}

export function digestOf(salt: string, data: unknown): Promise<string> {
  return sha256Hex(salt + canonicalJson(data));
}

/** The hash of an event; it covers the digest and leaves data and salt out. */
export function hashOf(event: Omit<SealedEvent, 'data' | 'salt' | 'hash'>): Promise<string> {
  const { v, id, seq, prev, device, seat, at, kind, digest } = event;
  return sha256Hex(canonicalJson({ v, id, seq, prev, device, seat, at, kind, digest }));
}

export async function seal(events: readonly GameEvent[], position: Position): Promise<SealedEvent[]> {
  const sealed: SealedEvent[] = [];
  for (const { seat, at, kind, data } of events) {
    const salt = randomId();
    const unhashed = {
      v: EVENT_VERSION,
      id: randomId(),
      seq: position.count + sealed.length + 1,
      prev: sealed.at(-1)?.hash ?? position.hash,
      device: position.device,
      seat,
      at,
      kind,
      data,
      salt,
      digest: await digestOf(salt, data),
    };
    sealed.push({ ...unhashed, hash: await hashOf(unhashed) });
  }
  return sealed;
}
