import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/rules/game';
import { personName, seatName, turnName, writerName } from '../../src/ui/parts/names';
import { run, started } from '../rules/table';

const three = (): Game => started(3, { names: ['Noor', null, 'Bas'] }).game;

describe('what people are called', () => {
  it('by their name, or by their place while they have none', () => {
    const game = three();
    expect(game.persons.map(({ id }) => personName(game, id))).toEqual(['Noor', 'Plek 2', 'Bas']);
  });

  it('the writer sits next to whose turn it is, round the table', () => {
    const game = three();
    expect([turnName(game), writerName(game)]).toEqual(['Noor', 'Plek 2']);
    const last = { ...game, queue: ['s3'] };
    expect([turnName(last), writerName(last)]).toEqual(['Bas', 'Noor']);
  });

  it('a seat of two or three is named whole', () => {
    const game = three();
    const [seat] = game.seats;
    const shared = (persons: readonly string[]): Game => ({
      ...game,
      seats: [{ id: seat?.id ?? '', persons }],
    });
    expect(turnName(shared(['p1', 'p2']))).toBe('Noor en Plek 2');
    expect(turnName(shared(['p1', 'p2', 'p3']))).toBe('Noor, Plek 2 en Bas');
  });

  it('a seat without any name is a row of places', () => {
    const { game } = started(9);
    expect(game.seats.map((seat) => seatName(game, seat))).toEqual([
      'Plek 1 en 2',
      'Plek 3 en 4',
      'Plek 5 en 6',
      'Plek 7, 8 en 9',
    ]);
  });

  it('a name that is given later counts at once', () => {
    const { game } = run(started(3), { do: 'name-person', person: 'p2', name: ' Joke ' });
    expect(personName(game, 'p2')).toBe('Joke');
  });
});
