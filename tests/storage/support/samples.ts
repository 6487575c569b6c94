/** A small session, as the rules would write it. */
import type { OwnDeck } from '../../../src/decks/own/types';
import { questionCard, smallDeck } from '../../decks/small-deck';
import type { Deck } from '../../../src/decks/types';
import type { GameEvent } from '../../../src/rules/events';
import type { SessionSummary } from '../../../src/rules/summary';
import type { Append } from '../../../src/session/ports';

export const STARTED: GameEvent = {
  kind: 'session-started',
  at: 1_700_000_000_000,
  seat: null,
  data: {
    rules: 1,
    course: 'solo',
    deck: {
      id: 'wat',
      version: '1.0.0',
      hash: 'f'.repeat(64),
      cells: [{ theme: 'partners', depth: 'verkennen', cards: ['P01'] }],
      tegenspraak: [],
      legeStoel: [],
      blanks: ['B01'],
    },
    seed: 'zaad',
    length: 30,
    subject: 'Wonen boven winkels – “één loket” 🏠',
    persons: [{ id: 'p1', name: 'Zoë' }],
    seats: [{ id: 's1', persons: ['p1'] }],
    koersForm: 'wat',
    carried: [],
  },
};

/** The nth kern, each at its own moment. */
export const kern = (nth: number, text = `Kern ${nth}`): GameEvent => ({
  kind: 'kern-recorded',
  at: 1_700_000_000_000 + nth * 1000,
  seat: 's1',
  data: { text, stance: nth % 2 ? 'agree' : null },
});

export const kerns = (from: number, to: number): GameEvent[] =>
  Array.from({ length: to - from + 1 }, (_, index) => kern(from + index));

export const SUMMARY: SessionSummary = {
  course: 'solo',
  deck: 'wat',
  deckHash: 'f'.repeat(64),
  subject: 'Wonen boven winkels',
  startedAt: 1_700_000_000_000,
  phase: 'verkennen',
  step: 'kern',
  persons: 1,
  planned: [1, 1, 1],
  played: [{ theme: 'partners', depth: 'verkennen', stance: 'agree' }],
  koers: null,
  lastKern: 'Kern 1',
  agreements: 0,
  lookBackOn: null,
  turnOf: 'Zoë',
};

/** A deck needs no cards here: storage keeps it as it comes. */
export const DECK: { hash: string; deck: Deck } = {
  hash: 'f'.repeat(64),
  deck: {
    schema: 1,
    id: 'wat',
    code: 'W',
    title: 'Wat',
    version: '1.0.0',
    language: 'nl',
    summary: '',
    inspiredBy: '',
    license: 'CC-BY-SA-4.0',
    themes: [],
    depths: [],
    cards: [],
    recipes: [],
    glossary: { opgave: 'wat er moet gebeuren' },
    notes: [],
  },
};

/** An own deck in the middle of the work: one card is left out, one has no question yet. */
export const OWN_DECK: OwnDeck = {
  id: 'eigen-a1b2c3',
  changedAt: 1_700_000_000_000,
  out: ['Z-LS-1'],
  deck: smallDeck({
    id: 'eigen-a1b2c3',
    cards: [...smallDeck().cards, questionCard({ id: 'Z-EEN-A2', question: '' })],
  }),
};

/** The action that puts `events` after `after` others. */
export const action = (
  id: string,
  after: number,
  events: readonly GameEvent[],
  usedDrafts: readonly string[] = [],
): Append => ({ id, after, events, summary: SUMMARY, usedDrafts });
