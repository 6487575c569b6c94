/** The first event: what it needs, and the game it gives. */
import type { StartCommand } from './commands';
import { happens, type Decision } from './decision';
import { RULES_VERSION, type EventOf } from './events';
import type { Game, PlayedCard, Seat, Step } from './game';
import { cellOf } from './outline';
import { makePlan, type Course } from './plan';
import { fits, tidy } from './text';
import { newRound } from './turns';

/** Fewest and most persons per course; issue: more persons share seats. */
const PERSONS: Readonly<Record<Course, readonly [number, number]>> = {
  table: [3, 6],
  pair: [2, 2],
  solo: [1, 1],
  quick: [0, 0],
};

/** The course that belongs to a number of persons. */
export function courseFor(persons: number): Course {
  if (persons <= 1) return 'solo';
  return persons === 2 ? 'pair' : 'table';
}

/** @param at the moment, in ms since 1970 */
export function decideStart(command: StartCommand, at: number): Decision {
  const [fewest, most] = PERSONS[command.course];
  const { length: count } = command.names;
  if (count < fewest || count > most) return { ok: false, refusal: 'persons-out-of-range' };
  if (command.deck.cells.every((cell) => cell.cards.length === 0))
    return { ok: false, refusal: 'deck-empty' };
  const subject = tidy(command.subject);
  const names = command.names.map((name) => tidy(name ?? ''));
  const carried = command.carried
    .filter(({ card }, index, all) => all.findIndex((other) => other.card === card) === index)
    .map(({ card, text }) => ({ card, text: tidy(text ?? '') || null }));
  const tooLong =
    !fits(subject, 'subject') ||
    names.some((name) => !fits(name, 'name')) ||
    carried.some(({ text }) => !fits(text ?? '', 'kern'));
  if (tooLong) return { ok: false, refusal: 'text-too-long' };
  const persons = names.map((name, index) => ({ id: `p${index + 1}`, name: name || null }));
  const { course, deck, seed, length, koersForm } = command;
  const outcome = happens('session-started', {
    rules: RULES_VERSION,
    course,
    deck,
    seed,
    length,
    subject,
    persons,
    koersForm,
    carried,
  });
  return { ok: true, events: [{ ...outcome, at }] };
}

function carriedCards(event: EventOf<'session-started'>): PlayedCard[] {
  return event.data.carried.flatMap(({ card, text }): PlayedCard[] => {
    const cell = cellOf(event.data.deck, card);
    if (!cell) return [];
    const { theme, depth } = cell;
    const kern = text ? [text] : [];
    return [{ card, theme, depth, phase: 'landen', seat: null, question: null, kern, stance: null }];
  });
}

function openingStep(course: Course): Step {
  if (course === 'quick') return { name: 'quick' };
  return course === 'solo' ? { name: 'opgave' } : { name: 'talk-rules' };
}

/** The game as it stands right after the first event. One person, one seat. */
export function startedGame(event: EventOf<'session-started'>): Game {
  const { course, deck, seed, length, subject, persons, koersForm } = event.data;
  const seats = persons.map((person, index): Seat => ({ id: `s${index + 1}`, persons: [person.id] }));
  return {
    course,
    deck,
    seed,
    length,
    subject,
    koersForm,
    startedAt: event.at,
    persons,
    seats,
    plan: makePlan(course, length, seats.length),
    phase: 'landen',
    phaseStartMs: 0,
    extraMinutes: 0,
    phaseExtraMinutes: 0,
    step: openingStep(course),
    talkRules: [],
    opgave: [],
    opgaveDiffers: [],
    queue: newRound(seats),
    round: 1,
    turn: 0,
    passesInARow: 0,
    played: carriedCards(event),
    aside: [],
    picks: null,
    koers: null,
    koersEarlier: [],
    agreements: [],
    checkOut: null,
  };
}
