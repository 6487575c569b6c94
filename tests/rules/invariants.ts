/** What must hold of every game. Each check gives the faults it finds, in words; an empty list is good. */
import { isDeepStrictEqual } from 'node:util';
import { evolve, replay } from '../../src/rules/evolve';
import type { EventKind, GameEvent } from '../../src/rules/events';
import type { Game, StepName } from '../../src/rules/game';
import { blankLog } from '../../src/rules/blank';
import { pickable } from '../../src/rules/harvest';
import { MOST_ON_A_SEAT, presentInOrder } from '../../src/rules/people';
import { cellOf } from '../../src/rules/outline';
import { plannedMinutes, reserveMinutes, type Phase } from '../../src/rules/plan';
import { rowOf } from '../../src/rules/offer';
import { REFUSALS } from '../../src/rules/refusals';
import type { Past, Session } from '../../src/rules/session';
import { wordingOf } from '../../src/rules/reword';
import { summarise } from '../../src/rules/summary';
import { stored, type Action, type SimulatedGame } from './simulate';

/** Every kind of event; the compiler sees to it that none is forgotten. */
const KINDS: Readonly<Record<EventKind, true>> = {
  'session-started': true,
  'person-named': true,
  'subject-changed': true,
  'talk-rules-agreed': true,
  'landing-round-held': true,
  'opgave-written': true,
  'turn-opened': true,
  'turn-passed': true,
  'card-drawn': true,
  'own-question-asked': true,
  'talk-ended': true,
  'kern-recorded': true,
  'phase-started': true,
  'time-extended': true,
  'picks-counted': true,
  'picks-discussed': true,
  'koers-written': true,
  'agreement-proposed': true,
  'agreement-amended': true,
  'agreement-doubted': true,
  'agreement-rewritten': true,
  'agreement-settled': true,
  'checked-out': true,
  'note-added': true,
  'sentence-reworded': true,
  'sentence-kept': true,
  'person-joined': true,
  'person-left': true,
  'person-returned': true,
  'seats-arranged': true,
  'tablet-placed': true,
  'tablet-taken': true,
  'pulse-given': true,
  'picks-given': true,
  'private-ended': true,
  'pairs-talked': true,
  'pulse-seen': true,
  'pause-ended': true,
  'wrap-up-started': true,
  'dissent-raised': true,
  'dissent-heard': true,
  'dissent-worked-in': true,
  'dissent-stands': true,
  'looked-again': true,
  'dissent-round-started': true,
  'dissent-round-held': true,
  'aside-played': true,
  'cards-connected': true,
  'picking-chosen': true,
  'parties-noted': true,
  'sentence-removed': true,
  'review-started': true,
  'review-recalled': true,
  'review-followed-up': true,
  'review-answered': true,
  'review-koers-written': true,
  'review-ended': true,
  undone: true,
};
export const EVENT_KINDS: readonly string[] = Object.keys(KINDS);

const ROWS: readonly Phase[] = ['verkennen', 'verdiepen'];
const PLAYS: readonly Phase[] = [...ROWS, 'oogst'];

/** In which phases each step can stand. */
export const PHASES_OF_STEP: Readonly<Record<StepName, readonly Phase[]>> = {
  'talk-rules': ['landen'],
  private: ['landen', 'oogst', 'checkout'],
  'in-pairs': ['landen', 'checkout'],
  'landing-round': ['landen'],
  opgave: ['landen'],
  field: ROWS,
  'hand-turn': ROWS,
  draw: PLAYS,
  talk: PLAYS,
  kern: PLAYS,
  'phase-end': ROWS,
  dissent: PLAYS,
  'dissent-round': ['verdiepen'],
  'aside-round': ['verdiepen'],
  pause: ['verdiepen'],
  connect: ['oogst'],
  picks: ['oogst'],
  'picks-talk': ['oogst'],
  missed: ['oogst'],
  'look-again': ['oogst'],
  koers: ['oogst'],
  agreements: ['afspraken'],
  thumbs: ['afspraken'],
  rewrite: ['afspraken'],
  'pulse-result': ['checkout'],
  checkout: ['checkout'],
  done: ['checkout'],
  quick: ['landen'],
};

const doubles = (items: readonly string[]): boolean => new Set(items).size !== items.length;

/** A card is played once at most, and never both played and laid aside. */
export function cardFaults(game: Game): string[] {
  const gone = [...game.played.map((played) => played.card), ...game.aside];
  return doubles(gone) && game.course !== 'quick' ? [`a card lies there twice: ${gone.join(' ')}`] : [];
}

function offerFaults(game: Game): string[] {
  const { step } = game;
  if (step.name !== 'draw') return [];
  const gone = [...game.played.map((played) => played.card), ...game.aside];
  const sound =
    step.offer.length >= 1 &&
    step.offer.length <= 2 &&
    !doubles([...step.offer, ...gone.filter((card) => step.offer.includes(card))]) &&
    step.offer.every((card) => cellOf(game.deck, card)?.depth === rowOf(game.phase));
  return sound ? [] : [`an offer that can't be: ${step.offer.join(' ')}`];
}

function agreementFaults(game: Game): string[] {
  const { step } = game;
  const ids = game.agreements.map((agreement) => agreement.id);
  const shown = step.name === 'thumbs' || step.name === 'rewrite' ? [step.id] : [];
  const agreed = game.agreements.filter((agreement) => agreement.status === 'agreed');
  return [
    ...(doubles(ids) ? ['two agreements share an id'] : []),
    ...(shown.every((id) => ids.includes(id)) ? [] : ['thumbs on an agreement that is not there']),
    ...(agreed.length > game.plan.agreements ? ['more agreements than planned'] : []),
    ...(game.agreements.every((agreement) => agreement.doubts.length <= 2) ? [] : ['rewritten twice']),
  ];
}

/** Everybody who is there sits on exactly one seat, one to three on each. */
function seatFaults(game: Game): string[] {
  const seats = game.seats.map((seat) => seat.id);
  const seated = presentInOrder(game);
  const present = game.persons.filter((person) => !person.away).map((person) => person.id);
  const sizes = game.seats.every(({ persons }) => persons.length >= 1 && persons.length <= MOST_ON_A_SEAT);
  return [
    ...(isDeepStrictEqual([...seated].sort(), [...present].sort()) ? [] : ['somebody has no seat, or two']),
    ...(sizes ? [] : ['a seat of nobody, or of too many']),
    ...(doubles(seats) ? ['two seats share an id'] : []),
    ...(game.queue.every((seat) => seats.includes(seat)) && !doubles(game.queue) ? [] : ['an odd queue']),
    ...(game.queue.length > 0 || game.course === 'quick' ? [] : ['nobody has a turn']),
    ...(game.late.every((seat) => seats.includes(seat)) ? [] : ['somebody late who is not there']),
    ...(game.turnOf === null || seats.includes(game.turnOf) ? [] : ['the turn of who is not there']),
  ];
}

/** A dissent is on the table exactly while it is talked about; a standing one has its sentence. */
function dissentFaults(game: Game): string[] {
  const { step } = game;
  const open = game.dissents.filter(({ outcome }) => outcome === 'open').map(({ id }) => id);
  const shown = step.name === 'dissent' ? [step.id] : [];
  return [
    ...(isDeepStrictEqual(open, shown) ? [] : ['a dissent that nobody hears']),
    ...(game.dissents.every(({ nth }) => game.played[nth]) ? [] : ['a dissent against nothing']),
    ...(doubles(game.dissents.map(({ id }) => id)) ? ['two dissents share an id'] : []),
  ];
}

/** What was given in private is counted when everybody was asked, and not before. */
function secretFaults(game: Game): string[] {
  const { step } = game;
  if (step.name !== 'private') return [];
  const given = Object.keys(game.secrets[step.ask]);
  return [
    ...(given.includes(step.person) ? ['somebody is asked twice'] : []),
    ...(presentInOrder(game).includes(step.person) ? [] : ['somebody is asked who is not there']),
    ...(step.ask === 'picks' && game.picks !== null ? ['picks are asked after they were shown'] : []),
  ];
}

/** Whether the state is one that a screen can show. */
export function stateFaults(game: Game): string[] {
  const pickKeys = new Set([...game.played.keys()].map(String).concat(game.dissents.map(({ id }) => id)));
  const picked = Object.keys({ ...game.picks?.begin, ...game.picks?.friction });
  return [
    ...(PHASES_OF_STEP[game.step.name].includes(game.phase) ? [] : [`${game.step.name} in ${game.phase}`]),
    ...(game.passesInARow <= game.seats.length ? [] : ['passed more than a round']),
    ...(game.played.every(({ kern, stance }) => stance === null || kern.length > 0)
      ? []
      : ['stance on nothing']),
    ...(picked.every((key) => pickKeys.has(key)) ? [] : ['a pick of nothing']),
    ...(game.played.filter(({ chair }) => chair !== null).length <= 1 ? [] : ['two empty chairs']),
    ...seatFaults(game),
    ...dissentFaults(game),
    ...secretFaults(game),
    ...cardFaults(game),
    ...offerFaults(game),
    ...agreementFaults(game),
  ];
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** What is recorded must survive JSON in UTF-8: no broken surrogates, nothing that is not text, number or null. */
export function eventFaults(event: GameEvent): string[] {
  if (event.kind === 'session-started') return [];
  const broken = strings(event.data).some((text) => /[\p{Cs}\p{Cc}]/u.test(text));
  const copy: unknown = JSON.parse(JSON.stringify(event));
  return [
    ...(broken ? [`${event.kind} records a broken text`] : []),
    ...(isDeepStrictEqual(copy, event) ? [] : [`${event.kind} does not survive JSON`]),
  ];
}

const changedKeys = <T extends object>(before: T, after: T): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) =>
      !isDeepStrictEqual(
        Object.entries(before).find(([name]) => name === key),
        Object.entries(after).find(([name]) => name === key),
      ),
  );

/** A pass moves the turn on and leaves nothing else behind, in the game nor in its summary. */
export function passFaults(before: Game, after: Game): string[] {
  const moved = new Set(['queue', 'late', 'round', 'turn', 'turnOf', 'passesInARow', 'step']);
  const told = new Set(['step', 'turnOf']);
  return [
    ...changedKeys(before, after).filter((key) => !moved.has(key)),
    ...changedKeys(summarise(before), summarise(after)).filter((key) => !told.has(key)),
  ].map((key) => `a pass can be read from ${key}`);
}

/** Only what could be picked is counted. */
function pickFaults({ before }: Action, event: GameEvent): string[] {
  if (event.kind !== 'picks-counted') return [];
  const known = new Set(pickable(before.game).map(({ key }) => key));
  const counted = Object.keys({ ...event.data.begin, ...event.data.friction });
  return counted.every((key) => known.has(key)) ? [] : ['a pick of what can’t be picked'];
}

const UNDONE = { kind: 'undone', seat: null, data: {} } as const;

/** Undo gives the state before the action; a private screen is handed over again first; a reveal stays. */
function undoFaults({ before, after }: Action, event: GameEvent): string[] {
  if (event.kind === 'undone') {
    const open = after.game.step.name === 'private' && after.game.step.taken;
    return open ? ['undo opens a private screen'] : [];
  }
  if (event.kind === 'sentence-removed') return [];
  if (after.past === null) {
    const revealed = after.game.picks !== null || after.game.step.name === 'pulse-result';
    return revealed ? [] : ['undo ends where nothing was revealed'];
  }
  const back = evolve(after, { ...UNDONE, at: event.at });
  let wanted: Pick<Session, 'game' | 'past'> = before;
  while (wanted.game.step.name === 'private' && wanted.game.step.taken && wanted.past) {
    wanted = { game: wanted.past.game, past: wanted.past.before };
  }
  return back.game === wanted.game && back.past === wanted.past
    ? []
    : ['undo does not give the state before'];
}

/** What an action may shorten: only what says so. */
const SHORTENS = ['wrap-up-started', 'undone'];

/** What must hold of a single action. */
export function actionFaults(action: Action): string[] {
  const { before, decision, after } = action;
  if (!decision.ok) {
    return REFUSALS.includes(decision.refusal) ? [] : [`an unknown refusal: ${String(decision.refusal)}`];
  }
  const [event] = decision.events;
  if (!event || decision.events.length !== 1) return ['an action without exactly one event'];
  const keeps = !SHORTENS.includes(event.kind);
  const [planBefore, planAfter] = [before.game.plan, after.game.plan];
  return [
    ...eventFaults(event),
    ...stateFaults(after.game),
    ...undoFaults(action, event),
    ...pickFaults(action, event),
    ...(after.length === before.length + 1 ? [] : ['an event was not counted']),
    ...(after.clock.activeMs >= before.clock.activeMs ? [] : ['playing time ran back']),
    ...(keeps && reserveMinutes(planAfter) < reserveMinutes(planBefore) ? ['the reserve shrank'] : []),
    ...(keeps && plannedMinutes(planAfter) < plannedMinutes(planBefore) ? ['the plan shrank'] : []),
    ...(event.kind === 'turn-passed' ? passFaults(before.game, after.game) : []),
  ];
}

const PEOPLE: readonly EventKind[] = ['person-joined', 'person-left', 'person-returned', 'seats-arranged'];

const depths = new WeakMap<Past, number>();

/** How many states undo can go back to. */
function depthOf({ past }: Pick<Session, 'past'>): number {
  const steps: Past[] = [];
  let state = past;
  while (state && !depths.has(state)) {
    steps.push(state);
    state = state.before;
  }
  const known = state ? (depths.get(state) ?? 0) : 0;
  for (const [nth, step] of steps.reverse().entries()) depths.set(step, known + nth + 1);
  return known + steps.length;
}

/** The actions that still stand at the end: undo takes the last ones off. */
export function standing(actions: readonly Action[]): Action[] {
  const stack: Action[] = [];
  let floor = 0;
  for (const action of actions) {
    const [event] = action.decision.ok ? action.decision.events : [];
    if (!event || event.kind === 'sentence-removed') continue;
    const depth = depthOf(action.after);
    if (event.kind === 'undone') stack.length = floor + depth;
    else stack.push(action);
    if (event.kind !== 'undone' && depth === 0) floor = stack.length;
  }
  return stack;
}

const isTurn = (kind: EventKind): boolean =>
  kind === 'turn-passed' || kind === 'card-drawn' || kind === 'own-question-asked';

const sharesTurn = (game: Game, persons: readonly string[]): boolean =>
  game.seats.some(({ id, persons: old }) => id === game.turnOf && persons.some((one) => old.includes(one)));

/** No person has two turns in one round; while nobody comes or goes, no seat has ever had two more than another. */
export function turnFaults(first: Session, actions: readonly Action[]): string[] {
  const stands = standing(actions).flatMap(({ before, decision }) =>
    decision.ok ? decision.events.map((event) => ({ game: before.game, event })) : [],
  );
  const had = new Set<string>();
  const twice: string[] = [];
  for (const { game, event } of stands) {
    // Who comes back sits down as somebody new.
    if (event.kind === 'person-returned') had.delete(`${event.data.person} in round ${game.round}`);
    // Who moves over to the seat whose turn it is takes part in it.
    if (event.kind === 'seats-arranged' && game.turnOf !== null) {
      for (const { persons } of event.data.seats) {
        for (const person of persons)
          if (sharesTurn(game, persons)) had.delete(`${person} in round ${game.round}`);
      }
    }
    if (!isTurn(event.kind) || event.seat === null) continue;
    for (const person of game.seats.find(({ id }) => id === event.seat)?.persons ?? []) {
      const turn = `${person} in round ${game.round}`;
      if (had.has(turn)) twice.push(turn);
      had.add(turn);
    }
  }
  const moved = stands.findIndex(({ event }) => PEOPLE.includes(event.kind));
  const still = moved < 0 ? stands : stands.slice(0, moved);
  const taken = new Map(first.game.seats.map((seat) => [seat.id, 0]));
  const uneven: string[] = [];
  for (const { event } of still) {
    if (!isTurn(event.kind) || event.seat === null) continue;
    taken.set(event.seat, (taken.get(event.seat) ?? 0) + 1);
    const counts = [...taken.values()];
    if (Math.max(...counts) - Math.min(...counts) > 1) uneven.push(`turns per seat: ${counts.join(' ')}`);
  }
  return [...twice.map((place) => `two turns for ${place}`), ...uneven];
}

function sameSession(one: Session | null, other: Session): boolean {
  return (
    one !== null &&
    one.length === other.length &&
    isDeepStrictEqual(one.clock, other.clock) &&
    isDeepStrictEqual(one.game, other.game)
  );
}

/** Everything that undo could go back to is the same too. */
export function samePast(one: Session, other: Session): boolean {
  let [mine, yours] = [one.past, other.past];
  while (mine && yours) {
    if (!isDeepStrictEqual(mine.game, yours.game)) return false;
    [mine, yours] = [mine.before, yours.before];
  }
  return mine === yours;
}

/** The whole log, read from storage, gives the game as it was left. */
export function replayFaults({ log, last }: SimulatedGame, alsoPast: boolean): string[] {
  const again = replay(stored(blankLog(log)));
  if (!again || !sameSession(again, last)) return ['replay gives another state'];
  return !alsoPast || samePast(again, last) ? [] : ['replay gives another past'];
}

/** The first `length` events give the session as it stood then. */
export function prefixFaults({ log, actions, first }: SimulatedGame, length: number): string[] {
  const then =
    actions.findLast(({ decision, after }) => decision.ok && after.length <= length)?.after ?? first;
  return sameSession(replay(blankLog(log.slice(0, length))), then)
    ? []
    : [`replay of ${length} events gives another state`];
}

/** Where one earlier wording goes, the sentence says what it said, and the list shows what it showed. */
function oneWordingFaults({ before, command, decision, after }: Action): string[] {
  if (command.do !== 'remove-sentence' || command.wording === undefined || !decision.ok) return [];
  const says = ({ game }: Session) => [
    wordingOf(game, command.ref),
    game.played.map(({ stance }) => stance),
    summarise(game),
  ];
  return isDeepStrictEqual(says(before), says(after)) ? [] : ['a sentence changed with an earlier wording'];
}

/** What was removed for good is in no event, no state and no past that is kept. */
export function removalFaults({ log, last, removed, actions }: SimulatedGame): string[] {
  const changed = actions.flatMap((action) => oneWordingFaults(action));
  if (removed.length === 0) return changed;
  const pasts: unknown[] = [];
  for (let state = last.past; state; state = state.before) pasts.push(state.game);
  const kept = JSON.stringify([blankLog(log), last.game, pasts, summarise(last.game)]);
  const left = removed.filter((text) => kept.includes(text)).map((text) => `"${text}" is still there`);
  return [...changed, ...left];
}

/** Once frozen, any change in place throws. Stops at what is frozen already. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) freeze(member);
  }
  return value;
}
