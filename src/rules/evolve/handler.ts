import type { EventKind, EventOf } from '../events';
import type { Game } from '../game';

/** The kinds that change the game itself; the others change the session around it. */
export type PlayKind = Exclude<EventKind, 'session-started' | 'undone' | 'sentence-removed'>;

/** What one kind of event does. `activeMs` is the playing time up to it. */
export type Handler<K extends PlayKind> = (game: Game, event: EventOf<K>, activeMs: number) => Game;

/** One handler for each kind of a group of kinds. */
export type Handlers<K extends PlayKind> = { readonly [Kind in K]: Handler<Kind> };
