/**
 * A second, much simpler account of the rows: whose turn it is, which cards are gone, what undo goes back to.
 * Random plays must agree with it; a play that does not is shrunk to the fewest taps that show it.
 */
import { isDeepStrictEqual } from 'node:util';
import * as fc from '../tools/fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/rules/commands';
import { decide } from '../../src/rules/decide';
import type { GameEvent } from '../../src/rules/events';
import { evolve, replay } from '../../src/rules/evolve';
import type { Session } from '../../src/rules/session';
import { decideStart } from '../../src/rules/start';
import { stateFaults } from './invariants';
import { stored } from './simulate';
import { eventsOf, NOON, outlineWith, startCommand, started } from './table';

/** What a person at the table could keep track of with a finger on the seats. */
interface Moment {
  readonly turns: number;
  readonly gone: readonly string[];
  readonly kernen: readonly string[];
  readonly agreements: number;
}

interface Model {
  now: Moment;
  before: Moment[];
}

interface Real {
  session: Session;
  log: GameEvent[];
  readonly seats: number;
}

/** One tap; what it means depends on the screen. */
type Tap =
  | 'on'
  | 'other'
  | 'pass'
  | 'own'
  | 'silent'
  | 'verder'
  | 'doubt'
  | 'dissent'
  | 'reword'
  | 'name'
  | 'time'
  | 'undo';

/** The command for a tap on this screen; null when the screen has no such button. */
function commandFor(tap: Tap, { session: { game } }: Real): Command | null {
  const { step } = game;
  const terms = { what: 'Bellen', owner: 'p1', due: '2026-06-01', noticed: null, firstStep: null };
  if (tap === 'undo') return { do: 'undo' };
  if (tap === 'name') return { do: 'name-person', person: 'p1', name: `Noor ${game.turn}` };
  if (tap === 'time') return { do: 'extend-time', minutes: 2 };
  if (tap === 'dissent') return { do: 'raise-dissent', nth: 0, opening: null };
  if (tap === 'reword') {
    const [first] = game.played;
    // A sentence that comes later to a card without one is another story (reword.test.ts).
    if (!first || first.kern.length === 0) return null;
    const { card } = first;
    return { do: 'reword', ref: { of: 'kern', card, nth: 0 }, text: `Anders ${game.turn}`, stance: 'differ' };
  }
  if (tap === 'verder') {
    const next = { verkennen: 'verdiepen', verdiepen: 'oogst', afspraken: 'checkout' } as const;
    const { phase } = game;
    return phase === 'verkennen' || phase === 'verdiepen' || phase === 'afspraken'
      ? { do: 'start-phase', phase: next[phase] }
      : null;
  }
  switch (step.name) {
    case 'talk-rules':
      return { do: 'agree-talk-rules', rules: [] };
    case 'private':
      return step.ask === 'picks' ? { do: 'choose-picking', by: 'hands' } : { do: 'end-private' };
    case 'in-pairs':
      return { do: 'end-pairs' };
    case 'pulse-result':
      return { do: 'end-pulse-result' };
    case 'hand-turn':
      return { do: 'take-tablet' };
    case 'dissent':
      if (step.stage === 'hear') return { do: 'hear-dissent' };
      return { do: 'let-dissent-stand', text: 'Nee' };
    case 'dissent-round':
      return { do: 'end-dissent-round' };
    case 'aside-round':
      return { do: 'start-phase', phase: 'oogst' };
    case 'pause':
      return { do: 'end-pause' };
    case 'connect':
      return { do: 'connect-cards', text: null };
    case 'missed':
      return { do: 'note-parties', parties: [] };
    case 'landing-round':
      return { do: 'end-landing-round' };
    case 'opgave':
      return { do: 'write-opgave', text: 'Rust', differs: null };
    case 'field':
    case 'phase-end':
      return { do: 'open-turn' };
    case 'draw': {
      if (tap === 'pass') return { do: 'pass-turn' };
      if (tap === 'own') return { do: 'ask-own-question', theme: 'x', question: 'Wat nu?' };
      return { do: 'draw-card', card: (tap === 'other' ? step.offer.at(-1) : step.offer[0]) ?? '' };
    }
    case 'talk':
      return { do: 'end-talk' };
    case 'kern':
      if (tap === 'silent') return { do: 'record-kern', text: null, stance: null };
      return { do: 'record-kern', text: `Zin ${game.turn}`, stance: 'agree' };
    case 'picks':
      return { do: 'count-picks', begin: {}, friction: {} };
    case 'picks-talk':
      return { do: 'end-picks-talk' };
    case 'look-again':
      return { do: 'look-again', look: null };
    case 'koers':
      return { do: 'write-koers', parts: ['rust', '', ''] };
    case 'agreements':
      return { do: 'propose-agreement', terms };
    case 'thumbs':
      if (tap === 'doubt') return { do: 'doubt-agreement', id: step.id, reason: 'te vroeg' };
      return { do: 'settle-agreement', id: step.id };
    case 'rewrite':
      return { do: 'rewrite-agreement', id: step.id, terms };
    case 'checkout':
      return { do: 'check-out', sentences: [], lookBackOn: null, reporter: null };
    case 'done':
    case 'quick':
      return null;
  }
}

/** The moment after an event, in the model's own simple words. */
function then(now: Moment, event: GameEvent): Moment {
  switch (event.kind) {
    case 'turn-passed':
      return { ...now, turns: now.turns + 1 };
    case 'card-drawn':
      return {
        ...now,
        gone: [...now.gone, event.data.card, ...(event.data.aside ? [event.data.aside] : [])],
      };
    case 'own-question-asked':
      return { ...now, gone: [...now.gone, event.data.card] };
    case 'kern-recorded':
      return {
        ...now,
        turns: now.turns + (event.seat === null ? 0 : 1),
        kernen: event.data.text ? [...now.kernen, event.data.text] : now.kernen,
      };
    case 'agreement-proposed':
      return { ...now, agreements: now.agreements + 1 };
    default:
      return now;
  }
}

class Tapped implements fc.Command<Model, Real> {
  constructor(private readonly tap: Tap) {}

  check(): boolean {
    return true;
  }

  run(model: Model, real: Real): void {
    const command = commandFor(this.tap, real);
    if (!command) return;
    const decision = decide(real.session, command, real.session.clock.lastAt + 60_000);
    if (!decision.ok) return;
    real.session = decision.events.reduce(evolve, real.session);
    real.log.push(...decision.events);
    for (const event of decision.events) {
      if (event.kind === 'undone') {
        model.now = model.before.pop() ?? model.now;
      } else {
        model.before.push(model.now);
        model.now = then(model.now, event);
      }
    }
    const faults = faultsBetween(model, real);
    if (faults.length > 0) throw new Error(faults.join('; '));
  }

  toString(): string {
    return this.tap;
  }
}

/** Where the rules and the model tell different stories. */
function faultsBetween({ now, before }: Model, { session: { game, past }, seats }: Real): string[] {
  let depth = 0;
  for (let state = past; state; state = state.before) depth += 1;
  const stories = {
    turn: [game.queue[0], `s${(now.turns % seats) + 1}`],
    gone: [[...game.aside, ...game.played.map(({ card }) => card)].sort(), [...now.gone].sort()],
    kernen: [game.played.flatMap(({ kern }) => kern.slice(0, 1)), now.kernen],
    agreements: [game.agreements.length, now.agreements],
    past: [depth, before.length],
  };
  const untrue = Object.entries(stories).filter(([, [told, known]]) => !isDeepStrictEqual(told, known));
  return [...untrue.map(([about]) => `another ${about}`), ...stateFaults(game)];
}

const taps = (...names: readonly Tap[]) => names.map((name) => fc.constant(new Tapped(name)));
const DECK = outlineWith({ x: [3, 3, 2], y: [2, 2, 1], z: [1, 2, 0] });

describe('a game, tap by tap', () => {
  it('agrees with a simple account of it, and replays to where it is', { timeout: 60_000 }, () => {
    const plays = fc.commands(
      // The way on stands here often, so that plays get somewhere.
      taps(
        'on',
        'on',
        'on',
        'on',
        'on',
        'on',
        'other',
        'pass',
        'own',
        'silent',
        'verder',
        'doubt',
        'dissent',
        'reword',
        'name',
        'time',
        'undo',
      ),
      { maxCommands: 120, size: 'max' },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), plays, (seats, commands) => {
        const opening = decideStart(startCommand(seats, { deck: DECK }), NOON);
        const first = opening.ok ? opening.events : [];
        const model: Model = { now: { turns: 0, gone: [], kernen: [], agreements: 0 }, before: [] };
        const real: Real = { session: started(seats, { deck: DECK }), log: [...first], seats };
        fc.modelRun(() => ({ model, real }), commands);
        expect(replay(stored(real.log))).toEqual(real.session);
      }),
      { numRuns: 100 },
    );
  });

  it('reaches its end by plain taps alone', () => {
    const real: Real = { session: started(3, { deck: DECK }), log: [], seats: 3 };
    let way: Command | null = commandFor('on', real);
    for (let tap = 0; way && tap < 200; tap += 1) {
      real.session = eventsOf(real.session, way).reduce(evolve, real.session);
      const atRest = real.session.game.step.name === 'phase-end' || real.session.game.agreements.length === 2;
      way = commandFor(
        atRest && real.session.game.step.name !== 'thumbs' && real.session.game.phase !== 'checkout'
          ? 'verder'
          : 'on',
        real,
      );
    }
    expect(real.session.game.step.name).toBe('done');
  });
});
