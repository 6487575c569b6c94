/** What people at the table are called. */
import type { Game, Seat } from '../../rules/game';
import { turnSeat, writerSeat } from '../../rules/turns';
import { listed, place } from './text';

/** A person's name, or the number of the place while there is none. */
export function personName(game: Game, id: string): string {
  const index = game.persons.findIndex((person) => person.id === id);
  return game.persons[index]?.name ?? place(index + 1);
}

/** Some who sit together, as in "Noor en Samira"; places without a name are counted: "Plek 3 en 4". */
export function together(
  persons: readonly { readonly name: string | null; readonly number: number }[],
): string {
  const [first, ...rest] = persons;
  if (first && rest.length > 0 && persons.every(({ name }) => !name)) {
    return listed([place(first.number), ...rest.map(({ number }) => String(number))]);
  }
  return listed(persons.map(({ name, number }) => name ?? place(number)));
}

/** Everybody on a seat. */
export function seatName(game: Game, seat: Pick<Seat, 'persons'> | null): string {
  return together(
    (seat?.persons ?? []).map((id) => {
      const index = game.persons.findIndex((person) => person.id === id);
      return { name: game.persons[index]?.name ?? null, number: index + 1 };
    }),
  );
}

/** Whose turn it is. */
export const turnName = (game: Game): string => seatName(game, turnSeat(game));

/** Whether more than one person has the turn: then they are, they begin. */
export const turnIsShared = (game: Game): boolean => (turnSeat(game)?.persons.length ?? 0) > 1;

/** The first person of those whose turn it is, where one of them is meant. */
export const turnPerson = (game: Game): string => {
  const [first] = turnSeat(game)?.persons ?? [];
  return first ? personName(game, first) : '';
};

/** Who writes: the seat next to the turn player. */
export const writerName = (game: Game): string => seatName(game, writerSeat(game));

/** Whether the card on the table is everybody's: the one of *Oogst*, and one that was laid aside first. */
export const playedByAll = (game: Game): boolean =>
  game.phase === 'oogst' || game.played.at(-1)?.fromAside === true;
