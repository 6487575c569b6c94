/** Games as a plan and the offers bring them about, from the cards of the real decks: many, and always the same. */
import type { Deck } from '../../src/decks/types';
import { STANCES } from '../../src/rules/stance';
import type { PlayedMark, SpeelveldInput } from '../../src/speelveld/types';
import { diceFrom } from '../rules/simulate';
import { card } from './examples';

/** A whole game of so many cards; one in four has a standing dissent. */
export function deal(deck: Deck, cards: number, seed: number): SpeelveldInput {
  const dice = diceFrom(seed * 7919 + cards);
  const first = Math.round((cards - 1) / 2);
  const planned = [first, cards - 1 - first, 1];
  const played: PlayedMark[] = [];
  for (const [row, { id: depth }] of deck.depths.entries()) {
    for (let nth = 0; nth < (planned[row] ?? 0); nth++) {
      const left = deck.cards.flatMap((one) =>
        'theme' in one && one.depth === depth && played.every(({ title }) => title !== one.title)
          ? [one]
          : [],
      );
      const times = (theme: number): number => played.filter((one) => one.theme === theme).length;
      const themes = deck.themes.flatMap(({ id }, theme) =>
        left.some((one) => one.theme === id) ? [{ id, theme, tie: dice.below(1000) }] : [],
      );
      const [chosen] = themes.sort((a, b) => times(a.theme) - times(b.theme) || a.tie - b.tie);
      const drawn = dice.from(left.filter((one) => one.theme === chosen?.id));
      if (!chosen || !drawn) continue;
      const dissent = dice.chance(0.25) ? ['Nee.'] : [];
      played.push(card(chosen.theme, row, drawn.title, { stance: dice.from(STANCES), dissent }));
    }
  }
  const rows = deck.depths.map(({ name }, row) => ({ name, planned: planned[row] ?? 0 }));
  return { themes: deck.themes, rows, played, aside: [], parties: [], connection: null, finished: false };
}
