/** Verifies stored logs with other means than the app: node's crypto, and JSON of its own. */
import { createHash } from 'node:crypto';
import type { Raw } from './reports';

export interface StoredEvent {
  readonly seq: number;
  readonly prev: string;
  readonly kind: string;
  readonly at: number;
  readonly seat: string | null;
  readonly data: unknown;
  readonly salt: string;
  readonly digest: string;
  readonly hash: string;
}

export interface StoredLog {
  readonly id: string;
  readonly events: readonly StoredEvent[];
  /** What the head says of the game. */
  readonly summary: unknown;
  /** Everything that is wrong with it. */
  readonly faults: readonly string[];
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function faultsOf(
  events: readonly StoredEvent[],
  head: { count?: unknown; hash?: unknown } | undefined,
): string[] {
  const faults: string[] = [];
  let prev = '';
  for (const [index, event] of events.entries()) {
    const { data, salt, hash, ...covered } = event;
    if (event.seq !== index + 1) faults.push(`event ${index + 1} has number ${event.seq}`);
    if (event.prev !== prev) faults.push(`event ${index + 1} does not follow on the one before it`);
    if (sha256(salt + JSON.stringify(sorted(data))) !== event.digest)
      faults.push(`event ${index + 1}: its data changed`);
    if (sha256(JSON.stringify(sorted(covered))) !== hash)
      faults.push(`event ${index + 1}: its hash is not its own`);
    prev = hash;
  }
  if (head?.count !== events.length)
    faults.push(`the head counts ${String(head?.count)} of ${events.length} events`);
  if (head?.hash !== prev) faults.push('the head holds another hash than the last event');
  return faults;
}

/** Every log that is stored, by its id. */
export function storedLogs(raw: Raw): Map<string, StoredLog> {
  const heads = raw.sessions as readonly { id: string; count: number; hash: string; summary: unknown }[];
  const events = raw.events as readonly (readonly [[string, number], StoredEvent])[];
  const ids = new Set([...heads.map(({ id }) => id), ...events.map(([[id]]) => id)]);
  return new Map(
    [...ids].map((id) => {
      const log = events.filter(([key]) => key[0] === id).map(([, event]) => event);
      const head = heads.find((one) => one.id === id);
      return [id, { id, events: log, summary: head?.summary, faults: faultsOf(log, head) }];
    }),
  );
}
