import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/rules/commands';
import { atCheckOut, finished, harvested, refusalOf, run, undo } from './table';

type Counts = Readonly<Record<string, number>>;
const picks = harvested(4);
const count = (begin: Counts, friction: Counts = {}): Command => ({ do: 'count-picks', begin, friction });

describe('picks by show of hands', () => {
  it('are counted per place in the order of play', () => {
    const { game } = run(picks, count({ 0: 2, 3: 2 }, { 1: 4 }));
    expect(game.picks).toEqual({ begin: { 0: 2, 3: 2 }, friction: { 1: 4 } });
    expect(game.step.name).toBe('picks-talk');
  });

  it('may be none, and zeros are left out', () => {
    expect(run(picks, count({ 0: 0, 99: 0 })).game.picks).toEqual({ begin: {}, friction: {} });
  });

  it.each([
    ['a card that was not played', { 99: 1 }],
    ['a place written otherwise', { '01': 1 }],
    ['half a hand', { 0: 0.5 }],
    ['less than nobody', { 0: -1 }],
    ['no number', { 0: Number.NaN }],
    ['more than counts', { 0: Number.POSITIVE_INFINITY }],
    ['a name of the language', { ['__proto__']: 1 }],
  ] as const)('refuse %s', (_what, counts) => {
    expect(refusalOf(picks, count(counts))).toBe('sentence-unknown');
    expect(refusalOf(picks, count({}, counts))).toBe('sentence-unknown');
  });

  it('refuse a card without a kern', () => {
    const silent = {
      ...picks.game,
      played: picks.game.played.map((card, nth) => (nth === 1 ? { ...card, kern: [] } : card)),
    };
    expect(refusalOf({ ...picks, game: silent }, count({ 1: 1 }))).toBe('sentence-unknown');
  });

  it('refuse more hands than there are persons, for each of both', () => {
    expect(refusalOf(picks, count({ 0: 2, 1: 2 }, { 0: 4 }))).toBeNull();
    expect(refusalOf(picks, count({ 0: 3, 1: 2 }))).toBe('too-many-picks');
    expect(refusalOf(picks, count({}, { 0: 5 }))).toBe('too-many-picks');
  });

  it('are asked nowhere else', () => {
    expect(refusalOf(harvested(2), count({}))).toBe('not-now');
    expect(refusalOf(picks, { do: 'end-picks-talk' })).toBe('not-now');
  });

  it('are talked through before the parties are named', () => {
    expect(run(picks, count({}), { do: 'end-picks-talk' }).game.step.name).toBe('missed');
  });
});

describe('the koerszin', () => {
  const koers = harvested(2);
  const write = (...parts: readonly [string, string, string]): Command => ({ do: 'write-koers', parts });

  it('is written in three parts, of which the last two may stay open', () => {
    expect(run(koers, write(' rust ', '', ' de\nburen ')).game.koers).toEqual(['rust', '', 'de buren']);
    expect(refusalOf(koers, write(' ', 'x', 'x'))).toBe('text-empty');
    // Points alone make no sentence either.
    expect(refusalOf(koers, write('...', 'x', 'x'))).toBe('text-empty');
  });

  it('may be left out', () => {
    const { game } = run(koers, { do: 'write-koers', parts: null });
    expect([game.koers, game.phase]).toEqual([null, 'afspraken']);
  });

  it.each([0, 1, 2])('is refused when part %i is too long', (part) => {
    const [first = '', second = '', third = ''] = ['x', 'x', 'x'].map((text, nth) =>
      text.repeat(nth === part ? 101 : 1),
    );
    expect(refusalOf(koers, write(first, second, third))).toBe('text-too-long');
  });

  it('leads to the agreements', () => {
    const { game } = run(koers, write('rust', '', ''));
    expect([game.phase, game.step.name]).toEqual(['afspraken', 'agreements']);
  });

  it('is the only way out of the harvest', () => {
    expect(refusalOf(koers, { do: 'start-phase', phase: 'afspraken' })).toBe('not-now');
    expect(refusalOf(picks, { do: 'write-koers', parts: null })).toBe('not-now');
  });
});

describe('the check-out', () => {
  const session = atCheckOut(4);
  const checkOut = (change: Partial<Extract<Command, { do: 'check-out' }>> = {}): Command => ({
    do: 'check-out',
    sentences: [],
    lookBackOn: null,
    reporter: null,
    ...change,
  });

  it('keeps the sentences that were said, a day and who takes the verslag along', () => {
    const command = checkOut({
      sentences: [' Rust. ', '', 'Zin.'],
      lookBackOn: '2026-09-01',
      reporter: 'p2',
    });
    expect(run(session, command).game.checkOut).toEqual({
      sentences: ['Rust.', 'Zin.'],
      lookBackOn: '2026-09-01',
      reporter: 'p2',
    });
  });

  it('needs none of it', () => {
    expect(run(session, checkOut()).game.step.name).toBe('done');
  });

  it.each([
    ['text-too-long', { sentences: ['goed', 'x'.repeat(121)] }],
    ['date-invalid', { lookBackOn: '2026-02-30' }],
    ['date-invalid', { lookBackOn: '' }],
    ['person-unknown', { reporter: 'p9' }],
    ['person-unknown', { reporter: '' }],
  ] as const)('says %s of %j', (refusal, change) => {
    expect(refusalOf(session, checkOut(change))).toBe(refusal);
  });

  it('happens once, and can be undone', () => {
    const done = finished(4);
    expect(refusalOf(done, checkOut())).toBe('not-now');
    expect(run(done, undo).game).toEqual(session.game);
  });
});
