/** Who sits where, and what that does to the round: people come, go, change places, share a seat or part. */
import type { EventData } from './events';
import type { Game, Person, Seat } from './game';
import type { PersonId, SeatId } from './ids';
import { courseWith, presentInOrder, seatOf } from './people';
import { underway } from './decide-agreement';
import { makePlan } from './plan';
import { withNewRound } from './turns';

/** The plan follows the number of seats; a short harvest keeps its own, and no agreement on its way is lost. */
function replanned(game: Game): Game {
  const course = courseWith(game.course, presentInOrder(game).length);
  if (game.short) return { ...game, course };
  const plan = makePlan(course, game.length, game.seats.length);
  return { ...game, course, plan: { ...plan, agreements: Math.max(plan.agreements, underway(game)) } };
}

/** The game at a table without anybody left in the queue begins a new round. */
const withQueue = (game: Game): Game => (game.queue.length > 0 ? game : withNewRound(game));

function withPerson(seats: readonly Seat[], id: SeatId, person: PersonId): Seat[] {
  return seats.some((seat) => seat.id === id)
    ? seats.map((seat) => (seat.id === id ? { ...seat, persons: [...seat.persons, person] } : seat))
    : [...seats, { id, persons: [person] }];
}

/** Somebody takes a place: on a shared seat, or on a new one that comes last in this round. */
function seated(game: Game, person: PersonId, id: SeatId): Game {
  const fresh = !game.seats.some((seat) => seat.id === id);
  return replanned({
    ...game,
    seats: withPerson(game.seats, id, person),
    seatsMade: game.seatsMade + (fresh ? 1 : 0),
    queue: fresh ? [...game.queue, id] : game.queue,
    late: fresh ? [...game.late, id] : game.late,
  });
}

/** A new person at the table. */
export function joined(game: Game, { person, name, about, seat }: EventData['person-joined']): Game {
  const added: Person = { id: person, name, about, away: false };
  return seated({ ...game, persons: [...game.persons, added] }, person, seat);
}

/** Somebody who had left is there again. */
export function returned(game: Game, { person, seat }: EventData['person-returned']): Game {
  return seated({ ...game, persons: markAway(game.persons, person, false) }, person, seat);
}

const markAway = (persons: readonly Person[], id: PersonId, away: boolean): Person[] =>
  persons.map((person) => (person.id === id ? { ...person, away } : person));

/** Somebody left. What was recorded stays; an empty seat takes no more turns. */
export function departed(game: Game, { person }: EventData['person-left']): Game {
  const seats = game.seats
    .map((seat) => ({ ...seat, persons: seat.persons.filter((id) => id !== person) }))
    .filter((seat) => seat.persons.length > 0);
  const left: Game = {
    ...game,
    // Fewer seats make a shorter round of passes: one more pass still has to end it.
    passesInARow: Math.min(game.passesInARow, Math.max(0, seats.length - 1)),
    persons: markAway(game.persons, person, true),
    seats,
    queue: game.queue.filter((id) => seats.some((seat) => seat.id === id)),
    late: game.late.filter((id) => seats.some((seat) => seat.id === id)),
  };
  return replanned(withQueue(left));
}

/** From the seat at the head of the queue on, round the new table. */
function roundFrom(seats: readonly Seat[], head: SeatId | undefined): SeatId[] {
  const start = Math.max(
    0,
    seats.findIndex((seat) => seat.id === head),
  );
  return [...seats.slice(start), ...seats.slice(0, start)].map((seat) => seat.id);
}

/**
 * The table anew. A seat has had its turn in this round as soon as one of its persons has; who came late stays
 * last; whose turn it is keeps it.
 */
export function arranged(game: Game, { seats }: EventData['seats-arranged']): Game {
  const turnPersons = game.seats.find((seat) => seat.id === (game.turnOf ?? game.queue[0]))?.persons ?? [];
  const waits = (person: PersonId): boolean => {
    const seat = seatOf(game, person);
    // Who shares the turn that is being played has it now, wherever they sit afterwards.
    return seat !== null && seat.id !== game.turnOf && game.queue.includes(seat.id);
  };
  const isLate = (seat: Seat): boolean =>
    seat.persons.every((person) => game.late.includes(seatOf(game, person)?.id ?? ''));
  const waiting = new Set(seats.filter((seat) => seat.persons.every(waits)).map((seat) => seat.id));
  const late = seats.filter(isLate).map((seat) => seat.id);
  const head = seats.find((seat) => seat.persons.some((person) => turnPersons.includes(person)))?.id;
  const order = roundFrom(seats, head).filter(
    (id) => waiting.has(id) || (id === head && game.turnOf !== null),
  );
  const known = game.seats.map((seat) => seat.id);
  return replanned(
    withQueue({
      ...game,
      seats,
      seatsMade: game.seatsMade + seats.filter((seat) => !known.includes(seat.id)).length,
      queue: [...order.filter((id) => !late.includes(id)), ...order.filter((id) => late.includes(id))],
      late,
      passesInARow: Math.min(game.passesInARow, Math.max(0, seats.length - 1)),
      turnOf: game.turnOf === null ? null : (head ?? null),
    }),
  );
}
