/** People come and go, share a seat or part, and the tablet lies in the middle or goes round. */
import type { Command } from './commands';
import { happens, type Outcome } from './decision';
import type { Game, Seat } from './game';
import type { PersonId, SeatId } from './ids';
import { isGroup, MOST_ON_A_SEAT, MOST_PERSONS, presentInOrder, seatOf } from './people';
import type { Refusal } from './refusals';
import { fits, tidy } from './text';

type PeopleCommand = Extract<
  Command,
  { do: 'name-person' | 'join' | 'leave' | 'return' | 'arrange-seats' | 'place-tablet' }
>;

/** Fewest persons who can go on talking. */
const FEWEST = 2;

function checkNames(name: string, about: string): { name: string | null; about: string | null } | Refusal {
  const [tidyName, tidyAbout] = [tidy(name), tidy(about)];
  if (!fits(tidyName, 'name') || !fits(tidyAbout, 'about')) return 'text-too-long';
  return { name: tidyName || null, about: tidyAbout || null };
}

/** The seat that a person takes: one to share, if there is room on it, or a new one. */
function placeFor(game: Game, wanted: SeatId | null): { seat: SeatId } | Refusal {
  if (presentInOrder(game).length >= MOST_PERSONS) return 'persons-out-of-range';
  if (wanted === null) return { seat: `s${game.seatsMade + 1}` };
  const seat = game.seats.find((candidate) => candidate.id === wanted);
  if (!seat) return 'person-unknown';
  return seat.persons.length < MOST_ON_A_SEAT ? { seat: seat.id } : 'seat-full';
}

function join(game: Game, command: Extract<PeopleCommand, { do: 'join' }>): Outcome {
  const names = checkNames(command.name, command.about);
  if (typeof names === 'string') return names;
  const place = placeFor(game, command.seat);
  if (typeof place === 'string') return place;
  return happens('person-joined', { person: `p${game.persons.length + 1}`, ...names, ...place });
}

/** Every person who is there exactly once; a seat that keeps one of its persons keeps its id, where it can. */
function arrange(game: Game, places: readonly (readonly PersonId[])[]): Outcome {
  const all = places.flat();
  const present = presentInOrder(game);
  const complete = all.length === present.length && present.every((person) => all.includes(person));
  if (!complete || places.some((place) => place.length === 0)) return 'seats-incomplete';
  if (places.some((place) => place.length > MOST_ON_A_SEAT)) return 'seat-full';
  const taken = new Set<SeatId>();
  let made = game.seatsMade;
  const seats = places.map((persons): Seat => {
    const own = persons
      .map((person) => seatOf(game, person)?.id)
      .find((id) => id !== undefined && !taken.has(id));
    if (own === undefined) made += 1;
    const id = own ?? `s${made}`;
    taken.add(id);
    return { id, persons };
  });
  return happens('seats-arranged', { seats });
}

export function decidePeople(game: Game, command: PeopleCommand): Outcome {
  if (!isGroup(game.course)) {
    if (command.do !== 'name-person') return 'not-now';
  }
  const here = (person: PersonId): boolean => presentInOrder(game).includes(person);
  switch (command.do) {
    case 'name-person': {
      const { person } = command;
      const known = game.persons.find(({ id }) => id === person);
      if (!known) return 'person-unknown';
      const names = checkNames(command.name, command.about ?? known.about ?? '');
      return typeof names === 'string' ? names : happens('person-named', { person, ...names });
    }
    case 'join':
      return game.step.name === 'done' ? 'not-now' : join(game, command);
    case 'leave':
      if (game.step.name === 'done') return 'not-now';
      if (!here(command.person)) return 'person-unknown';
      if (presentInOrder(game).length <= FEWEST) return 'too-few-persons';
      return happens('person-left', { person: command.person });
    case 'return': {
      if (game.step.name === 'done') return 'not-now';
      const { person } = command;
      if (here(person) || !game.persons.some(({ id }) => id === person)) return 'person-unknown';
      const place = placeFor(game, command.seat);
      return typeof place === 'string' ? place : happens('person-returned', { person, ...place });
    }
    case 'arrange-seats':
      return game.step.name === 'done' ? 'not-now' : arrange(game, command.seats);
    case 'place-tablet':
      return happens('tablet-placed', { handing: command.handing });
  }
}
