/** How a session came about: the actions that still stand, each with the game as it was right after it. */
import type { GameEvent } from './events';
import { begin, evolve } from './evolve';
import type { Game } from './game';
import type { Session } from './session';

export interface Moment {
  readonly event: GameEvent;
  readonly game: Game;
}

/**
 * The moments of a log, oldest first. What was undone is not among them.
 * @param log as it is kept: what was removed is blanked in it (`blankLog`)
 */
export function timelineOf(log: readonly GameEvent[]): Moment[] {
  const moments: Moment[] = [];
  let session: Session | null = null;
  for (const event of log) {
    if (event.kind === 'session-started') {
      session ??= begin(event);
      moments.push({ event, game: session.game });
    } else if (session) {
      session = evolve(session, event);
      const { game } = session;
      // Undo brings back a game of before, and with it everything that came after that is gone.
      if (event.kind === 'undone') {
        const back = moments.findLastIndex((moment) => moment.game === game);
        if (back >= 0) moments.length = back + 1;
      } else if (event.kind !== 'sentence-removed') moments.push({ event, game });
    }
  }
  return moments;
}
