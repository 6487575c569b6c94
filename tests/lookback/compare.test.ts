import { describe, expect, it } from 'vitest';
import { compareGames } from '../../src/lookback/compare';
import type { Game, Party } from '../../src/rules/game';
import type { Session } from '../../src/rules/session';
import { PULSE_PERSONS } from '../../src/rules/private';
import { exampleLog, gameOf, randomGame } from '../export/games';
import { finished, run } from '../rules/table';

/** Random games beside each other. */
const GAMES = 12;

const wat = gameOf(await exampleLog('wat'));
const hoedan = gameOf(await exampleLog('hoedan'));

/** The same game with its first card worded anew. */
function reworded(session: Session, stance: 'agree' | 'differ'): Game {
  const card = session.game.played[0]?.card ?? '';
  return run(session, { do: 'reword', ref: { of: 'kern', card, nth: 0 }, text: 'Anders.', stance }).game;
}

const withParties = (game: Game, ...parties: readonly Party[]): Game => ({ ...game, parties });

describe('sessions beside each other', () => {
  it('are nothing without any', () => {
    expect(compareGames([])).toEqual({ koersen: [], cards: [], themes: [], missed: [], pulses: [] });
  });

  it('of one is that one', () => {
    const { koersen, cards, themes } = compareGames([wat]);
    expect(koersen[0]).toMatch(/^Wij werken aan/u);
    expect(cards.map(({ count, same }) => [count, same])).toEqual(cards.map(() => [1, null]));
    expect(cards).toHaveLength(wat.played.filter(({ question }) => question === null).length);
    expect(themes.reduce((sum, { counts }) => sum + (counts[0] ?? 0), 0)).toBe(wat.played.length);
  });

  it('agree where all took the same stance, and differ where one took another', () => {
    const session = finished(3);
    const same = compareGames([session.game, reworded(session, 'agree')]).cards;
    expect(same.every((row) => row.same === true && row.count === 2)).toBe(true);
    const other = compareGames([session.game, session.game, reworded(session, 'differ')]).cards;
    const [first] = session.game.played;
    const row = other.find(({ card }) => card === first?.card);
    expect(row?.same).toBe(false);
    expect(row?.cells.map((cell) => [cell?.kern, cell?.stance])).toEqual([
      ['Een zin.', 'agree'],
      ['Een zin.', 'agree'],
      ['Anders.', 'differ'],
    ]);
  });

  it('put the cards that most of them played first, and of two decks none together', () => {
    const { cards } = compareGames([wat, hoedan, wat]);
    const counts = cards.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(cards[0]?.cells.map(Boolean)).toEqual([true, false, true]);
    expect(cards.at(-1)?.cells.map(Boolean)).toEqual([false, true, false]);
  });

  it('name a party once, and not when it sat at one of the tables', () => {
    const { missed } = compareGames([
      withParties(wat, { name: 'De Buren', present: false }, { name: 'School', present: false }),
      withParties(wat, { name: 'school ', present: true }, { name: '', present: false }),
      withParties(wat, { name: 'de burén', present: false }, { name: 'Pers', present: false }),
    ]);
    expect(missed).toEqual([
      { name: 'De Buren', named: [true, false, true] },
      { name: 'Pers', named: [false, false, true] },
    ]);
  });

  it('show a pulse only of a game that is over, and over no fewer than four', () => {
    const pulse = { sharp: 2, free: 4 };
    const givenBy = (count: number): Game['secrets'] => {
      const given = Object.fromEntries(wat.persons.slice(0, count).map(({ id }) => [id, pulse]));
      return { 'pulse-in': given, 'pulse-out': given, picks: {} };
    };
    const over: Game = { ...wat, step: { name: 'done' }, secrets: givenBy(PULSE_PERSONS) };
    const { pulses } = compareGames([
      over,
      { ...over, step: { name: 'checkout' } },
      { ...over, secrets: givenBy(PULSE_PERSONS - 1) },
    ]);
    expect(pulses).toEqual([{ persons: 4, sharp: [2, 2], free: [4, 4] }, null, null]);
  });

  it(`of ${GAMES} random games have a cell for each, and every card once`, () => {
    const games = Array.from({ length: GAMES }, (_, seed) => randomGame(seed + 1).last.game);
    const { cards, themes, missed, pulses, koersen } = compareGames(games);
    const wide = [...cards.map(({ cells }) => cells), ...themes.map(({ counts }) => counts)];
    expect(
      [...wide, ...missed.map(({ named }) => named), pulses, koersen].map(({ length }) => length),
    ).toEqual(Array.from({ length: cards.length + themes.length + missed.length + 2 }, () => GAMES));
    const names = cards.map(({ deck, card }) => `${deck} ${card}`);
    expect(new Set(names).size).toBe(names.length);
    expect(cards.every(({ count, cells }) => count === cells.filter(Boolean).length)).toBe(true);
  });
});
