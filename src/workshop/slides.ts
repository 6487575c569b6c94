/** What *Scherm* shows: of a session what everybody at the table may see, or the cards of a deck one after another. */
import type { Game, PlayedCard } from '../rules/game';
import { plannedMinutes, PHASES, makePlan, type Length, type Phase } from '../rules/plan';

/** What a session has for the whole room. Nothing private is among it, whatever the table is doing. */
export type OnScreen =
  | { readonly show: 'card'; readonly played: PlayedCard }
  | { readonly show: 'koers' }
  | { readonly show: 'phase' };

/** The card while it is talked about, the koers once it stands, and else no more than the phase. */
export function onScreen(game: Game): OnScreen {
  const played = game.played.at(-1);
  if ((game.step.name === 'talk' || game.step.name === 'kern') && played) return { show: 'card', played };
  return game.koers ? { show: 'koers' } : { show: 'phase' };
}

/** One stop of a clicker: a card with so many of its prompts in sight. */
export interface Slide {
  readonly card: number;
  readonly prompts: number;
}

/**
 * The slides of some cards: each card alone first, then with its prompts one by one.
 * @param prompts how many prompts each card has
 */
export function slidesOf(prompts: readonly number[]): Slide[] {
  return prompts.flatMap((count, card) =>
    Array.from({ length: count + 1 }, (_, shown): Slide => ({ card, prompts: shown })),
  );
}

/** What a key of a keyboard or a clicker asks for. */
export type Move = 'next' | 'back' | 'next-card' | 'last-card' | 'first' | 'end';

/** The slide after a move, from 0; the ends hold. */
export function moved(slides: readonly Slide[], at: number, move: Move): number {
  const card = slides[at]?.card ?? 0;
  const first = (of: number): number => slides.findIndex((slide) => slide.card === of);
  const last = slides.length - 1;
  switch (move) {
    case 'next':
      return Math.min(at + 1, last);
    case 'back':
      return Math.max(at - 1, 0);
    case 'next-card':
      return first(card + 1) === -1 ? at : first(card + 1);
    case 'last-card':
      return Math.max(0, first(card - 1));
    case 'first':
      return 0;
    case 'end':
      return last;
  }
}

export interface RoomClock {
  /** The phase that all tables are in by the plan. */
  readonly phase: Phase;
  /** From 1 (all time left) to 0. */
  readonly level: number;
}

const MINUTE_MS = 60_000;

/** One clock for all tables: where the plan of this length stands, so many ms after the start. */
export function roomClock(length: Length, sinceMs: number): RoomClock {
  // Minutes per phase do not depend on the number of seats.
  const plan = makePlan('table', length, 4);
  const totalMs = plannedMinutes(plan) * MINUTE_MS;
  let until = 0;
  const phase = PHASES.find((name) => {
    until += plan.minutes[name] + (name === 'verdiepen' ? plan.pause : 0);
    return sinceMs < until * MINUTE_MS;
  });
  return { phase: phase ?? 'checkout', level: Math.min(1, Math.max(0, 1 - sinceMs / totalMs)) };
}
