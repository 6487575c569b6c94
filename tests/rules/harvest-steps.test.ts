import { describe, expect, it } from 'vitest';
import { tide } from '../../src/rules/clock';
import { farthestApart } from '../../src/rules/connection';
import {
  afterRowC,
  atAgreements,
  atCheckOut,
  draw,
  landed,
  MINUTE,
  openTurn,
  refusalOf,
  run,
  turn,
  undo,
} from './table';

const wrapUp = { do: 'wrap-up' } as const;

describe('Verbind', () => {
  it('offers two cards that lie farthest apart, the same every time', () => {
    const { game } = afterRowC(4);
    const [one = 0, other = 0] = farthestApart(game) ?? [];
    expect(game.played[one]?.depth).not.toBe(game.played[other]?.depth);
    expect(farthestApart(game)).toEqual(farthestApart(game));
  });

  it('is nothing while no two cards lie in different cells', () => {
    expect(farthestApart(turn(landed(4)).game)).toBeNull();
  });

  it('belongs to games of an hour and longer', () => {
    expect(afterRowC(4).game.step.name).toBe('connect');
    expect(afterRowC(4, { length: 30 }).game.step.name).not.toBe('connect');
  });

  it('keeps its sentence, or none', () => {
    const session = afterRowC(2);
    expect(run(session, { do: 'connect-cards', text: ' Zo. ' }).game.connection?.text).toEqual(['Zo.']);
    expect(run(session, { do: 'connect-cards', text: null }).game.connection?.text).toEqual([]);
    expect(refusalOf(session, { do: 'connect-cards', text: ' ' })).toBe('text-empty');
  });
});

describe('Wie misten we?', () => {
  it('names parties at the table and not yet, and leaves out what is empty', () => {
    const session = run(afterRowC(2), { do: 'connect-cards', text: null });
    const parties = [
      { name: ' De buren ', present: false },
      { name: '', present: true },
    ];
    const { game } = run(session, { do: 'note-parties', parties });
    expect(game.parties).toEqual([{ name: 'De buren', present: false }]);
    expect(game.step.name).toBe('koers');
  });
});

describe('the lege stoel', () => {
  const chairs = (length: 30 | 60, deep: number): (string | null)[] => {
    let session = run(turn(landed(4, { length })), { do: 'start-phase', phase: 'verdiepen' });
    for (let nth = 0; nth < deep; nth += 1) session = turn(session);
    return session.game.played.map(({ chair }) => chair);
  };

  it('is dealt once, in Verdiepen', () => {
    const dealt = chairs(60, 2);
    expect(dealt[0]).toBeNull();
    expect(dealt.filter((chair) => chair !== null)).toHaveLength(1);
  });

  it('is not dealt in half an hour', () => expect(chairs(30, 1)).toEqual([null, null]));
});

describe('the break', () => {
  it('stands between the rows of a long session', () => {
    const session = run(turn(landed(3, { length: 90 })), { do: 'start-phase', phase: 'verdiepen' });
    expect(session.game.step.name).toBe('pause');
    expect(run(session, { do: 'end-pause' }).game.step.name).toBe('field');
  });
});

describe('Rond nu af', () => {
  it('leaves six minutes, whatever was played', () => {
    const session = run(turn(landed(4, { length: 120 })), wrapUp);
    const { leftMs } = tide(session.game, session.clock, session.clock.lastAt);
    expect(leftMs).toBe(6 * MINUTE);
    expect([session.game.phase, session.game.plan.agreements]).toEqual(['oogst', 1]);
  });

  it.each([
    ['Landen', landed(4)],
    ['a choice of cards', run(landed(4), openTurn)],
    ['a talk', draw(run(landed(4), openTurn))],
  ])('goes from %s to the koerszin', (_where, session) => {
    const short = run(session, wrapUp);
    expect(short.game.step.name).toBe('koers');
    expect(run(short, undo).game).toEqual(session.game);
  });

  it('asks for hands where there is enough to pick from, and names no parties', () => {
    let session = landed(4, { length: 120 });
    for (let nth = 0; nth < 4; nth += 1) {
      if (session.game.step.name === 'phase-end') break;
      session = turn(session);
    }
    const short = run(session, wrapUp);
    expect(short.game.step.name).toBe('picks');
    const talked = run(short, { do: 'count-picks', begin: { 0: 1 }, friction: {} }, { do: 'end-picks-talk' });
    expect(talked.game.step.name).toBe('koers');
  });

  it('leaves what was agreed, and one agreement at least', () => {
    const { game } = run(atAgreements(4, { length: 120 }), wrapUp);
    expect([game.step.name, game.plan.agreements]).toEqual(['agreements', 1]);
  });

  it('is not for the check-out, and not twice', () => {
    expect(refusalOf(atCheckOut(4), wrapUp)).toBe('not-now');
    expect(refusalOf(run(landed(4), wrapUp), wrapUp)).toBe('not-now');
  });

  it('drops the dissent that was being heard, and keeps the kern', () => {
    const session = run(turn(landed(4)), { do: 'raise-dissent', nth: 0, opening: null }, wrapUp);
    expect(session.game.dissents).toEqual([]);
    expect(session.game.played[0]?.kern).toEqual(['Een zin.']);
  });
});
