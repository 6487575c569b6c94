import type { Deck } from '../decks/types';
import type { SessionSummary } from '../rules/summary';
import type { PlayedMark, SpeelveldInput } from './types';

/** The picture of a session as a list shows it: places and stances, no words. */
export function summaryInput(summary: SessionSummary, deck: Deck): SpeelveldInput {
  const themeIndex = (id: string): number =>
    Math.max(
      0,
      deck.themes.findIndex((theme) => theme.id === id),
    );
  const rowIndex = (id: string): number =>
    Math.max(
      0,
      deck.depths.findIndex((depth) => depth.id === id),
    );
  return {
    themes: deck.themes,
    rows: deck.depths.map((depth, index) => ({ name: depth.name, planned: summary.planned[index] ?? 0 })),
    played: summary.played.map(({ theme, depth, stance }): PlayedMark => ({
      theme: themeIndex(theme),
      row: rowIndex(depth),
      title: '',
      kern: null,
      stance,
      dissent: [],
      begin: 0,
      friction: 0,
      dissentFriction: 0,
    })),
    aside: [],
    finished: summary.koers !== null,
  };
}
