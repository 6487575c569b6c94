import * as fc from '../tools/fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/rules/decide';
import { evolve } from '../../src/rules/evolve';
import type { Session } from '../../src/rules/session';
import { anyCommand } from './commands';
import { actionFaults, freeze } from './invariants';
import { simulate } from './simulate';
import { SMALL_DECK, started } from './table';

/** One session at every step that some games come past, and one of loose cards, by name. */
function oneOfEach(): Map<string, Session> {
  const seen = new Map([['quick', started(0)]]);
  for (let seed = 1; seed <= 120; seed += 1) {
    for (const { after } of simulate(seed, [SMALL_DECK]).actions) {
      seen.set(`${after.game.course} ${after.game.step.name} ${after.game.phase}`, after);
    }
  }
  seen.forEach(freeze);
  return seen;
}

const sessions = oneOfEach();
/** Named, so that a counterexample says where it was without printing the game. */
const anyPlace = fc.constantFrom(...sessions.keys());
const sessionAt = (place: string): Session => sessions.get(place) ?? started(0);
const moment = fc.integer({ min: -1e12, max: 4e12 });

describe('any command at any step', { timeout: 60_000 }, () => {
  it('is tried at every step', () => {
    expect(new Set([...sessions.values()].map(({ game }) => game.step.name)).size).toBe(28);
  });

  it('is decided or refused, never thrown out, and leaves a state that can be shown', () => {
    fc.assert(
      fc.property(anyPlace, anyCommand, moment, (place, command, at) => {
        const before = sessionAt(place);
        const decision = decide(before, command, at);
        const after = decision.ok ? decision.events.reduce(evolve, before) : before;
        expect(actionFaults({ before, command, at, decision, after })).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it('is decided the same twice', () => {
    fc.assert(
      fc.property(anyPlace, anyCommand, moment, (place, command, at) => {
        const session = sessionAt(place);
        expect(decide(session, command, at)).toEqual(decide(session, command, at));
      }),
      { numRuns: 500 },
    );
  });

  it('in any number, one after another, keeps a whole state', () => {
    fc.assert(
      fc.property(anyPlace, fc.array(anyCommand, { maxLength: 30 }), (place, commands) => {
        commands.reduce((before, command) => {
          const at = before.clock.lastAt + 1000;
          const decision = decide(before, command, at);
          const after = decision.ok ? decision.events.reduce(evolve, before) : before;
          expect(actionFaults({ before, command, at, decision, after })).toEqual([]);
          return after;
        }, sessionAt(place));
      }),
      { numRuns: 300 },
    );
  });
});
