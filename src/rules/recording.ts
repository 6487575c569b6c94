/** A game that was played before and comes along with the app: its log, without the outline of the deck. */
import type { EventOf, GameEvent } from './events';
import type { DeckOutline } from './outline';

type Started = EventOf<'session-started'>;

/** The words of a deck may change and its ids stay, so a recording takes whatever deck there is when it is opened. */
export interface Recording {
  /** The deck it was played with. */
  readonly deck: string;
  readonly started: Omit<Started, 'data'> & { readonly data: Omit<Started['data'], 'deck'> };
  /** Everything after the first event. */
  readonly events: readonly GameEvent[];
}

/** What is kept of a log. Null when it does not begin with its first event. */
export function recordingOf(log: readonly GameEvent[]): Recording | null {
  const [first, ...events] = log;
  if (first?.kind !== 'session-started') return null;
  const { deck, ...data } = first.data;
  return { deck: deck.id, started: { ...first, data }, events };
}

/** The whole log, with the deck as it is today. */
export function logOf({ started, events }: Recording, deck: DeckOutline): GameEvent[] {
  return [{ ...started, data: { ...started.data, deck } }, ...events];
}
