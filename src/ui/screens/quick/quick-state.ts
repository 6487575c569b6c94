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
}

export const QUICK_FIELDS = { state: 'state', sentence: 'sentence', open: 'open' } as const;

/** @param draft as it was stored: it may be anything */
export function readQuick(draft: string | undefined, now: number): QuickState | null {
  const [seed, turned, session, at] = (draft ?? '').split(' ');
  const [count, moment] = [Number(turned), Number(at)];
  if (!seed || !Number.isInteger(count) || count < 0 || !(Math.abs(now - moment) < SAME_TALK_MS)) return null;
  return { seed, turned: count, session: session && session !== '-' ? session : null, at: moment };
}

export function writeQuick({ seed, turned, session, at }: QuickState): string {
  return [seed, turned, session ?? '-', at].join(' ');
}

/** The row A cards in the order in which they come, themes taking turns as far as they can. */
export function quickOrder(deck: Deck, seed: string): QuestionCard[] {
  const first = deck.cards.filter(
    (card): card is QuestionCard => card.kind === 'question' && card.depth === 'verkennen',
  );
  const themes = shuffled(deck.themes, (theme) => theme.id, seed);
  const piles = themes.map((theme) =>
    shuffled(
      first.filter((card) => card.theme === theme.id),
      (card) => card.id,
      seed,
    ),
  );
  const rounds = Math.max(0, ...piles.map((pile) => pile.length));
  return Array.from({ length: rounds }, (_, round) => piles.flatMap((pile) => pile[round] ?? [])).flat();
}
