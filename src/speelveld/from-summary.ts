import type { Deck } from '../decks/types';
import type { SessionSummary } from '../rules/summary';
import { plannedRows, rowIndex, themeIndex } from './grid-index';
import type { PlayedMark, SpeelveldInput } from './types';

/** The picture of a session as a list shows it: places and stances, no words. */
export function summaryInput(summary: SessionSummary, deck: Deck): SpeelveldInput {
  return {
    themes: deck.themes,
    rows: plannedRows(deck, summary.planned),
    played: summary.played.map(({ theme, depth, stance, dissent }): PlayedMark => ({
      theme: themeIndex(deck, theme),
      row: rowIndex(deck, depth),
      title: '',
      question: null,
      chair: null,
      kern: null,
      stance,
      dissent: dissent ? [''] : [],
      workedIn: 0,
      begin: 0,
      friction: 0,
      dissentBegin: 0,
      dissentFriction: 0,
    })),
    aside: [],
    parties: [],
    connection: null,
    finished: summary.koers !== null,
  };
}
