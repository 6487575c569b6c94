import type { Command } from '../../../../rules/commands';
import type { Seat } from '../../../../rules/game';
import { turnSeat } from '../../../../rules/turns';
import { Icon } from '../../../parts/Icon';
import { personName, seatName } from '../../../parts/names';
import { useTable } from '../view';
import { fitTogether, joinedWith, movedBy, parted, type Places } from './arrange';
import { PEOPLE, SAID } from './text';

interface SeatRowProps {
  readonly seat: Seat;
  readonly at: number;
  readonly onChange: (command: Command, said: string) => void;
}

/** One seat: who sits there, its place in the order, and what can be changed about it. */
export function SeatRow({ seat, at, onChange }: SeatRowProps) {
  const { game } = useTable();
  const places: Places = game.seats.map(({ persons }) => persons);
  const names = seatName(game, seat);
  const abouts = seat.persons.flatMap((id) => game.persons.find((person) => person.id === id)?.about ?? []);
  const arrange = (seats: Places, said: string): void => onChange({ do: 'arrange-seats', seats }, said);
  const move = (by: -1 | 1): void => {
    if (game.seats[at + by]) arrange(movedBy(places, at, by), SAID.moved(names, at + by + 1));
  };
  return (
    <li class="seat">
      <div class="seat__who">
        <p class="seat__names">
          <bdi>{names}</bdi>
          {turnSeat(game)?.id === seat.id && <span class="seat__turn">{PEOPLE.turn}</span>}
        </p>
        {abouts.length > 0 && (
          <p class="quiet">
            <bdi>{abouts.join(', ')}</bdi>
          </p>
        )}
      </div>
      <div class="seat__moves">
        <button
          type="button"
          id={`up-${seat.id}`}
          class="button button--small"
          aria-label={PEOPLE.up(names)}
          aria-disabled={at === 0}
          onClick={() => move(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          id={`down-${seat.id}`}
          class="button button--small"
          aria-label={PEOPLE.down(names)}
          aria-disabled={at === game.seats.length - 1}
          onClick={() => move(1)}
        >
          <Icon name="down" />
        </button>
      </div>
      <details class="seat__change" name="seat">
        <summary class="button button--small" aria-label={PEOPLE.changeSeat(names)}>
          {PEOPLE.change}
        </summary>
        <div class="actions">
          {([-1, 1] as const).map((by) => {
            const other = seatName(game, game.seats[at + by] ?? null);
            return (
              fitTogether(places, at, by) && (
                <button
                  key={by}
                  type="button"
                  class="button grow"
                  onClick={() =>
                    arrange(
                      joinedWith(places, at, by),
                      SAID.together(by === 1 ? `${names}, ${other}` : `${other}, ${names}`),
                    )
                  }
                >
                  {PEOPLE.with(other)}
                </button>
              )
            );
          })}
          {seat.persons.length > 1 && (
            <button
              type="button"
              class="button grow"
              onClick={() => arrange(parted(places, at), SAID.apart(names))}
            >
              {PEOPLE.apart}
            </button>
          )}
          {seat.persons.map((id) => (
            <button
              key={id}
              type="button"
              class="button grow"
              onClick={() => onChange({ do: 'leave', person: id }, SAID.left(personName(game, id)))}
            >
              {PEOPLE.leaves(personName(game, id))}
            </button>
          ))}
        </div>
      </details>
    </li>
  );
}
