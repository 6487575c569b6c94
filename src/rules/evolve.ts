/** The fold: what each event does to the session. Total, and free of decisions: those were made before. */
import { clockAfter } from './clock';
import { RULES_VERSION, type EventOf, type GameEvent } from './events';
import { dissent } from './evolve/dissent';
import type { Handler, Handlers, PlayKind } from './evolve/handler';
import { harvest } from './evolve/harvest';
import { people } from './evolve/people';
import { phases } from './evolve/phases';
import { giving } from './evolve/private';
import { review } from './evolve/review';
import { turn } from './evolve/turn';
import type { Game } from './game';
import type { Past, Session } from './session';
import { startedGame } from './start';

const handlers: Handlers<PlayKind> = {
  ...phases,
  ...people,
  ...turn,
  ...dissent,
  ...giving,
  ...harvest,
  ...review,
};

function happened<K extends PlayKind>(game: Game, event: EventOf<K>, activeMs: number): Game {
  const handler: Handler<K> = handlers[event.kind];
  return handler(game, event, activeMs);
}

/** Somebody's private input is on the screen. */
const isPrivate = (game: Game): boolean => game.step.name === 'private' && game.step.taken;

/** What was given in private came to light: no undo goes back behind that. */
const isReveal = (before: Game, after: Game): boolean =>
  (before.step.name === 'private' && before.picks === null && after.picks !== null) ||
  (before.step.name !== 'pulse-result' && after.step.name === 'pulse-result');

/** Undo never opens somebody's private screen: the tablet is handed to that person again first. */
const toHandOver = (past: Past): Past => {
  let back = past;
  while (isPrivate(back.game) && back.before) back = back.before;
  return back;
};

/** The session after the first event of its log. */
export function begin(event: EventOf<'session-started'>): Session {
  return {
    game: startedGame(event),
    past: null,
    clock: { activeMs: 0, lastAt: event.at },
    length: 1,
  };
}

/** The session after one more event. Undo brings back the game before the last action; the clock runs on. */
export function evolve(session: Session, event: GameEvent): Session {
  const clock = clockAfter(session.clock, event);
  const length = session.length + 1;
  switch (event.kind) {
    case 'session-started':
    // The text itself is blanked in the log (blank.ts); nothing else changes.
    case 'sentence-removed':
      return { ...session, clock, length };
    case 'undone': {
      if (!session.past) return { ...session, clock, length };
      const back = toHandOver(session.past);
      return { game: back.game, past: back.before, clock, length };
    }
    default: {
      const game = happened(session.game, event, clock.activeMs);
      const { game: before, past: earlier } = session;
      const past = isReveal(before, game) ? null : { game: before, before: earlier, done: event };
      return { game, past, clock, length };
    }
  }
}

/** Whether a log was begun by rules that came after these: its events may mean something else. */
export function isOfNewerRules([first]: readonly GameEvent[]): boolean {
  return first?.kind === 'session-started' && first.data.rules > RULES_VERSION;
}

/**
 * The session that a log gives, or null when the log does not begin with its first event, or these rules are too old.
 * @param events as they are kept: what was removed is blanked in them (`blankLog`)
 */
export function replay(events: readonly GameEvent[]): Session | null {
  const [first, ...rest] = events;
  if (first?.kind !== 'session-started' || isOfNewerRules(events)) return null;
  return rest.reduce(evolve, begin(first));
}
