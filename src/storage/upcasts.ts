/** Older stored events, brought to the form of today when they are read. What is on disk never changes. */
import type { GameEvent } from '../rules/events';
import type { Seat } from '../rules/game';
import { EVENT_VERSION, isGameEvent, type SealedEvent } from './sealed-event';
import { isRecord, isText } from './shapes';

/** The part of an event that the rules see. */
export interface BareEvent {
  readonly kind: string;
  readonly at: number;
  readonly seat: string | null;
  readonly data: unknown;
}

/** Brings an event of version `from` to the next version. */
export interface Upcast {
  readonly from: number;
  up(event: BareEvent): BareEvent;
}

/** In order, without gaps; each has a fixture `upcast-<from>.json` in `tests/fixtures/storage`. */
export const UPCASTS: readonly Upcast[] = [
  {
    // Seats can be shared, a *lege stoel* is dealt, and persons may say where they come from.
    from: 1,
    up: (event) => ({ ...event, data: withDefaults(event) }),
  },
];

function withDefaults({ kind, data }: BareEvent): unknown {
  if (!isRecord(data)) return data;
  switch (kind) {
    case 'session-started':
      return { ...data, seats: oneSeatEach(data['persons']) };
    case 'card-drawn':
      return { ...data, chair: null };
    case 'person-named':
      return { ...data, about: null };
    default:
      return data;
  }
}

const oneSeatEach = (persons: unknown): Seat[] =>
  (Array.isArray(persons) ? persons : []).map((person: unknown, nth) => ({
    id: `s${nth + 1}`,
    persons: isRecord(person) && isText(person['id']) ? [person['id']] : [],
  }));

/** The event for the rules, or null when this app does not know its version or its kind. */
export function gameEvent({ v, kind, at, seat, data }: SealedEvent, upcasts = UPCASTS): GameEvent | null {
  if (v < 1 || v > EVENT_VERSION) return null;
  const event = upcasts
    .filter(({ from }) => from >= v)
    .reduce<BareEvent>((older, upcast) => upcast.up(older), { kind, at, seat, data });
  return isGameEvent(event) ? event : null;
}
