import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/rules/commands';
import { topBegin } from '../../src/rules/harvest';
import { pulseResult, type Pulse } from '../../src/rules/private';
import type { Session } from '../../src/rules/session';
import { afterRowC, landed, openTurn, refusalOf, run, started, undo } from './table';

const take: Command = { do: 'take-tablet' };
const pulse = (sharp: number, free = 3): Command => ({ do: 'give-pulse', pulse: { sharp, free } });
const picks = (begin: string | null, friction: string | null = null): Command => ({
  do: 'give-picks',
  picks: { begin, friction },
});
const asked = (session: Session): string | null =>
  session.game.step.name === 'private' ? session.game.step.person : null;
const agreed = (persons: number, length: 60 | 90 = 90): Session =>
  run(started(persons, { length }), { do: 'agree-talk-rules', rules: [] });

describe('the pulse', () => {
  it.each([
    [3, 90, false],
    [4, 90, true],
    [4, 60, false],
    [9, 90, true],
  ] as const)('of %i persons at %i minutes is asked: %s', (persons, length, wanted) => {
    expect(asked(agreed(persons, length)) !== null).toBe(wanted);
  });

  it('is asked of one after another, each after the tablet was handed over', () => {
    const one = agreed(4);
    expect(asked(one)).toBe('p1');
    expect(refusalOf(one, pulse(3))).toBe('not-now');
    const two = run(one, take, pulse(3));
    expect([asked(two), two.game.step]).toEqual(['p2', expect.objectContaining({ taken: false })]);
  });

  it('is followed by the offer to talk in twos, unless nobody gave one', () => {
    let session = agreed(4);
    for (let nth = 0; nth < 4; nth += 1) session = run(session, take, pulse(3));
    expect(session.game.step).toEqual({ name: 'in-pairs', after: 'pulse-in' });
    expect(run(agreed(4), { do: 'end-private' }).game.step.name).toBe('landing-round');
  });

  it('takes only whole scores from 1 to 5', () => {
    const taken = run(agreed(4), take);
    for (const sharp of [0, 6, 2.5, Number.NaN]) expect(refusalOf(taken, pulse(sharp))).toBe('pulse-invalid');
  });

  it('comes undone without opening anybody’s screen: that person is asked again, blank', () => {
    const given = run(agreed(4), take, pulse(5), take, pulse(1));
    const back = run(given, undo);
    expect(back.game.step).toEqual({ name: 'private', ask: 'pulse-in', person: 'p2', taken: false });
    expect(back.game.secrets['pulse-in']).toEqual({ p1: { sharp: 5, free: 3 } });
  });

  const both = (count: number): Parameters<typeof pulseResult>[0] => {
    const { game } = started(5);
    const all = (sharp: number): Record<string, Pulse> =>
      Object.fromEntries(game.persons.slice(0, count).map(({ id }) => [id, { sharp, free: 2 }]));
    return { ...game, secrets: { ...game.secrets, 'pulse-in': all(2), 'pulse-out': all(4) } };
  };

  it('is shown as averages over those who gave both, and never under four', () => {
    expect(pulseResult(both(3))).toBeNull();
    expect(pulseResult(both(4))).toEqual({ persons: 4, sharp: [2, 4], free: [2, 2] });
  });
});

describe('picks by passing', () => {
  const passing = run(afterRowC(4), { do: 'connect-cards', text: null });

  it('is how up to six persons pick, from an hour on; else hands are counted', () => {
    expect(passing.game.step).toMatchObject({ name: 'private', ask: 'picks' });
    const seven = run(afterRowC(7, { length: 120 }), { do: 'connect-cards', text: null });
    expect(seven.game.step.name).toBe('picks');
  });

  it('counts when everybody gave, and that is the floor of undo', () => {
    let session = passing;
    for (const begin of ['0', '1', '1', null]) session = run(session, take, picks(begin, '0'));
    expect(session.game.step.name).toBe('picks-talk');
    expect(session.game.picks).toEqual({ begin: { 0: 1, 1: 2 }, friction: { 0: 4 } });
    expect(topBegin(session.game).map(({ key }) => key)).toEqual(['1', '0']);
    expect(refusalOf(session, undo)).toBe('nothing-to-undo');
  });

  it('shows nothing before that', () => {
    expect(run(passing, take, picks('0')).game.picks).toBeNull();
  });

  it('can become a show of hands, which forgets what was given, and back', () => {
    const hands = run(passing, take, picks('0'), { do: 'choose-picking', by: 'hands' });
    expect([hands.game.step.name, hands.game.secrets.picks]).toEqual(['picks', {}]);
    expect(asked(run(hands, { do: 'choose-picking', by: 'passing' }))).toBe('p1');
    expect(refusalOf(hands, { do: 'choose-picking', by: 'hands' })).toBe('not-now');
  });

  it('leaves out who left, and asks who came', () => {
    const one = run(passing, { do: 'leave', person: 'p1' });
    expect(asked(one)).toBe('p2');
    const came = run(one, { do: 'join', name: '', about: '', seat: null });
    const last = run(came, take, picks(null), take, picks(null), take, picks(null));
    expect(asked(last)).toBe('p5');
  });

  it('refuses what can’t be picked', () => {
    expect(refusalOf(run(passing, take), picks('99'))).toBe('sentence-unknown');
    expect(refusalOf(run(passing, take), picks('0', 'd1'))).toBe('sentence-unknown');
  });
});

describe('the tablet that is passed on', () => {
  const passedOn = run(landed(3), { do: 'place-tablet', handing: 'pass-on' });

  it('is handed over before a turn', () => {
    const handing = run(passedOn, openTurn);
    expect(handing.game.step.name).toBe('hand-turn');
    expect(run(handing, take).game.step.name).toBe('draw');
  });

  it('stays in the middle for two', () => {
    const two = run(landed(2), { do: 'place-tablet', handing: 'pass-on' }, openTurn);
    expect(two.game.step.name).toBe('draw');
  });
});
