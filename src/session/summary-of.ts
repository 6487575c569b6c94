import type { GameEvent } from '../rules/events';
import { replay } from '../rules/evolve';

export { isOfNewerRules } from '../rules/evolve';
import { summarise, type SessionSummary } from '../rules/summary';

/** What a list shows of a log, or null when the rules can make no game of it: a log from outside may hold anything. */
export function summaryOf(events: readonly GameEvent[]): SessionSummary | null {
  try {
    const session = replay(events);
    return session ? summarise(session.game) : null;
  } catch {
    return null;
  }
}
