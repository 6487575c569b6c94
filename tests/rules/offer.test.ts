import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/rules/game';
import { makeOffer, rowOf } from '../../src/rules/offer';
import { cellOf } from '../../src/rules/outline';
import {
  atHarvest,
  draw,
  landed,
  offerOf,
  openTurn,
  outlineWith,
  pass,
  run,
  SMALL_DECK,
  turn,
  undo,
  WIDE_DECK,
} from './table';
import { FRESH_CARD } from '../../src/rules/start';

const verkennen = landed(3).game;
const themesOf = (game: Game, offer = makeOffer(game)): (string | undefined)[] =>
  offer.map((card) => cellOf(game.deck, card)?.theme);

/** The same game, as if cards of these themes had been played. */
function afterThemes(game: Game, ...themes: readonly string[]): Game {
  const cards = themes.map((theme, index) => ({
    ...FRESH_CARD,
    card: `elsewhere-${index}`,
    theme,
    depth: 'verkennen' as const,
    phase: 'verkennen' as const,
  }));
  return { ...game, played: [...game.played, ...cards] };
}

describe('an offer', () => {
  it.each([
    ['landen', null],
    ['verkennen', 'verkennen'],
    ['verdiepen', 'verdiepen'],
    ['oogst', 'vertalen'],
    ['afspraken', null],
    ['checkout', null],
  ] as const)('in %s comes from row %s', (phase, row) => {
    expect(rowOf(phase)).toBe(row);
    const offer = makeOffer({ ...verkennen, phase });
    expect(offer).toHaveLength(row ? 2 : 0);
    for (const card of offer) expect(cellOf(verkennen.deck, card)?.depth).toBe(row);
  });

  it('holds one card of each of the two themes played least', () => {
    const game = afterThemes(verkennen, 'v', 'x', 'x');
    expect(themesOf(game).sort()).toEqual(['w', 'y']);
    expect(themesOf(afterThemes(game, 'w', 'w', 'w'))).toEqual(['y', 'v']);
  });

  it('counts a theme in whichever row it was played, and by which kind of card', () => {
    const session = run(landed(3), openTurn, { do: 'ask-own-question', theme: 'v', question: 'En nu?' });
    expect(themesOf(session.game)).not.toContain('v');
    expect(themesOf({ ...afterThemes(verkennen, 'v', 'x'), phase: 'verdiepen' }).sort()).toEqual(['w', 'y']);
  });

  it('breaks ties by the seed: other seeds, other themes and cards', () => {
    const seeds = Array.from({ length: 60 }, (_, index) =>
      makeOffer({ ...verkennen, seed: `seed ${index}` }),
    );
    expect(new Set(seeds.flat()).size).toBe(16);
    expect(new Set(seeds.map((offer) => offer[0]?.at(0)))).toEqual(new Set(['v', 'w', 'x', 'y']));
  });

  it('skips a theme that has nothing left in this row', () => {
    const deck = outlineWith({ x: [1, 1, 1], y: [0, 3, 1], z: [1, 1, 1] });
    const game: Game = { ...verkennen, deck };
    expect(makeOffer(game).toSorted()).toEqual(['x-A1', 'z-A1']);
    expect(makeOffer({ ...game, aside: ['x-A1'] })).toEqual(['z-A1']);
  });

  it('of one theme that is left holds two of its cards', () => {
    expect(makeOffer({ ...verkennen, deck: outlineWith({ x: [3, 1, 1], y: [0, 1, 1] }) })).toHaveLength(2);
  });

  it('of one card that is left holds that one', () => {
    expect(makeOffer({ ...verkennen, deck: outlineWith({ x: [1, 1, 1], y: [0, 1, 1] }) })).toEqual(['x-A1']);
  });

  it('of a row with nothing left is empty', () => {
    expect(makeOffer({ ...verkennen, deck: outlineWith({ x: [0, 1, 1] }) })).toEqual([]);
  });

  it('never shows again what was played or laid aside', () => {
    const session = draw(run(landed(3), openTurn));
    const gone = [...session.game.played.map((played) => played.card), ...session.game.aside];
    expect(gone).toHaveLength(2);
    for (let number = 0; number < 50; number += 1) {
      for (const card of makeOffer({ ...session.game, turn: number })) expect(gone).not.toContain(card);
    }
  });

  it('is the same for the same state', () => {
    expect(makeOffer(verkennen)).toEqual(makeOffer(structuredClone(verkennen)));
  });

  it('comes back the same after undo', () => {
    const opened = run(landed(4), openTurn);
    const back = run(draw(opened, 1), undo);
    expect(offerOf(back)).toEqual(offerOf(opened));
    expect(offerOf(run(back, undo, openTurn))).toEqual(offerOf(opened));
  });

  it('changes with the turn, so that a pass is worth something', () => {
    const offers = new Set<string>();
    let session = landed(6, { deck: WIDE_DECK });
    for (let index = 0; index < 6; index += 1) {
      offers.add(offerOf(run(session, openTurn)).join(' '));
      session = pass(session);
    }
    expect(offers.size).toBeGreaterThan(1);
  });
});

describe('a row that runs out', () => {
  const short = { deck: outlineWith({ x: [3, 2, 1], y: [0, 0, 0] }), length: 120 } as const;

  it('shows the last card alone, then ends', () => {
    const one = turn(landed(3, short));
    expect(offerOf(run(one, openTurn))).toHaveLength(1);
    expect(turn(one).game.step).toEqual({ name: 'phase-end', because: 'empty' });
  });

  it('that was empty from the start ends at once', () => {
    const deck = outlineWith({ x: [0, 2, 1] });
    expect(landed(3, { deck }).game.step).toEqual({ name: 'phase-end', because: 'empty' });
  });

  it('in the harvest goes on without a card', () => {
    const deck = outlineWith({ x: [4, 4, 0], y: [4, 4, 0] });
    expect(atHarvest(2, { deck, length: 30 }).game.step.name).toBe('missed');
    expect(atHarvest(4, { deck, length: 90 }).game.step.name).toBe('connect');
  });

  it('lays one of two aside and nothing of one', () => {
    const one = turn(landed(3, short));
    expect(one.game.aside).toHaveLength(1);
    expect(turn(one).game.aside).toHaveLength(1);
  });

  it('empties a deck of twelve cards without ever offering a card twice', () => {
    const session = turn(turn(landed(4, { deck: SMALL_DECK, length: 120 })));
    expect([...session.game.aside, ...session.game.played.map(({ card }) => card)].sort()).toEqual([
      'x-A1',
      'x-A2',
      'y-A1',
      'y-A2',
    ]);
  });
});
