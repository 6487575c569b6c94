/**
 * A group that plays a whole game at random, sensibly most of the time. Everything follows from the seed, so a
 * failing game can be played again. It acts only through `decide` and `evolve`, as the app does.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Command, StartCommand } from '../../src/rules/commands';
import { decide } from '../../src/rules/decide';
import type { Decision } from '../../src/rules/decision';
import { HANDINGS } from '../../src/rules/game';
import type { AgreementTerms, GameEvent, SentenceRef } from '../../src/rules/events';
import { begin, evolve, replay } from '../../src/rules/evolve';
import { agreedKernen, dissentRoundAhead, mayDissent } from '../../src/rules/dissent';
import { blankLog } from '../../src/rules/blank';
import { kernen, pickable } from '../../src/rules/harvest';
import type { DeckOutline } from '../../src/rules/outline';
import { themesOf } from '../../src/rules/outline';
import { LENGTHS, phaseAfter, PHASES } from '../../src/rules/plan';
import type { Session } from '../../src/rules/session';
import { MOST_ON_A_SEAT, MOST_PERSONS, presentInOrder } from '../../src/rules/people';
import type { PrivatePicks, Pulse } from '../../src/rules/private';
import { cardToAnswer, FOLLOW_UPS, mayReview, openReview, SHIFTS } from '../../src/rules/review';
import { wordingOf } from '../../src/rules/reword';
import { STANCES } from '../../src/rules/stance';
import { courseFor, decideStart } from '../../src/rules/start';

/** More actions than any group needs; a game that takes this many does not end. */
export const MOST_ACTIONS = 1500;

/** Where the randomness comes from. */
export interface Dice {
  /** A whole number from 0 up to but not including `below`. */
  below(below: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  from<T>(items: readonly T[]): T | null;
}

/** Mulberry32: small, even, and the same everywhere. */
export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)] ?? items[0],
    from: (items) => items[below(items.length)] ?? null,
  };
}

/** What people type, and what they should not be able to break anything with. */
export const ODD_TEXTS = [
  'Wij luisteren eerst.',
  'Een heel gewone zin, met een komma; en een punt.',
  '',
  '   \t\n ',
  'é'.repeat(200),
  '👩‍👩‍👧‍👦'.repeat(17),
  '🏳️‍🌈 leefbaar',
  'مرحبا بالعالم',
  '\u202Eomgekeerd\u202C',
  '<script>alert(1)</script><b>vet</b>',
  '__proto__',
  'constructor',
  'half \uD83D paar \uDE00',
  'a\u0000b\u0007c\r\nd',
  '$& $1 $$',
  '…',
  'x'.repeat(120),
  'x'.repeat(121),
] as const;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const textFor = (dice: Dice): string =>
  dice.chance(0.6) ? `Zin ${dice.below(1000)} over de wijk` : dice.pick(ODD_TEXTS);

const textOrNothing = (dice: Dice): string | null => (dice.chance(0.3) ? null : textFor(dice));

const dayFor = (dice: Dice): string =>
  dice.chance(0.85)
    ? `2026-0${1 + dice.below(9)}-1${dice.below(9)}`
    : dice.pick(['2026-02-30', '', 'morgen']);

/** How a group behaves; chosen once a game, so that some pass everything and others never do. */
interface Mood {
  readonly passing: number;
  readonly silent: number;
  readonly doubting: number;
  readonly hasty: number;
  readonly restless: number;
  /** How often somebody says "tegenspraak". */
  readonly dissenting: number;
}

const moodFrom = (dice: Dice): Mood => ({
  passing: dice.pick([0, 0.1, 0.1, 0.3, 0.9]),
  silent: dice.pick([0.1, 0.3, 0.9]),
  doubting: dice.pick([0, 0.2, 0.5]),
  hasty: dice.pick([0, 0.05, 0.3]),
  restless: dice.pick([0, 0.1, 0.3]),
  dissenting: dice.pick([0, 0.1, 0.3]),
});

/** Of so many games one is played by one person alone: the even and the odd seeds have as many. */
export const ALONE_ONE_IN = 16;

/** Of those alone a quarter is a *Kaart van de week*. */
const WEEKS_AT = 2 * ALONE_ONE_IN;

/** Who plays what: 2 to 12 persons or one alone, in pairs or not, each length, one of the given decks. */
export function settingFrom(seed: number, decks: readonly [DeckOutline, ...DeckOutline[]]): StartCommand {
  const dice = diceFrom(seed ^ 0x51ed270b);
  const persons = (seed >>> 1) % ALONE_ONE_IN === 0 ? 1 : 2 + dice.below(MOST_PERSONS - 1);
  const deck = dice.pick(decks);
  const cards = deck.cells.flatMap((cell) => cell.cards);
  const week = persons === 1 && (seed >>> 1) % (4 * ALONE_ONE_IN) === WEEKS_AT;
  const carried = dice.chance(0.2) ? [...new Set([dice.from(cards), dice.from(cards)])] : [];
  const setting: StartCommand = {
    course: courseFor(persons),
    deck,
    seed: String(seed),
    length: dice.pick(LENGTHS),
    subject: dice.chance(0.7) ? 'Een stille wijk' : '',
    names: Array.from({ length: persons }, () => dice.pick([null, 'Noor', '👩‍👩‍👧‍👦', '<b>', '__proto__'])),
    abouts: Array.from({ length: dice.pick([0, 0, persons]) }, () => dice.pick(['', 'gemeente', '🏳️‍🌈'])),
    inPairs: dice.chance(0.5),
    koersForm: dice.pick(['wat', 'hoedan']),
    carried: carried.flatMap((card) =>
      card === null ? [] : [{ card, text: dice.pick([null, 'Bewaard.']) }],
    ),
    from: dice.pick([null, null, 'a1b2c3']),
  };
  if (!week) return setting;
  const card = dice.from(cards) ?? '';
  return { ...setting, course: 'week', carried: [{ card, text: 'Een antwoord.' }], lookBackOn: '2026-12-01' };
}

function termsFor(session: Session, dice: Dice): AgreementTerms {
  const owner = dice.chance(0.95) ? dice.from(session.game.persons)?.id : undefined;
  const noticed = textOrNothing(dice);
  return {
    what: textFor(dice),
    owner: owner ?? 'p99',
    due: dayFor(dice),
    noticed,
    firstStep: textOrNothing(dice),
  };
}

function countsFor(session: Session, dice: Dice): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const _person of presentInOrder(session.game)) {
    const key = dice.from(pickable(session.game))?.key ?? '0';
    if (dice.chance(0.8)) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function refFor(session: Session, dice: Dice): SentenceRef {
  const { game } = session;
  const nth = dice.below(game.played.length + 1);
  const card = game.played[nth]?.card ?? 'nowhere';
  const id = dice.from(game.agreements)?.id ?? 'a99';
  const person = dice.from(game.persons)?.id ?? 'p99';
  return dice.pick<SentenceRef>([
    { of: 'subject' },
    { of: dice.pick(['name', 'about']), person },
    { of: 'talk-rule', nth: dice.below(3) },
    { of: 'opgave' },
    { of: 'opgave-differs' },
    { of: 'kern', nth, card },
    { of: 'kern', nth, card },
    { of: 'kern', nth, card },
    { of: 'question', nth, card },
    { of: 'dissent', id: dice.from(game.dissents)?.id ?? 'd99' },
    { of: 'connection' },
    { of: 'party', nth: dice.below(3) },
    { of: 'koers', part: dice.pick([0, 1, 2]) },
    { of: dice.pick(['agreement', 'noticed', 'first-step']), id },
    { of: dice.pick(['condition', 'doubt']), id, nth: dice.below(2) },
    { of: dice.pick(['goodbye', 'note']), nth: dice.below(3) },
    { of: dice.pick(['recalled', 'review-goodbye']), review: dice.below(2) },
    { of: 'answer', review: dice.below(2), nth: dice.below(3) },
    { of: 'review-koers', review: dice.below(2), part: dice.pick([0, 1, 2]) },
  ]);
}

const pulseFor = (dice: Dice): Pulse | null =>
  dice.chance(0.1) ? null : { sharp: 1 + dice.below(5), free: 1 + dice.below(5) };

function picksFor(session: Session, dice: Dice): PrivatePicks | null {
  const key = (): string | null =>
    dice.chance(0.2) ? null : (dice.from(pickable(session.game))?.key ?? null);
  return dice.chance(0.1) ? null : { begin: key(), friction: key() };
}

/** Everybody who is there, in any order, one to three on a seat. */
function placesFor(session: Session, dice: Dice): string[][] {
  const people = presentInOrder(session.game)
    .map((person) => ({ person, order: dice.below(1000) }))
    .sort((one, other) => one.order - other.order)
    .map(({ person }) => person);
  const places: string[][] = [];
  while (people.length > 0) places.push(people.splice(0, 1 + dice.below(MOST_ON_A_SEAT)));
  return places;
}

/** Weeks later: the next step of a *Terugblik*, a new one, or null when the group has looked back enough. */
function lookBack({ game }: Session, dice: Dice, text: string): Command | null {
  const review = openReview(game);
  if (!review) return mayReview(game) && game.reviews.length < 2 ? { do: 'start-review' } : null;
  switch (review.stage) {
    case 'recall':
      return { do: 'recall', text: dice.chance(0.3) ? null : text };
    case 'agreements': {
      const followed = game.agreements.filter(() => dice.chance(0.8));
      const followUps = Object.fromEntries(followed.map(({ id }) => [id, dice.pick(FOLLOW_UPS)]));
      return { do: 'follow-up', followUps };
    }
    case 'cards':
      return {
        do: 'answer-again',
        nth: cardToAnswer(review) ?? -1,
        text: dice.chance(0.3) ? null : text,
        shift: dice.pick([null, ...SHIFTS]),
        ...(game.course === 'week' ? { lookBackOn: dice.pick([null, '2026-12-01']) } : {}),
      };
    case 'koers':
      return { do: 'renew-koers', parts: dice.chance(0.5) ? null : [text, '', textFor(dice)] };
    case 'goodbye':
      return { do: 'end-review', goodbye: text, lookBackOn: dice.pick([null, '2026-12-01']) };
    case 'ended':
      return null;
  }
}

/** The plain way on from a screen; it always leads nearer to the end, except where the mood says otherwise. */
function wayOn(session: Session, dice: Dice, mood: Mood, calm: boolean): Command {
  const { game } = session;
  const { step } = game;
  const next = phaseAfter(game.phase) ?? 'checkout';
  // Once a group is calm it types what can be recorded, so that every screen ends.
  const text = calm ? 'Een gewone zin' : textFor(dice);
  const terms = calm
    ? { what: text, owner: game.persons[0]?.id ?? '', due: '2026-06-01', noticed: null, firstStep: null }
    : termsFor(session, dice);
  switch (step.name) {
    case 'talk-rules':
      return { do: 'agree-talk-rules', rules: calm ? [] : [text, textFor(dice)] };
    case 'private':
      if (!step.taken) {
        if (dice.chance(0.9)) return { do: 'take-tablet' };
        return step.ask === 'picks' ? { do: 'choose-picking', by: 'hands' } : { do: 'end-private' };
      }
      return step.ask === 'picks'
        ? { do: 'give-picks', picks: picksFor(session, dice) }
        : { do: 'give-pulse', pulse: pulseFor(dice) };
    case 'in-pairs':
      return { do: 'end-pairs' };
    case 'pulse-result':
      return { do: 'end-pulse-result' };
    case 'landing-round':
      return { do: 'end-landing-round' };
    case 'hand-turn':
      return { do: 'take-tablet' };
    case 'dissent':
      if (step.stage === 'hear') return { do: 'hear-dissent' };
      return dice.chance(0.5)
        ? { do: 'work-in-dissent', text, stance: dice.pick(STANCES) }
        : { do: 'let-dissent-stand', text };
    case 'dissent-round': {
      const nth = dice.from(agreedKernen(game));
      if (calm || nth === null || dice.chance(0.5)) return { do: 'end-dissent-round' };
      return { do: 'raise-dissent', nth, opening: dice.from(game.deck.tegenspraak) };
    }
    case 'aside-round': {
      const card = dice.from(game.aside);
      if (calm || card === null || dice.chance(0.6)) return { do: 'start-phase', phase: 'oogst' };
      return { do: 'play-aside', card };
    }
    case 'pause':
      return { do: 'end-pause' };
    case 'connect':
      return { do: 'connect-cards', text: calm ? text : textOrNothing(dice) };
    case 'missed':
      return {
        do: 'note-parties',
        parties: calm ? [] : [text, textFor(dice)].map((name) => ({ name, present: dice.chance(0.5) })),
      };
    case 'opgave':
      return {
        do: 'write-opgave',
        text: calm ? text : textOrNothing(dice),
        differs: calm ? null : textOrNothing(dice),
      };
    case 'field':
      if (!dice.chance(mood.hasty)) return { do: 'open-turn' };
      if (dissentRoundAhead(game) && dice.chance(0.5)) return { do: 'start-dissent-round' };
      return { do: 'start-phase', phase: dice.pick([next, next, 'oogst']) };
    case 'draw': {
      if (game.phase !== 'oogst' && dice.chance(mood.passing)) return { do: 'pass-turn' };
      const theme = dice.from(themesOf(game.deck));
      if (!calm && theme && dice.chance(0.1)) return { do: 'ask-own-question', theme, question: text };
      return { do: 'draw-card', card: dice.from(step.offer) ?? 'nowhere' };
    }
    case 'talk':
      return { do: 'end-talk' };
    case 'kern': {
      if (dice.chance(mood.silent)) return { do: 'record-kern', text: null, stance: null };
      return { do: 'record-kern', text, stance: dice.pick(STANCES) };
    }
    case 'phase-end':
      if (!calm && dice.chance(0.3)) return { do: 'open-turn' };
      if (game.phase === 'verdiepen' && !game.dissentRoundHeld && dice.chance(0.5)) {
        return { do: 'start-dissent-round' };
      }
      return { do: 'start-phase', phase: next };
    case 'picks':
      if (!calm && dice.chance(0.2)) return { do: 'choose-picking', by: 'passing' };
      return { do: 'count-picks', begin: countsFor(session, dice), friction: countsFor(session, dice) };
    case 'picks-talk':
      return { do: 'end-picks-talk' };
    case 'look-again': {
      const card = dice.from([...game.deck.legeStoel, ...game.deck.tegenspraak]);
      const nth = dice.below(game.played.length);
      if (card === null || dice.chance(0.2)) return { do: 'look-again', look: null };
      return { do: 'look-again', look: { nth, card, text: dice.chance(0.2) ? null : text } };
    }
    case 'koers':
      if (dice.chance(0.2)) return { do: 'write-koers', parts: null };
      return { do: 'write-koers', parts: [text, calm ? '' : textFor(dice), calm ? '' : textFor(dice)] };
    case 'agreements':
      if (calm || dice.chance(0.3)) return { do: 'start-phase', phase: 'checkout' };
      return { do: 'propose-agreement', terms };
    case 'thumbs':
      if (!calm && dice.chance(mood.doubting)) return { do: 'doubt-agreement', id: step.id, reason: text };
      if (!calm && dice.chance(0.2)) return { do: 'amend-agreement', id: step.id, condition: text };
      return { do: 'settle-agreement', id: step.id };
    case 'rewrite':
      if (!calm && text.length % 5 === 0) return { do: 'leave-agreement-open', id: step.id };
      return { do: 'rewrite-agreement', id: step.id, terms };
    case 'checkout':
      return {
        do: 'check-out',
        sentences: calm ? [] : game.persons.map(() => textFor(dice)),
        lookBackOn: dice.chance(0.5) ? null : calm ? '2026-08-01' : dayFor(dice),
        reporter: dice.from([...game.persons.map((person) => person.id), null]),
      };
    case 'done':
      if (dice.chance(0.4)) {
        return { do: 'add-note', text: dice.chance(0.2) ? text : `Notitie ${dice.below(2 ** 31)}` };
      }
      return lookBack(session, dice, text) ?? { do: 'undo' };
    case 'quick':
      return { do: 'undo' };
  }
}

/** Anything at all, mostly at the wrong moment. */
function foolery(session: Session, dice: Dice): Command {
  const text = textFor(dice);
  return dice.pick<Command>([
    { do: 'agree-talk-rules', rules: [text] },
    { do: 'end-landing-round' },
    { do: 'write-opgave', text, differs: text },
    { do: 'open-turn' },
    { do: 'pass-turn' },
    { do: 'draw-card', card: dice.from(session.game.deck.cells.flatMap((cell) => cell.cards)) ?? 'nowhere' },
    { do: 'ask-own-question', theme: dice.pick(['nowhere', 'opgave', 'x']), question: text },
    { do: 'end-talk' },
    { do: 'record-kern', text, stance: dice.pick([null, ...STANCES]) },
    { do: 'start-phase', phase: dice.pick(PHASES) },
    { do: 'count-picks', begin: { 0: 1, 99: dice.below(9) }, friction: { ['__proto__']: 1 } },
    { do: 'end-picks-talk' },
    { do: 'write-koers', parts: [text, text, text] },
    { do: 'propose-agreement', terms: termsFor(session, dice) },
    { do: 'amend-agreement', id: dice.pick(['a1', 'a99']), condition: text },
    { do: 'doubt-agreement', id: dice.pick(['a1', 'a99']), reason: text },
    { do: 'rewrite-agreement', id: dice.pick(['a1', 'a99']), terms: termsFor(session, dice) },
    { do: 'settle-agreement', id: dice.pick(['a1', 'a99']) },
    { do: 'check-out', sentences: [text], lookBackOn: dayFor(dice), reporter: 'p1' },
    { do: 'keep-sentence', card: 'nowhere', text },
    { do: 'name-person', person: 'p99', name: text },
    { do: 'take-tablet' },
    { do: 'give-pulse', pulse: { sharp: dice.below(9), free: 2 } },
    { do: 'give-picks', picks: { begin: '0', friction: 'd1' } },
    { do: 'end-private' },
    { do: 'end-pairs' },
    { do: 'end-pulse-result' },
    { do: 'choose-picking', by: dice.pick(['hands', 'passing']) },
    { do: 'end-pause' },
    { do: 'raise-dissent', nth: dice.below(9), opening: dice.pick([null, 'nowhere']) },
    { do: 'hear-dissent' },
    { do: 'work-in-dissent', text, stance: dice.pick([null, ...STANCES]) },
    { do: 'let-dissent-stand', text },
    { do: 'start-dissent-round' },
    { do: 'end-dissent-round' },
    { do: 'play-aside', card: dice.pick(['nowhere', 'x-A1']) },
    { do: 'connect-cards', text },
    { do: 'note-parties', parties: [{ name: text, present: true }] },
    { do: 'leave', person: 'p99' },
    { do: 'return', person: 'p1', seat: null },
    { do: 'arrange-seats', seats: [['p1'], []] },
    { do: 'remove-sentence', ref: refFor(session, dice) },
    { do: 'add-note', text },
    { do: 'start-review' },
    { do: 'recall', text },
    { do: 'follow-up', followUps: { [dice.pick(['a1', 'a99'])]: 'done' } },
    { do: 'answer-again', nth: dice.below(3), text, shift: null },
    { do: 'renew-koers', parts: [text, text, text] },
    { do: 'end-review', goodbye: text, lookBackOn: dayFor(dice) },
  ]);
}

/** Somebody comes, goes, comes back, or the table changes places. */
function moveAbout(session: Session, dice: Dice): Command {
  const { game } = session;
  const person = dice.from(game.persons)?.id ?? 'p1';
  const seat = dice.chance(0.5) ? null : (dice.from(game.seats)?.id ?? null);
  const gone = dice.from(game.persons.filter(({ away }) => away))?.id;
  if (gone !== undefined && dice.chance(0.5)) return { do: 'return', person: gone, seat };
  return dice.pick<Command>([
    { do: 'join', name: textFor(dice), about: dice.pick(['', 'gemeente']), seat },
    { do: 'leave', person },
    { do: 'leave', person },
    { do: 'return', person, seat },
    { do: 'arrange-seats', seats: placesFor(session, dice) },
    { do: 'arrange-seats', seats: presentInOrder(game).map((one) => [one]) },
    { do: 'place-tablet', handing: dice.pick(HANDINGS) },
  ]);
}

/** Something is written down that nobody else has, and taken away for good a little later. */
function regret(session: Session, dice: Dice): Command[] {
  const refs = Array.from({ length: 6 }, () => refFor(session, dice));
  const ref = refs.find((candidate) => wordingOf(session.game, candidate) !== null);
  if (!ref) return [];
  const number = dice.below(2 ** 31);
  const stance = dice.pick(STANCES);
  const between = dice.chance(0.3) ? [{ do: 'undo' } as const] : [];
  // Either all of it goes, or what was said first, and it is the next event of the log.
  const all = number % 2 === 0;
  return [
    { do: 'reword', ref, text: `Geheim ${number}`, stance },
    ...between,
    { do: 'reword', ref, text: all ? `Geheim ${number} nog eens` : `Zonder ${number}`, stance },
    { do: 'remove-sentence', ref, ...(all ? {} : { wording: session.length + 1 }) },
  ];
}

/** What a group does beside the way on: look back, name, stretch the time, word anew, tap wrongly. */
function aside(session: Session, dice: Dice): Command[] {
  const undos = Array.from({ length: 1 + dice.below(8) }, (): Command => ({ do: 'undo' }));
  const person = dice.from(session.game.persons)?.id ?? 'p1';
  const ref = refFor(session, dice);
  return dice.pick<Command[]>([
    undos.slice(0, 1),
    undos,
    [{ do: 'name-person', person, name: textFor(dice) }],
    [{ do: 'change-subject', subject: textFor(dice) }],
    [{ do: 'extend-time', minutes: dice.pick([2, 5]) }],
    [moveAbout(session, dice)],
    [moveAbout(session, dice)],
    [moveAbout(session, dice), moveAbout(session, dice)],
    regret(session, dice),
    dice.chance(0.2) ? [{ do: 'wrap-up' }] : [],
    [{ do: 'reword', ref, text: textFor(dice), stance: dice.pick([null, ...STANCES]) }],
    [foolery(session, dice), foolery(session, dice)],
  ]);
}

/** The next moment: mostly minutes later, sometimes after a night, sometimes by a clock that jumped back. */
function later(at: number, dice: Dice): number {
  if (dice.chance(0.02)) return at - dice.below(30 * HOUR);
  if (dice.chance(0.04)) return at + 10 * MINUTE + dice.below(72 * HOUR);
  return at + dice.below(6 * MINUTE);
}

/** One thing that was asked of the rules, and what came of it. */
export interface Action {
  readonly before: Session;
  readonly command: Command;
  readonly at: number;
  readonly decision: Decision;
  readonly after: Session;
}

export interface SimulatedGame {
  readonly seed: number;
  readonly setting: StartCommand;
  readonly log: readonly GameEvent[];
  readonly actions: readonly Action[];
  readonly first: Session;
  readonly last: Session;
  readonly ended: boolean;
  /** Texts that were taken away for good. */
  readonly removed: readonly string[];
  /** How often the page was loaded anew, and what was another game after it. */
  readonly reloads: number;
  readonly lost: readonly string[];
}

/** The log as storage gives it back. */
export const stored = (log: readonly GameEvent[]): GameEvent[] =>
  log.map((event): GameEvent => JSON.parse(JSON.stringify(event)));

/** As the app does it: a removal is a replay of what may be kept; anything else is one step on. */
function afterEvents(before: Session, events: readonly GameEvent[], log: readonly GameEvent[]): Session {
  const removes = events.some((event) => event.kind === 'sentence-removed');
  return (removes ? replay(blankLog(log)) : null) ?? events.reduce(evolve, before);
}

/** The text that a removal is about. */
function removedBy(
  { game }: Session,
  { ref, wording }: Extract<Command, { do: 'remove-sentence' }>,
  log: readonly GameEvent[],
): string {
  const event = wording === undefined ? undefined : log[wording - 1];
  const now = wordingOf(game, ref) ?? '';
  if (!event) return now;
  return event.kind === 'sentence-reworded' && event.data.text !== now ? event.data.text : '';
}

export function simulate(seed: number, decks: readonly [DeckOutline, ...DeckOutline[]]): SimulatedGame {
  const dice = diceFrom(seed);
  const setting = settingFrom(seed, decks);
  const mood = moodFrom(dice);
  let at = Date.UTC(2026, 0, 1) + dice.below(300 * 24 * HOUR);
  const opening = decideStart(setting, at);
  const event = opening.ok ? opening.events[0] : undefined;
  if (event?.kind !== 'session-started') throw new Error(`Seed ${seed} gives a setting that can't start.`);

  const first = begin(event);
  const log: GameEvent[] = [event];
  const actions: Action[] = [];
  const removed: string[] = [];
  const lost: string[] = [];
  let reloads = 0;
  let session = first;
  // The game goes on from what storage has, as it does when a page was loaded anew.
  const reload = (): void => {
    const again = replay(stored(blankLog(log)));
    reloads += 1;
    if (
      !again ||
      !isDeepStrictEqual(
        [again.game, again.clock, again.length],
        [session.game, session.clock, session.length],
      )
    )
      lost.push(`another game after a reload at ${session.game.step.name}`);
    session = again ?? session;
  };
  const act = (command: Command): void => {
    at = later(at, dice);
    const decision = decide(session, command, at);
    if (decision.ok) log.push(...decision.events);
    const after = decision.ok ? afterEvents(session, decision.events, log) : session;
    if (decision.ok && command.do === 'remove-sentence') {
      const text = removedBy(session, command, log);
      if (text.startsWith('Geheim')) removed.push(text);
    }
    actions.push({ before: session, command, at, decision, after });
    session = after;
  };

  // Patience is what makes every game end: each detour costs some, and a group without any goes straight on.
  let patience = dice.below(60);
  while (actions.length < MOST_ACTIONS) {
    const calm = patience <= 0;
    const { length } = actions;
    if (dice.chance(0.02)) reload();
    const over = session.game.step.name === 'done' && !openReview(session.game);
    const looksBack = over && session.game.reviews.length < 2 && dice.chance(0.2);
    if (over && !looksBack && (calm || !dice.chance(mood.restless))) break;
    if (!calm && mayDissent(session.game) && dice.chance(mood.dissenting)) {
      const nth = dice.from(kernen(session.game))?.index ?? 0;
      act({ do: 'raise-dissent', nth, opening: dice.from([null, ...session.game.deck.tegenspraak]) });
    } else if (!calm && dice.chance(mood.restless)) for (const command of aside(session, dice)) act(command);
    else act(wayOn(session, dice, mood, calm));
    patience -= dice.chance(0.5) ? actions.length - length : 0;
  }
  return {
    seed,
    setting,
    log,
    actions,
    first,
    last: session,
    ended: session.game.step.name === 'done',
    removed,
    reloads,
    lost,
  };
}
