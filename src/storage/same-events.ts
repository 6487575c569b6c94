import { canonicalJson } from '../lib/canonical-json';
import { isRecord } from './shapes';

/** True when both hold the same events in the same order, whatever envelope they are in. */
export function sameEvents(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((event, index) => bare(event) === bare(others[index]));
}

function bare(event: unknown): string {
  if (!isRecord(event)) return '';
  const { kind, at, seat, data } = event;
  return canonicalJson({ kind, at, seat, data });
}
