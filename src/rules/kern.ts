import type { PlayedCard } from './game';

/** The present wording of a card's kern, or null when it has none. */
export function kernOf(played: PlayedCard): string | null {
  return played.kern.at(-1) ?? null;
}
