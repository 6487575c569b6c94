/** The writing rules as advice to who writes a card of their own: only what a program can say of one card by itself. */
import type { Card } from '../types';
import { Findings, type Finding } from './finding';
import { lintQuestion } from './question';
import { textsOfCard } from './texts';
import { lintTone } from './tone';
import { lintWording } from './wording';

/** Nothing is said of what was not written yet. */
export function adviceOn(card: Card): readonly Finding[] {
  const found = new Findings();
  lintWording(card, found);
  lintTone(card, found);
  if (card.kind !== 'eigen-vraag') lintQuestion(card, found);
  const written = new Set(textsOfCard(card).flatMap(({ field, text }) => (text.trim() ? [field] : [])));
  return found.all.filter(({ field }) => field === 'solo' || written.has(field));
}
