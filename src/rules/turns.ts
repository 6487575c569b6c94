/** Whose turn it is. Turns go round the table, seat by seat, across phases. */
import type { Game, Seat } from './game';
import type { SeatId } from './ids';

/** The queue of a new round: every seat once, in the order of the table. */
export function newRound(seats: readonly Seat[]): SeatId[] {
  return seats.map((seat) => seat.id);
}

/** The seat whose turn it is, or null when nobody takes turns. */
export function turnSeat(game: Game): Seat | null {
  const id = game.turnOf ?? game.queue[0];
  return game.seats.find((seat) => seat.id === id) ?? null;
}

/** The *schrijver*: the seat next to the turn player. */
export function writerSeat(game: Game): Seat | null {
  const turn = turnSeat(game);
  const index = game.seats.findIndex((seat) => seat.id === turn?.id);
  return game.seats[(index + 1) % game.seats.length] ?? null;
}

/**
 * A turn is over: its seat leaves the queue, and an empty queue starts a new round.
 * @param seat whose turn it was; null when the card was played by all, which costs nobody a turn
 */
export function endTurn(game: Game, seat: SeatId | null): Game {
  const turn = game.turn + 1;
  const ended = { ...game, turn, turnOf: null, queue: game.queue.filter((id) => id !== seat) };
  return ended.queue.length > 0 ? ended : withNewRound(ended);
}

/** The game with everybody's turn ahead again. */
export function withNewRound(game: Game): Game {
  return { ...game, queue: newRound(game.seats), late: [], round: game.round + 1 };
}
