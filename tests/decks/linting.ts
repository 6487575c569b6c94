import type { Finding } from '../../src/decks/lint';
import type { Deck, QuestionCard } from '../../src/decks/types';
import { questionCard, smallDeck } from './small-deck';

/** The small deck with its question card changed. */
export function deckWith(change: Partial<QuestionCard>): Deck {
  const [, ...rest] = smallDeck().cards;
  return smallDeck({ cards: [questionCard(change), ...rest] });
}

/** Findings as a reader sees them, one line each. */
export function lines(findings: readonly Finding[]): string[] {
  return findings.map(({ level, card, field, message }) => `${level} ${card ?? 'deck'} ${field}: ${message}`);
}
