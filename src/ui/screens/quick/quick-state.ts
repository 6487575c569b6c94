/** Where *Meteen een kaart* is: kept as a draft, so that a reload shows the same card. */
import type { Deck, QuestionCard } from '../../../decks/types';
import { shuffled } from '../../../rules/random';

/** A loose talk is taken up again within this time (ms); later it is a new one. */
const SAME_TALK_MS = 3 * 60 * 60_000;

export interface QuickState {
  /** Decides the order of the cards. */
  readonly seed: string;
  /** How many cards were turned before this one. */
  readonly turned: number;
  /** The session that holds the saved sentences, once there is one. */
  readonly session: string | null;
  readonly at: number;
  /** The card that somebody chose to begin with, of any row; null when the order decides. */
  readonly first: string | null;
}

export const QUICK_FIELDS = { state: 'state', sentence: 'sentence', open: 'open' } as const;

/** @param draft as it was stored: it may be anything */
export function readQuick(draft: string | undefined, now: number): QuickState | null {
  const [seed, turned, session, at, first] = (draft ?? '').split(' ');
  const [count, moment] = [Number(turned), Number(at)];
  if (!seed || !Number.isInteger(count) || count < 0 || !(Math.abs(now - moment) < SAME_TALK_MS)) return null;
  return { seed, turned: count, session: named(session), at: moment, first: named(first) };
}

const named = (id: string | undefined): string | null => (id && id !== '-' ? id : null);

export function writeQuick({ seed, turned, session, at, first }: QuickState): string {
  return [seed, turned, session ?? '-', at, first ?? '-'].join(' ');
}

/**
 * The row A cards in the order in which they come, themes taking turns as far as they can.
 * @param chosen the card to begin with, of any row
 */
export function quickOrder(deck: Deck, seed: string, chosen: string | null): QuestionCard[] {
  const questions = deck.cards.filter((card): card is QuestionCard => card.kind === 'question');
  const start = questions.filter(({ id }) => id === chosen);
  const others = questions.filter(({ id }) => id !== chosen);
  const rowA = others.filter(({ depth }) => depth === 'verkennen');
  // An own deck may have no row A.
  const first = rowA.length > 0 ? rowA : others;
  const themes = shuffled(deck.themes, (theme) => theme.id, seed);
  const piles = themes.map((theme) =>
    shuffled(
      first.filter((card) => card.theme === theme.id),
      (card) => card.id,
      seed,
    ),
  );
  const rounds = Math.max(0, ...piles.map((pile) => pile.length));
  const inTurn = Array.from({ length: rounds }, (_, round) => piles.flatMap((pile) => pile[round] ?? []));
  return [...start, ...inTurn.flat()];
}
