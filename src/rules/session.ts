/** A session: the game as it stands, what undo can go back to, and the clock. */
import type { Clock } from './clock';
import type { GameEvent } from './events';
import type { Game } from './game';

/** The states before the last actions, newest first. Undo goes back to them one by one. */
export interface Past {
  readonly game: Game;
  readonly before: Past | null;
  /** The action that led on from here. */
  readonly done: GameEvent;
}

export interface Session {
  readonly game: Game;
  readonly past: Past | null;
  readonly clock: Clock;
  /** How many events were folded in. */
  readonly length: number;
}
