/** What may be taken along of random games, at every moment of them. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Game } from '../../src/rules/game';
import { readable, randomGame, taken } from './games';

/** Whole games; each is taken along after every action. */
const GAMES = 20;

/** Seeds of games of one alone, and of cards of the week. */
const ALONE = [32, 33, 64, 65, 192, 193];

let moments: Game[];

beforeAll(() => {
  moments = [...ALONE, ...Array.from({ length: GAMES }, (_, seed) => seed)]
    .map(randomGame)
    .flatMap(({ first, actions }) => [first.game, ...actions.map(({ after }) => after.game)]);
}, 60_000);

const NAME = /Naam\d+x/gu;

/** The same game, with a name for everybody that stands nowhere else. */
const named = (game: Game): Game => ({
  ...game,
  persons: game.persons.map((person, index) => ({
    ...person,
    name: `Naam${index}x`,
    about: `Naam${index}x`,
  })),
});

describe(`${GAMES} random games`, () => {
  it('can be taken along after every action', () => {
    expect(moments.length).toBeGreaterThan(GAMES * 20);
    for (const game of moments) {
      const { markdown, harvestOnly, pdfName } = taken(game);
      expect(markdown.text).toMatch(/^# .+\n/u);
      expect(harvestOnly.text).toMatch(/^# .+\n/u);
      expect(pdfName).toMatch(/^[a-z0-9-]+\.pdf$/u);
    }
  });

  it('name only who owns an agreement, and nobody in what has no people', () => {
    let owners = 0;
    for (const game of moments) {
      const files = taken(named(game));
      const owned = new Set(
        game.agreements.map(({ terms }) => `Naam${game.persons.findIndex(({ id }) => id === terms.owner)}x`),
      );
      for (const [found] of readable(named(game)).matchAll(NAME)) expect(owned).toContain(found);
      expect(`${files.harvestOnly.name} ${files.harvestOnly.text}`).not.toMatch(NAME);
      owners += owned.size;
    }
    expect(owners).toBeGreaterThan(GAMES);
  });

  it('tell nothing of what was given in private, of passes, or of who sits where', () => {
    let secret = 0;
    for (const game of moments) {
      const { secrets } = game;
      secret += Object.values(secrets).some((given) => Object.keys(given).length > 0) ? 1 : 0;
      const other: Game = {
        ...game,
        secrets: { 'pulse-in': {}, 'pulse-out': {}, picks: {} },
        passesInARow: game.passesInARow + 1,
        round: game.round + 3,
        turn: game.turn + 7,
        queue: [],
        late: [],
        seats: [],
        turnOf: null,
        played: game.played.map((played) => ({ ...played, seat: 's1' })),
        checkOut: game.checkOut && { ...game.checkOut, reporter: null },
      };
      expect(readable(other)).toBe(readable(game));
    }
    expect(secret).toBeGreaterThan(20);
  });

  it('are played by groups, alone, and week by week', () => {
    expect(new Set(moments.map(({ course }) => course))).toEqual(new Set(['table', 'pair', 'solo', 'week']));
    expect(
      moments.filter(({ dissents }) => dissents.some(({ opening }) => opening !== null)).length,
    ).toBeGreaterThan(5);
  });

  it('have a harvest without people that nothing of order, time or persons changes', () => {
    let several = 0;
    for (const game of moments) {
      const last = game.played.length - 1;
      const other: Game = {
        ...named(game),
        startedAt: game.startedAt + 9e9,
        played: game.played.toReversed(),
        dissents: game.dissents.map((dissent) => ({ ...dissent, nth: last - dissent.nth })).toReversed(),
        agreements: game.agreements
          .map((one) => ({ ...one, terms: { ...one.terms, owner: 'p1', due: '2031-01-01' } }))
          .toReversed(),
        parties: game.parties.toReversed(),
        reviews: [],
        checkOut: null,
      };
      several += last > 1 ? 1 : 0;
      expect(taken(other).harvestOnly).toEqual(taken(game).harvestOnly);
    }
    expect(several).toBeGreaterThan(GAMES);
  });

  it('name the day to look back that was set last, also after a Terugblik', () => {
    const again = moments.filter(({ reviews }) => reviews.at(-1)?.lookBackOn);
    expect(again.length).toBeGreaterThan(3);
    for (const game of again) expect(taken(game).report.lookBackOn).toBe(game.reviews.at(-1)?.lookBackOn);
  });

  it('tell what was picked only once it was revealed', () => {
    const before = moments.filter(
      ({ picks, secrets }) => picks === null && Object.keys(secrets.picks).length > 0,
    );
    expect(before.length).toBeGreaterThan(3);
    for (const game of before) {
      const { played } = taken(game).report.field;
      expect(
        played.every((mark) => mark.begin + mark.friction + mark.dissentBegin + mark.dissentFriction === 0),
      ).toBe(true);
    }
  });
});
