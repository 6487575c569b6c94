import type { EventData, EventKind, GameEvent } from './events';
import type { SeatId } from './ids';
import type { Refusal } from './refusals';

/** What `decide` gives: the events of one action, or one reason why not. */
export type Decision =
  | { readonly ok: true; readonly events: readonly GameEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** What an action brings about, before it is dated. Null stands for "nothing but the fact". */
export type Outcome = Refusal | { [K in EventKind]: Happening<K> }[EventKind];

interface Happening<K extends EventKind> {
  readonly kind: K;
  readonly data: EventData[K];
  readonly seat: SeatId | null;
}

/** Names an event that is to happen; `seat` is for whom, or null for the table. */
export function happens<K extends EventKind>(
  kind: K,
  data: EventData[K],
  seat: SeatId | null = null,
): Happening<K> {
  return { kind, data, seat };
}
