/** Time that counts: what was spent at the table, without the gaps in which nobody did anything. */
import type { EventKind, GameEvent } from './events';
import type { Game } from './game';
import { PHASES, plannedMinutes, reserveMinutes, type Phase } from './plan';

/**
 * The most (ms) that one silence adds to the playing time. product.md leaves out gaps of over ten minutes; a
 * round of talk may well take twelve, so the first ten minutes of any silence count and the rest does not.
 */
export const GAP_MS = 10 * 60_000;

const MINUTE_MS = 60_000;

export interface Clock {
  /** Playing time up to the last event, in ms. */
  readonly activeMs: number;
  /** When the last event at the table happened, in ms since 1970. */
  readonly lastAt: number;
}

/** The clock at a later moment. A device clock that jumped back adds nothing. */
export function advance(clock: Clock, at: number): Clock {
  const counted = Math.min(GAP_MS, Math.max(0, at - clock.lastAt));
  return { activeMs: clock.activeMs + counted, lastAt: at };
}

/** What is also done from a list or from the harvest, days after the table was left: it takes no playing time. */
const BESIDE_THE_TABLE: ReadonlySet<EventKind> = new Set([
  'subject-changed',
  'sentence-reworded',
  'sentence-removed',
  'note-added',
  'review-started',
  'review-recalled',
  'review-followed-up',
  'review-answered',
  'review-koers-written',
  'review-ended',
]);

/** The clock after an event. What is done beside the table leaves it alone; the next event counts from before that. */
export function clockAfter(clock: Clock, { kind, at }: Pick<GameEvent, 'kind' | 'at'>): Clock {
  return BESIDE_THE_TABLE.has(kind) ? clock : advance(clock, at);
}

export interface Tide {
  /** From 1 (full) to 0 (time is up). */
  readonly level: number;
  /** Ms left of the whole session; below zero when it runs over. */
  readonly leftMs: number;
  /** Ms left of the present phase; below zero when it runs over. */
  readonly phaseLeftMs: number;
  /** Only the guarded reserve for Oogst, Afspraken and Check-out is left. */
  readonly timeToHarvest: boolean;
}

const BEFORE_HARVEST: readonly Phase[] = PHASES.slice(0, PHASES.indexOf('oogst'));

/** How high the water stands at `now` (ms since 1970). */
export function tide(game: Game, clock: Clock, now: number): Tide {
  const { activeMs } = advance(clock, now);
  const totalMs = (plannedMinutes(game.plan) + game.extraMinutes) * MINUTE_MS;
  const leftMs = totalMs - activeMs;
  // The break is the beginning of Verdiepen.
  const pause = game.phase === 'verdiepen' ? game.plan.pause : 0;
  const phaseMs = (game.plan.minutes[game.phase] + pause + game.phaseExtraMinutes) * MINUTE_MS;
  return {
    level: totalMs > 0 ? Math.min(1, Math.max(0, leftMs / totalMs)) : 1,
    leftMs,
    phaseLeftMs: phaseMs - (activeMs - game.phaseStartMs),
    timeToHarvest:
      totalMs > 0 &&
      game.step.name !== 'done' &&
      BEFORE_HARVEST.includes(game.phase) &&
      leftMs <= reserveMinutes(game.plan) * MINUTE_MS,
  };
}
