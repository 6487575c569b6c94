/** *Terugblik*: weeks after its end a session is looked back on, in the same log. */
import { standingDissents } from './dissent';
import type { Game } from './game';
import type { AgreementId } from './ids';
import { kernOf } from './kern';
import type { KoersParts } from './koerszin';

/** What became of an agreement: *gedaan, deels, niet, niet meer nodig*. */
export const FOLLOW_UPS = ['done', 'partly', 'not', 'dropped'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** How a new answer stands to the old one: *hetzelfde, verschoven, omgedraaid*. */
export const SHIFTS = ['same', 'shifted', 'turned'] as const;
export type Shift = (typeof SHIFTS)[number];

/** In this order; a review without cards to return to skips them. */
export type ReviewStage = 'recall' | 'agreements' | 'cards' | 'koers' | 'goodbye' | 'ended';

export interface Answer {
  /** Place of the card in the order of play. */
  readonly nth: number;
  readonly text: string | null;
  readonly shift: Shift | null;
}

export interface Review {
  /** In ms since 1970. */
  readonly startedAt: number;
  readonly stage: ReviewStage;
  /** What was remembered before the app showed what had been agreed. */
  readonly recalled: string | null;
  readonly followUps: Readonly<Record<AgreementId, FollowUp>>;
  /** The cards that come back, by their places in the order of play. */
  readonly cards: readonly number[];
  readonly answers: readonly Answer[];
  /** The new koers; null while the old one holds. */
  readonly koers: KoersParts | null;
  readonly goodbye: string | null;
  readonly lookBackOn: string | null;
}

/** More cards than these do not come back (product.md). */
const MOST_CARDS = 3;

/** How often a *Kaart van de week* comes back: after a week, a month and three months. */
const MOST_RETURNS = 3;

/** The cards to answer again: that of the week; else first those with a dissent that stands, then the *verschillend* ones. */
export function cardsToReturn(game: Game): number[] {
  if (game.course === 'week') return [0];
  const against = standingDissents(game).map(({ dissent }) => dissent.nth);
  const differ = game.played.flatMap((played, nth) =>
    played.stance === 'differ' && kernOf(played) ? [nth] : [],
  );
  return [...new Set([...against, ...differ])].slice(0, MOST_CARDS);
}

/** The review that is under way, or null. */
export function openReview(game: Game): Review | null {
  const last = game.reviews.at(-1);
  return last && last.stage !== 'ended' ? last : null;
}

/** Whether a new one can be begun: the session is over, and was more than loose cards. */
export function mayReview(game: Game): boolean {
  if (game.course === 'week' && game.reviews.length >= MOST_RETURNS) return false;
  return game.step.name === 'done' && game.course !== 'quick' && !openReview(game);
}

/** Whether a note can be added: the session is over, and nobody is looking back on it just now. */
export function mayNote(game: Game): boolean {
  return (game.step.name === 'done' || game.course === 'quick') && !openReview(game);
}

/** The card of an open review that is to be answered now, or null. */
export function cardToAnswer(review: Review): number | null {
  return review.stage === 'cards' ? (review.cards[review.answers.length] ?? null) : null;
}

/** The koers as it holds today: that of the last review that wrote one, else the one the session ended with. */
export function presentKoers(game: Game): KoersParts | null {
  return game.reviews.findLast((review) => review.koers?.some(Boolean))?.koers ?? game.koers;
}

/** The day to look back on: the one that was set last. A review without one leaves it; a *Kaart van de week* is then done. */
export function nextLookBack(game: Game): string | null {
  const last = game.reviews.findLast(({ stage }) => stage === 'ended');
  if (game.course === 'week' && last) return last.lookBackOn;
  const set = game.reviews.findLast(({ lookBackOn }) => lookBackOn !== null);
  return set?.lookBackOn ?? game.checkOut?.lookBackOn ?? null;
}
