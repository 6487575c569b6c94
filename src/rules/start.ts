/** The first event: what it needs, and the game it gives. */
import type { StartCommand } from './commands';
import { isDay } from './day';
import { happens, type Decision } from './decision';
import { RULES_VERSION, type CarriedCard, type EventOf, type FirstPerson } from './events';
import type { Game, PlayedCard, Seat, Step } from './game';
import { cellOf } from './outline';
import { makePlan, type Course } from './plan';
import type { Refusal } from './refusals';
import { fits, tidy } from './text';
import { NO_SECRETS } from './private';
import { inPairs, MOST_PERSONS, PAIRS_FROM, PAIRS_PROPOSED_FROM } from './people';
import { newRound } from './turns';

/** Fewest and most persons per course. */
const PERSONS: Readonly<Record<Course, readonly [number, number]>> = {
  table: [3, MOST_PERSONS],
  pair: [2, 2],
  solo: [1, 1],
  quick: [0, 0],
  week: [1, 1],
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
  const abouts = command.names.map((_, index) => tidy(command.abouts?.[index] ?? ''));
  const carried = command.carried
    .filter(({ card }, index, all) => all.findIndex((other) => other.card === card) === index)
    .map(({ card, text }) => ({ card, text: tidy(text ?? '') || null }));
  const tooLong =
    !fits(subject, 'subject') ||
    names.some((name) => !fits(name, 'name')) ||
    abouts.some((about) => !fits(about, 'about')) ||
    carried.some(({ text }) => !fits(text ?? '', 'kern'));
  if (tooLong) return { ok: false, refusal: 'text-too-long' };
  const { course, deck, seed, length, koersForm, lookBackOn } = command;
  const unfit = course === 'week' ? unfitForWeek(command, carried) : null;
  if (unfit) return { ok: false, refusal: unfit };
  const persons = names.map((name, index): FirstPerson => {
    const about = abouts[index];
    return { id: `p${index + 1}`, name: name || null, ...(about ? { about } : {}) };
  });
  const ids = persons.map((person) => person.id);
  const shared = command.inPairs ? count >= PAIRS_PROPOSED_FROM : false;
  const places = shared || count >= PAIRS_FROM ? inPairs(ids) : ids.map((id) => [id]);
  const seats = places.map((place, index): Seat => ({ id: `s${index + 1}`, persons: place }));
  const outcome = happens('session-started', {
    rules: RULES_VERSION,
    course,
    deck,
    seed,
    length,
    subject,
    persons,
    seats,
    koersForm,
    carried,
    ...(command.from ? { from: { session: command.from } } : {}),
    ...(course === 'week' && lookBackOn ? { lookBackOn } : {}),
  });
  return { ok: true, events: [{ ...outcome, at }] };
}

/** A *Kaart van de week* is whole at once: its card, the answer, and the day it comes back. */
function unfitForWeek({ deck, lookBackOn }: StartCommand, carried: readonly CarriedCard[]): Refusal | null {
  const [first, ...more] = carried;
  if (!first || more.length > 0 || !cellOf(deck, first.card)) return 'card-not-offered';
  if (!first.text) return 'text-empty';
  return lookBackOn !== undefined && isDay(lookBackOn) ? null : 'date-invalid';
}

/** A card that was just laid on the table by nobody in particular. */
export const FRESH_CARD = {
  seat: null,
  question: null,
  kern: [],
  stance: null,
  chair: null,
  fromAside: false,
} as const satisfies Partial<PlayedCard>;

function carriedCards(event: EventOf<'session-started'>): PlayedCard[] {
  return event.data.carried.flatMap(({ card, text }): PlayedCard[] => {
    const cell = cellOf(event.data.deck, card);
    if (!cell) return [];
    const { theme, depth } = cell;
    const kern = text ? [text] : [];
    return [{ ...FRESH_CARD, card, theme, depth, phase: 'landen', kern }];
  });
}

function openingStep(course: Course): Step {
  if (course === 'quick') return { name: 'quick' };
  if (course === 'week') return { name: 'done' };
  return course === 'solo' ? { name: 'opgave' } : { name: 'talk-rules' };
}

/** The game as it stands right after the first event. */
export function startedGame(event: EventOf<'session-started'>): Game {
  const { course, deck, seed, length, subject, seats, koersForm, from, lookBackOn } = event.data;
  const persons = event.data.persons.map(({ id, name, about }) => ({
    id,
    name: name || null,
    about: about || null,
    away: false,
  }));
  return {
    course,
    deck,
    seed,
    length,
    subject,
    koersForm,
    startedAt: event.at,
    from: from?.session ?? null,
    persons,
    seats,
    seatsMade: seats.length,
    handing: 'middle',
    short: false,
    plan: makePlan(course, length, seats.length),
    phase: course === 'week' ? 'checkout' : 'landen',
    phaseStartMs: 0,
    extraMinutes: 0,
    phaseExtraMinutes: 0,
    step: openingStep(course),
    talkRules: [],
    opgave: [],
    opgaveDiffers: [],
    queue: newRound(seats),
    late: [],
    turnOf: null,
    round: 1,
    turn: 0,
    passesInARow: 0,
    played: carriedCards(event),
    aside: [],
    dissents: [],
    dissentRoundHeld: false,
    connection: null,
    secrets: NO_SECRETS,
    picks: null,
    parties: [],
    koers: null,
    koersEarlier: [],
    agreements: [],
    checkOut: course === 'week' ? { sentences: [], lookBackOn: lookBackOn ?? null, reporter: null } : null,
    reviews: [],
    notes: [],
  };
}
