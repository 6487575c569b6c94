/** *Kaart van de week*: which card comes, and the days on which it comes back. */
import { dayAfter, type Later } from '../lib/day-text';
import type { CardId } from '../rules/ids';
import { shuffled } from '../rules/random';
import type { SessionSummary } from '../rules/summary';

const RETURNS: readonly Later[] = [{ days: 7 }, { months: 1 }, { months: 3 }];

/** After an answer that came late the next return does not follow at once. */
const REST: Later = { days: 7 };

/**
 * The next day it comes back, as YYYY-MM-DD: a return that was missed is left out.
 * @param first when it was first answered; @param now when it is answered (both ms since 1970)
 * @returns null after the last one
 */
export function returnDay(first: number, now: number): string | null {
  const today = dayAfter(now);
  const rested = dayAfter(now, REST);
  const next = RETURNS.map((later) => dayAfter(first, later)).find((day) => day > today);
  if (next === undefined) return null;
  return next > rested ? next : rested;
}

/** Whether a card of the week is back, or was back on a day that was missed. */
export function isDue(
  { course, lookBackOn }: Pick<SessionSummary, 'course' | 'lookBackOn'>,
  now: number,
): boolean {
  return course === 'week' && lookBackOn !== null && lookBackOn <= dayAfter(now);
}

/** The cards of all weeks, the last one first. */
export function cardsOfWeeks(summaries: readonly SessionSummary[]): CardId[] {
  return summaries
    .filter(({ course }) => course === 'week')
    .sort((a, b) => b.startedAt - a.startedAt)
    .flatMap(({ card }) => card ?? []);
}

/**
 * A card by chance: one that was not had yet while there are any, and never that of last week.
 * @param had the cards of all weeks, the last one first; @param not the card that lies there and is not wanted
 */
export function pickCard(
  cards: readonly CardId[],
  had: readonly CardId[],
  not: CardId | null,
  seed: string,
): CardId | null {
  const others = cards.filter((card) => card !== had[0] && card !== not);
  const fresh = others.filter((card) => !had.includes(card));
  return shuffled(fresh.length > 0 ? fresh : others, (card) => card, seed)[0] ?? cards[0] ?? null;
}
