/** Whole games at random, each looked at from all sides. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { StepName } from '../../src/rules/game';
import { gameDecks } from './decks';
import {
  actionFaults,
  EVENT_KINDS,
  freeze,
  PHASES_OF_STEP,
  prefixFaults,
  removalFaults,
  replayFaults,
  turnFaults,
} from './invariants';
import { diceFrom, simulate, type SimulatedGame } from './simulate';

/** How many whole games the two halves play together. */
const GAMES = 5000;
/** A machine that does other things beside it takes its time (ms). */
const PATIENCE_MS = 420_000;

/** Seeds of games that once broke something; they are played every time. */
const REGRESSIONS: readonly number[] = [];

/** Rows are a fresh set of games each run; the seed of the run is printed with every fault. */
const run = Number(process.env['SIMULATION_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const faults = { ends: [], actions: [], turns: [], replay: [], prefixes: [], removals: [] } satisfies Record<
  string,
  string[]
>;
const found: Record<keyof typeof faults, string[]> = faults;
const seenKinds = new Set<string>();
const seenSteps = new Set<string>();
const seenEnds = new Set<string>();
const seenCourses = new Set<string>();
let removals = 0;

function note(about: keyof typeof faults, game: SimulatedGame, words: readonly string[]): void {
  found[about].push(...words.map((word) => `seed ${game.seed}: ${word}`));
}

function look(game: SimulatedGame, nth: number): void {
  const dice = diceFrom(game.seed);
  note('ends', game, game.ended ? [] : [`still at ${game.last.game.step.name}`]);
  for (const action of game.actions) {
    freeze(action.after);
    note(
      'actions',
      game,
      actionFaults(action).map((fault) => `${fault} (${action.command.do})`),
    );
    const { step } = action.after.game;
    seenSteps.add(step.name);
    if (step.name === 'phase-end') seenEnds.add(step.because);
  }
  seenSteps.add(game.first.game.step.name);
  for (const event of game.log) seenKinds.add(event.kind);
  seenCourses.add(`${game.setting.course} ${game.setting.length}`);
  note('turns', game, turnFaults(game.first, game.actions));
  note('removals', game, removalFaults(game));
  removals += game.removed.length;
  note('replay', game, replayFaults(game, nth % 10 === 0));
  // Every prefix of some games, and a few of each: every prefix of all takes minutes.
  const lengths =
    nth % 10 === 0
      ? game.log.map((_, index) => index + 1)
      : [1 + dice.below(game.log.length), 1 + dice.below(game.log.length)];
  for (const length of lengths) note('prefixes', game, prefixFaults(game, length));
}

/**
 * Declares the tests of one half of the games; two files play one half each, side by side.
 * @param half which seeds: the even or the odd ones
 */
export function describeGames(half: 0 | 1): void {
  const seeds = Array.from({ length: GAMES / 2 }, (_, index) => (run + 2 * index + half) >>> 0);
  describe(`${seeds.length} random games (SIMULATION_SEED=${run})`, () => {
    beforeAll(async () => {
      const decks = freeze(await gameDecks());
      [...REGRESSIONS, ...seeds].forEach((seed, nth) => look(simulate(seed, decks), nth));
    }, PATIENCE_MS);

    it('come to an end', () => expect(found.ends).toEqual([]));

    it('keep every action whole: accepted, undone to the state before, no card twice, a pass without a trace', () =>
      expect(found.actions.slice(0, 20)).toEqual([]));

    it('give every seat its turns, never two more than another', () => expect(found.turns).toEqual([]));

    it('replay from the stored log to the same state and the same past', () =>
      expect(found.replay).toEqual([]));

    it('replay from any first part of the log to the state as it stood then', () =>
      expect(found.prefixes).toEqual([]));

    it('keep nothing of what was taken away for good', () => {
      expect(found.removals).toEqual([]);
      expect(removals).toBeGreaterThan(GAMES / 200);
    });

    it('reach every event but the one of loose cards', () => {
      expect(EVENT_KINDS.filter((kind) => !seenKinds.has(kind))).toEqual(['sentence-kept']);
    });

    it('reach every step but the one of loose cards', () => {
      const steps = Object.keys(PHASES_OF_STEP) as StepName[];
      expect(steps.filter((step) => !seenSteps.has(step))).toEqual(['quick']);
    });

    it('reach every reason for a row to end, and every course and length', () => {
      expect([...seenEnds].sort()).toEqual(['empty', 'passed', 'played']);
      const courses = ['solo', 'pair', 'table'].flatMap((course) =>
        [30, 60, 90, 120].map((length) => `${course} ${length}`),
      );
      expect([...seenCourses].sort()).toEqual(courses.sort());
    });
  });
}
