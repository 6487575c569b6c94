/** Games as a plan and the offers bring them about, with the titles of the decks: many, and always the same. */
import { STANCES } from '../../src/rules/stance';
import type { PlayedMark, SpeelveldInput } from '../../src/speelveld/types';
import type { Titles } from '../fixtures/speelveld/titles';
import { diceFrom } from '../rules/simulate';
import { card } from './examples';

/** A whole game of so many cards; one in four has a standing dissent. */
export function deal({ themes, rows, titles }: Titles, cards: number, seed: number): SpeelveldInput {
  const dice = diceFrom(seed * 7919 + cards);
  const first = Math.round((cards - 1) / 2);
  const planned = [first, cards - 1 - first, 1];
  const played: PlayedMark[] = [];
  for (const row of rows.keys()) {
    for (let nth = 0; nth < (planned[row] ?? 0); nth++) {
      const left = (theme: number): string[] =>
        (titles[theme]?.[row] ?? []).filter((title) => played.every((one) => one.title !== title));
      const times = (theme: number): number => played.filter((one) => one.theme === theme).length;
      const open = [...themes.keys()]
        .filter((theme) => left(theme).length > 0)
        .map((theme) => ({ theme, tie: dice.below(1000) }))
        .sort((a, b) => times(a.theme) - times(b.theme) || a.tie - b.tie);
      const theme = open[0]?.theme ?? 0;
      const title = dice.from(left(theme));
      if (title === null) continue;
      const dissent = dice.chance(0.25) ? ['Nee.'] : [];
      played.push(card(theme, row, title, { stance: dice.from(STANCES), dissent }));
    }
  }
  return {
    themes,
    rows: rows.map((name, row) => ({ name, planned: planned[row] ?? 0 })),
    played,
    aside: [],
    parties: [],
    connection: null,
    finished: false,
  };
}
