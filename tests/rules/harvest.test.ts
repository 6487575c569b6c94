import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/rules/game';
import { asksPicks, KERNEN_FOR_PICKS, kernen, topBegin, topFriction } from '../../src/rules/harvest';
import { kernOf } from '../../src/rules/kern';
import { harvested, run, turn, landed } from './table';

const { game } = harvested(6);
const withPicks = (begin: Record<string, number>, friction: Record<string, number> = {}): Game => ({
  ...game,
  picks: { begin, friction },
});
const indices = (picked: Game): number[] => topBegin(picked).map((pick) => pick.index);

describe('the kernen', () => {
  it('are the cards with a sentence, by their place in the order of play', () => {
    const session = turn(turn(turn(landed(3)), null));
    expect(kernen(session.game).map((pick) => pick.index)).toEqual([0, 2]);
  });

  it('show their newest wording', () => {
    const session = turn(landed(3));
    const ref = { of: 'kern', card: session.game.played[0]?.card ?? '', nth: 0 } as const;
    const later = run(session, { do: 'reword', ref, text: 'Nieuw', stance: null });
    expect(later.game.played.map(kernOf)).toEqual(['Nieuw']);
    expect(kernen(later.game)).toHaveLength(1);
  });
});

describe('picks are asked', () => {
  const first = game.played.slice(0, 1).flatMap((card) => Array.from({ length: 6 }, () => card));

  it.each([
    ['table', 3, false],
    ['table', 4, true],
    ['table', 6, true],
    ['pair', 6, false],
    ['solo', 6, false],
  ] as const)('at %s with %i kernen: %s', (course, count, asked) => {
    expect(asksPicks({ ...game, course, played: first.slice(0, count) })).toBe(asked);
  });

  it(`from ${KERNEN_FOR_PICKS} kernen`, () => expect(KERNEN_FOR_PICKS).toBe(4));

  it('not of cards that were left without a sentence', () => {
    const played = first.map((card, index) => (index > 2 ? { ...card, kern: [] } : card));
    expect(asksPicks({ ...game, played })).toBe(false);
  });
});

describe('what the picks say', () => {
  it.each([
    ['the three with most', { 0: 1, 1: 3, 2: 0, 3: 2, 4: 4 }, [4, 1, 3]],
    ['ties in the order of play', { 4: 1, 3: 1, 2: 1, 1: 1, 0: 1 }, [0, 1, 2]],
    ['a tie for the third place too', { 4: 2, 3: 1, 1: 1, 2: 2 }, [2, 4, 1]],
    ['fewer when fewer were picked', { 3: 6 }, [3]],
    ['none when nobody picked', {}, []],
  ])('begins with %s', (_rule, begin, expected) => {
    expect(indices(withPicks(begin))).toEqual(expected);
  });

  it('tells how many picked each', () => {
    expect(topBegin(withPicks({ 1: 3 })).map((pick) => pick.count)).toEqual([3]);
  });

  it.each([
    ['the one that chafes most', { 1: 2, 3: 3 }, [3]],
    ['all that chafe most alike, in the order of play', { 4: 2, 2: 2, 3: 1 }, [2, 4]],
    ['each of three that one person chose', { 4: 1, 0: 1, 2: 1 }, [0, 2, 4]],
    ['three of more, as with where the group begins', { 0: 1, 1: 1, 2: 1, 3: 1 }, [0, 1, 2]],
    ['none when nobody picked one', {}, []],
  ])('names %s', (_rule, friction, expected) => {
    expect(topFriction(withPicks({}, friction)).map((pick) => pick.index)).toEqual(expected);
  });

  it('is nothing before anybody picked', () => {
    expect(topBegin(game)).toEqual([]);
    expect(topFriction(game)).toEqual([]);
  });
});
