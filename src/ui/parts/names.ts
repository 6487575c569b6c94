/** What people at the table are called. */
import type { Game, Seat } from '../../rules/game';
import { turnSeat, writerSeat } from '../../rules/turns';
import { place } from './text';

/** A person's name, or the number of the place while there is none. */
export function personName(game: Game, id: string): string {
  const index = game.persons.findIndex((person) => person.id === id);
  return game.persons[index]?.name ?? place(index + 1);
}

function seatName(game: Game, seat: Seat | null): string {
  const names = seat?.persons.map((person) => personName(game, person)) ?? [];
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}` : (names[0] ?? '');
}

/** Whose turn it is. */
export const turnName = (game: Game): string => seatName(game, turnSeat(game));

/** Who writes: the seat next to the turn player. */
export const writerName = (game: Game): string => seatName(game, writerSeat(game));

/** Whether the card on the table is everybody's: the one of *Oogst*, and one that was laid aside first. */
export const playedByAll = (game: Game): boolean =>
  game.phase === 'oogst' || game.played.at(-1)?.fromAside === true;
