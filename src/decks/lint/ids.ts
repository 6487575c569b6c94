import { SPECIAL_CODES } from '../parse/limits';
import type { Card, Deck } from '../types';
import type { Findings } from './finding';

/** The code on a card must say its deck, theme and row, because a paper game is typed in by code. */
export function lintIds(deck: Deck, found: Findings): void {
  for (const card of deck.cards) {
    const start = `${deck.code}-${middleOf(deck, card)}`;
    if (!card.id.startsWith(start) || !/^\d+$/.test(card.id.slice(start.length)))
      found.error(card.id, 'id', `Deze code hoort te beginnen met ${start}.`);
  }
  lintNumbering(deck, found);
}

function middleOf(deck: Deck, card: Card): string {
  if (card.kind !== 'question') return `${SPECIAL_CODES[card.kind]}-`;
  const theme = deck.themes.find(({ id }) => id === card.theme)?.code ?? '';
  return `${theme}-${deck.depths.find(({ id }) => id === card.depth)?.code ?? ''}`;
}

function lintNumbering(deck: Deck, found: Findings): void {
  const numbers = new Map<string, number[]>();
  for (const { id } of deck.cards) {
    const [, start = '', number = ''] = /^(.*?)(\d+)$/.exec(id) ?? [];
    numbers.set(start, [...(numbers.get(start) ?? []), Number(number)]);
  }
  for (const [start, present] of numbers) {
    const gap = present.sort((a, b) => a - b).findIndex((number, index) => number !== index + 1);
    // A retired id leaves a gap on purpose, so this is not an error.
    if (gap >= 0)
      found.warning(null, 'cards', `De nummers van ${start} lopen niet door vanaf 1.`, 'nummers', [
        start.replace(/-$/, ''),
      ]);
  }
}
