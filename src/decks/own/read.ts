import { isRecord } from '../parse/fields';
import { readUnfinished } from '../parse';
import { isOwnDeckId, type OwnDeck } from './types';

/** An own deck from storage, which may hold anything; null when it is none. */
export function readOwnDeck(value: unknown): OwnDeck | null {
  if (!isRecord(value)) return null;
  const { id, changedAt, out, deck }: Partial<Record<keyof OwnDeck, unknown>> = value;
  if (!isOwnDeckId(id)) return null;
  const read = { ...readUnfinished(deck), id };
  return {
    id,
    changedAt: Number(changedAt) || 0,
    out: Array.isArray(out) ? read.cards.flatMap((card) => (out.includes(card.id) ? [card.id] : [])) : [],
    deck: read,
  };
}

/** All own decks, the one changed last first. */
export function readOwnDecks(values: readonly unknown[]): OwnDeck[] {
  return values.flatMap((value) => readOwnDeck(value) ?? []).sort((a, b) => b.changedAt - a.changedAt);
}
