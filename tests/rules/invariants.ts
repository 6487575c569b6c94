/** What must hold of every game. Each check gives the faults it finds, in words; an empty list is good. */
import { isDeepStrictEqual } from 'node:util';
import { evolve, replay } from '../../src/rules/evolve';
import type { EventKind, GameEvent } from '../../src/rules/events';
import type { Game, StepName } from '../../src/rules/game';
import { kernen } from '../../src/rules/harvest';
import { cellOf } from '../../src/rules/outline';
import { plannedMinutes, reserveMinutes, type Phase } from '../../src/rules/plan';
import { rowOf } from '../../src/rules/offer';
import { REFUSALS } from '../../src/rules/refusals';
import type { Session } from '../../src/rules/session';
import { summarise } from '../../src/rules/summary';
import type { Action, SimulatedGame } from './simulate';

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
  'dissent-round-started': true,
  'dissent-round-held': true,
  'aside-played': true,
  'cards-connected': true,
  'picking-chosen': true,
  'parties-noted': true,
  'sentence-removed': true,
  undone: true,
};
export const EVENT_KINDS: readonly string[] = Object.keys(KINDS);

const ROWS: readonly Phase[] = ['verkennen', 'verdiepen'];
const PLAYS: readonly Phase[] = [...ROWS, 'oogst'];

/** In which phases each step can stand. */
export const PHASES_OF_STEP: Readonly<Record<StepName, readonly Phase[]>> = {
  'talk-rules': ['landen'],
  'landing-round': ['landen'],
  opgave: ['landen'],
  field: ROWS,
  draw: PLAYS,
  talk: PLAYS,
  kern: PLAYS,
  'phase-end': ROWS,
  picks: ['oogst'],
  'picks-talk': ['oogst'],
  koers: ['oogst'],
  agreements: ['afspraken'],
  thumbs: ['afspraken'],
  rewrite: ['afspraken'],
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

/** Whether the state is one that a screen can show. */
export function stateFaults(game: Game): string[] {
  const seats = game.seats.map((seat) => seat.id);
  const indices = new Set(kernen(game).map((pick) => String(pick.index)));
  const picked = Object.keys({ ...game.picks?.begin, ...game.picks?.friction });
  return [
    ...(PHASES_OF_STEP[game.step.name].includes(game.phase) ? [] : [`${game.step.name} in ${game.phase}`]),
    ...(game.queue.every((seat) => seats.includes(seat)) && !doubles(game.queue) ? [] : ['an odd queue']),
    ...(game.queue.length > 0 || game.course === 'quick' ? [] : ['nobody has a turn']),
    ...(game.passesInARow <= game.seats.length ? [] : ['passed more than a round']),
    ...(game.played.every(({ kern, stance }) => stance === null || kern.length > 0)
      ? []
      : ['stance on nothing']),
    ...(picked.every((index) => indices.has(index)) ? [] : ['a pick of nothing']),
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
  const moved = new Set(['queue', 'round', 'turn', 'passesInARow', 'step']);
  const told = new Set(['step', 'turnOf']);
  return [
    ...changedKeys(before, after).filter((key) => !moved.has(key)),
    ...changedKeys(summarise(before), summarise(after)).filter((key) => !told.has(key)),
  ].map((key) => `a pass can be read from ${key}`);
}

/** What must hold of a single action. */
export function actionFaults({ before, decision, after }: Action): string[] {
  if (!decision.ok) {
    return REFUSALS.includes(decision.refusal) ? [] : [`an unknown refusal: ${String(decision.refusal)}`];
  }
  const [event] = decision.events;
  if (!event || decision.events.length !== 1) return ['an action without exactly one event'];
  const back = evolve(after, { kind: 'undone', at: event.at, seat: null, data: {} });
  const same = event.kind === 'undone' || (back.game === before.game && back.past === before.past);
  return [
    ...eventFaults(event),
    ...stateFaults(after.game),
    ...(same ? [] : ['undo does not give the state before']),
    ...(after.length === before.length + 1 ? [] : ['an event was not counted']),
    ...(after.clock.activeMs >= before.clock.activeMs ? [] : ['playing time ran back']),
    ...(reserveMinutes(after.game.plan) < reserveMinutes(before.game.plan) ? ['the reserve shrank'] : []),
    ...(plannedMinutes(after.game.plan) < plannedMinutes(before.game.plan) ? ['the plan shrank'] : []),
    ...(event.kind === 'turn-passed' ? passFaults(before.game, after.game) : []),
  ];
}

/** The events that still stand, after each event of the log: undo takes the last one off. */
export function standing(log: readonly GameEvent[]): GameEvent[] {
  return log.reduce<GameEvent[]>((stack, event) => {
    if (event.kind === 'undone') stack.pop();
    else stack.push(event);
    return stack;
  }, []);
}

/** Turns go round: at no moment has one seat had two more than another. */
export function turnFaults(game: Game, log: readonly GameEvent[]): string[] {
  const taken = new Map(game.seats.map((seat) => [seat.id, 0]));
  const stack: (string | null)[] = [];
  const count = (seat: string | null, by: number): void => {
    if (seat !== null) taken.set(seat, (taken.get(seat) ?? 0) + by);
  };
  for (const event of log) {
    if (event.kind === 'session-started') continue;
    if (event.kind === 'undone') {
      count(stack.pop() ?? null, -1);
      continue;
    }
    const isTurn = ['turn-passed', 'card-drawn', 'own-question-asked'].includes(event.kind);
    stack.push(isTurn ? event.seat : null);
    count(stack.at(-1) ?? null, 1);
    const counts = [...taken.values()];
    if (Math.max(...counts) - Math.min(...counts) > 1) return [`turns per seat: ${counts.join(' ')}`];
  }
  return [];
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

/** The log as storage gives it back. */
export const stored = (log: readonly GameEvent[]): GameEvent[] =>
  log.map((event): GameEvent => JSON.parse(JSON.stringify(event)));

/** The whole log, read from storage, gives the game as it was left. */
export function replayFaults({ log, last }: SimulatedGame, alsoPast: boolean): string[] {
  const again = replay(stored(log));
  if (!again || !sameSession(again, last)) return ['replay gives another state'];
  return !alsoPast || samePast(again, last) ? [] : ['replay gives another past'];
}

/** The first `length` events give the session as it stood then. */
export function prefixFaults({ log, actions, first }: SimulatedGame, length: number): string[] {
  const then =
    actions.findLast(({ decision, after }) => decision.ok && after.length <= length)?.after ?? first;
  return sameSession(replay(log.slice(0, length)), then)
    ? []
    : [`replay of ${length} events gives another state`];
}

/** Once frozen, any change in place throws. Stops at what is frozen already. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) freeze(member);
  }
  return value;
}
