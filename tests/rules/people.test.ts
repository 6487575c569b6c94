import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/rules/commands';
import { inPairs, presentInOrder } from '../../src/rules/people';
import type { Session } from '../../src/rules/session';
import { turnSeat } from '../../src/rules/turns';
import { draw, landed, openTurn, pass, refusalOf, run, started, turn, undo } from './table';

const join = (seat: string | null = null): Command => ({ do: 'join', name: 'Noor', about: '', seat });
const leave = (person: string): Command => ({ do: 'leave', person });
const arrange = (...seats: string[][]): Command => ({ do: 'arrange-seats', seats });
const seatsOf = (session: Session): string[] => session.game.seats.map(({ persons }) => persons.join('+'));
const nextPersons = (session: Session): string[] => [...(turnSeat(session.game)?.persons ?? [])];

describe('pairs', () => {
  it.each([
    [1, '1'],
    [2, '2'],
    [3, '3'],
    [7, '2 2 3'],
    [8, '2 2 2 2'],
    [9, '2 2 2 3'],
    [11, '2 2 2 2 3'],
    [12, '2 2 2 2 2 2'],
  ])('of %i persons sit as %s', (count, sizes) => {
    const persons = Array.from({ length: count }, (_, nth) => `p${nth + 1}`);
    const pairs = inPairs(persons);
    expect(pairs.map((pair) => pair.length).join(' ')).toBe(sizes);
    expect(pairs.flat()).toEqual(persons);
  });

  it.each([
    [6, true, 6],
    [7, true, 3],
    [7, false, 7],
    [8, false, 8],
    [9, false, 4],
    [12, true, 6],
  ])('at %i persons, wished or not (%s): %i seats', (persons, wished, seats) => {
    expect(started(persons, { inPairs: wished }).game.seats).toHaveLength(seats);
  });
});

describe('who comes late', () => {
  it('is last in this round, and in place in the next', () => {
    let session = run(turn(landed(3, { length: 120 })), join());
    const order = [];
    for (let nth = 0; nth < 7; nth += 1) {
      order.push(nextPersons(session).join());
      session = pass(session);
      if (session.game.step.name === 'phase-end') break;
    }
    expect(order.slice(0, 4)).toEqual(['p2', 'p3', 'p4', 'p1']);
  });

  it('may share a seat, of three at most', () => {
    const two = run(started(3), join('s1'), join('s1'));
    expect(seatsOf(two)).toEqual(['p1+p4+p5', 'p2', 'p3']);
    expect(refusalOf(two, join('s1'))).toBe('seat-full');
    expect(refusalOf(two, join('s9'))).toBe('person-unknown');
  });

  it('is the twelfth at most', () => {
    const full = run(started(11), join());
    expect(refusalOf(full, join())).toBe('persons-out-of-range');
  });

  it('makes two a table, and who leaves makes three a pair again', () => {
    const three = run(landed(2), join());
    expect(three.game.course).toBe('table');
    expect(run(three, leave('p1')).game.course).toBe('pair');
  });

  it('changes how many cards are planned', () => {
    const { plan } = landed(6, { length: 120 }).game;
    const fewer = run(landed(6, { length: 120 }), leave('p1'), leave('p2'), leave('p3')).game.plan;
    expect(fewer.verkennen + fewer.verdiepen).toBeGreaterThan(plan.verkennen + plan.verdiepen);
  });
});

describe('who leaves', () => {
  it('takes no record along', () => {
    const before = turn(landed(4, { length: 120 }));
    const after = run(before, leave('p1'));
    expect(after.game.played).toEqual(before.game.played);
    expect(after.game.persons.map(({ id, away }) => [id, away])).toContainEqual(['p1', true]);
    expect(presentInOrder(after.game)).toEqual(['p2', 'p3', 'p4']);
  });

  it('while choosing a card hands the turn to the next', () => {
    const session = run(landed(4), openTurn, leave('p1'));
    expect(session.game.step.name).toBe('field');
    expect(nextPersons(session)).toEqual(['p2']);
  });

  it('while somebody speaks up before the card is drawn lets the next seat draw, and gives nobody two turns', () => {
    const session = run(
      turn(landed(4, { length: 120 })),
      openTurn,
      { do: 'raise-dissent', nth: 0, opening: null },
      leave('p2'),
      { do: 'hear-dissent' },
      { do: 'let-dissent-stand', text: 'Niet zo.' },
    );
    expect(session.game.step.name).toBe('field');
    expect(nextPersons(session)).toEqual(['p3']);
    expect(nextPersons(turn(session))).toEqual(['p4']);
  });

  it('while their card lies there leaves it to all, and costs nobody a turn', () => {
    const session = run(draw(run(landed(4), openTurn)), leave('p1'), { do: 'end-talk' });
    const after = run(session, { do: 'record-kern', text: 'Zin', stance: 'agree' });
    expect(after.game.played).toHaveLength(1);
    expect(nextPersons(after)).toEqual(['p2']);
  });

  it('comes back with undo, or comes back later', () => {
    const before = landed(4);
    expect(run(before, leave('p2'), undo).game).toEqual(before.game);
    const back = run(before, leave('p2'), { do: 'return', person: 'p2', seat: 's1' });
    expect(seatsOf(back)).toEqual(['p1+p2', 'p3', 'p4']);
    expect(refusalOf(back, { do: 'return', person: 'p2', seat: null })).toBe('person-unknown');
  });

  it('leaves at least two behind', () => {
    expect(refusalOf(run(landed(3), leave('p1')), leave('p2'))).toBe('too-few-persons');
  });
});

describe('changing places', () => {
  it('keeps whose turn it is, and goes on round the new table', () => {
    const session = run(landed(4, { length: 120 }), arrange(['p3'], ['p1'], ['p4'], ['p2']));
    expect(nextPersons(session)).toEqual(['p1']);
    expect(nextPersons(pass(session))).toEqual(['p4']);
  });

  it('pairs and parts; who had a turn has none again in this round', () => {
    const paired = run(turn(landed(4, { length: 120 })), arrange(['p1', 'p2'], ['p3'], ['p4']));
    expect(nextPersons(paired)).toEqual(['p3']);
    const parted = run(paired, arrange(['p1'], ['p2'], ['p3'], ['p4']));
    expect(nextPersons(pass(pass(parted)))).toEqual(['p1']);
  });

  it('gives no second turn to who shared the one that is being played', () => {
    const pairs = landed(8, { length: 120, inPairs: true });
    const talking = draw(run(pairs, openTurn));
    const parted = run(talking, arrange(['p1'], ['p2'], ['p3', 'p4'], ['p5', 'p6'], ['p7', 'p8']));
    const after = run(parted, { do: 'end-talk' }, { do: 'record-kern', text: null, stance: null });
    expect(nextPersons(after)).toEqual(['p3', 'p4']);
    expect(after.game.queue).toHaveLength(3);
  });

  it.each([
    ['somebody left out', [['p1'], ['p2']]],
    ['somebody twice', [['p1', 'p1'], ['p2'], ['p3']]],
    ['somebody unknown', [['p1'], ['p2'], ['p3'], ['p9']]],
    ['an empty seat', [['p1'], ['p2'], ['p3'], []]],
  ])('is refused with %s', (_what, seats) => {
    expect(refusalOf(started(3), arrange(...seats))).toBe('seats-incomplete');
  });
});
