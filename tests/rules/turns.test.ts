import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/rules/session';
import { presentInOrder } from '../../src/rules/people';
import { turnSeat, writerSeat } from '../../src/rules/turns';
import { atHarvest, landed, openTurn, pass, run, started, turn, undo } from './table';

const seatOf = (session: Session): string | undefined => turnSeat(session.game)?.id;

describe('turns', () => {
  it('go round the table, seat by seat', () => {
    let session = landed(3, { length: 120 });
    const seats = [seatOf(session)];
    for (let index = 0; index < 4; index += 1) {
      session = turn(session);
      seats.push(seatOf(session));
    }
    expect(seats).toEqual(['s1', 's2', 's3', 's1', 's2']);
  });

  it('go on in the next phase where they were', () => {
    const session = run(turn(turn(landed(4))), { do: 'start-phase', phase: 'verdiepen' });
    expect(seatOf(session)).toBe('s3');
  });

  it('are used by a pass', () => {
    const session = pass(landed(3));
    expect(seatOf(session)).toBe('s2');
    expect(session.game.played).toEqual([]);
  });

  it('are kept by a seat that only looked at its cards when the group went on', () => {
    const session = run(landed(4), openTurn, { do: 'start-phase', phase: 'verdiepen' });
    expect(seatOf(session)).toBe('s1');
  });

  it('are not used by the row C card, which is played by all', () => {
    const session = atHarvest(4);
    const after = turn(session);
    expect(seatOf(after)).toBe(seatOf(session));
    expect(after.game.played.at(-1)?.seat).toBeNull();
  });

  it('come back with undo', () => {
    const before = turn(landed(3));
    expect(run(turn(before), undo, undo, undo, undo).game).toEqual(before.game);
  });

  it('count their rounds', () => {
    const round = turn(turn(turn(landed(3, { length: 120 }))));
    expect([landed(3).game.round, turn(landed(3)).game.round, round.game.round]).toEqual([1, 1, 2]);
  });
});

describe('the schrijver', () => {
  it.each([2, 3, 6])('sits next to the turn player of %i', (persons) => {
    let session = landed(persons, { length: 120 });
    for (let index = 0; index < 3; index += 1) {
      const seats = session.game.seats.map((seat) => seat.id);
      const next = seats[(seats.indexOf(seatOf(session) ?? '') + 1) % persons];
      expect(writerSeat(session.game)?.id).toBe(next);
      session = pass(session);
    }
  });

  it('is nobody where nobody sits', () => {
    expect(writerSeat(started(0).game)).toBeNull();
    expect(turnSeat(started(0).game)).toBeNull();
  });
});

describe('a seat', () => {
  it('holds one person at 2 to 6 persons, in order', () => {
    const { game } = started(6);
    expect(presentInOrder(game)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
  });
});
