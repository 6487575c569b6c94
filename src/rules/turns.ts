/** Whose turn it is. Turns go round the table, seat by seat, across phases. */
import type { Game, Seat } from './game';
import type { PersonId, SeatId } from './ids';

/** The queue of a new round: every seat once, in the order of the table. */
export function newRound(seats: readonly Seat[]): SeatId[] {
  return seats.map((seat) => seat.id);
}

/** The seat whose turn it is, or null when nobody takes turns. */
export function turnSeat(game: Game): Seat | null {
  return game.seats.find((seat) => seat.id === game.queue[0]) ?? null;
}

/** The *schrijver*: the seat next to the turn player. */
export function writerSeat(game: Game): Seat | null {
  const index = game.seats.findIndex((seat) => seat.id === game.queue[0]);
  return game.seats[(index + 1) % game.seats.length] ?? null;
}

/** The persons of a seat, in order. */
export function personsAt(game: Game, seat: Seat): PersonId[] {
  return game.persons.filter((person) => seat.persons.includes(person.id)).map((person) => person.id);
}

/** The turn is over: the seat leaves the queue, and an empty queue starts a new round. */
export function endTurn(game: Game): Game {
  const rest = game.queue.slice(1);
  const turn = game.turn + 1;
  return rest.length > 0
    ? { ...game, queue: rest, turn }
    : { ...game, queue: newRound(game.seats), round: game.round + 1, turn };
}
