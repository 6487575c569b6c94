/** Whole games at random, each looked at from all sides. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { EventKind } from '../../src/rules/events';
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
import { SEED } from '../tools/seed';
import { ALONE_ONE_IN, diceFrom, simulate, type SimulatedGame } from './simulate';

/** How many whole games of two to twelve persons the two halves play together; those of one alone come beside them. */
const GAMES = 5000;
/** A whole number of times the sixteen of which one is played alone, in each half. */
const SEEDS = Math.ceil(GAMES / 2 / (ALONE_ONE_IN - 1)) * ALONE_ONE_IN;
/** A machine that does other things beside it takes its time (ms). */
const PATIENCE_MS = 420_000;

/** Seeds of games that once broke something; they are played every time. */
const REGRESSIONS: readonly number[] = [
  // The first wording of a second doubt was taken away, and what the doubt says now went with it.
  1_591_301_767,
];

/** The seed of the run names its games and is printed with every fault. */
const run = Number(process.env['SIMULATION_SEED'] ?? SEED);

const faults = {
  ends: [],
  actions: [],
  turns: [],
  reloads: [],
  replay: [],
  prefixes: [],
  removals: [],
} satisfies Record<string, string[]>;
const found: Record<keyof typeof faults, string[]> = faults;
const seenKinds = new Set<string>();
const seenSteps = new Set<string>();
const seenEnds = new Set<string>();
const seenCourses = new Set<string>();
/** How many games each number of persons, each deck with each length, and each thing that a group may do had. */
const seenPersons = new Map<number, number>();
const seenTables = new Set<string>();
const gamesWith = new Map<string, number>();
let removals = 0;
let reloads = 0;

const count = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** What the games must hold beside their turns, each in many of them. */
const THINGS: readonly EventKind[] = [
  'person-joined',
  'person-left',
  'person-returned',
  'seats-arranged',
  'undone',
  'dissent-worked-in',
  'dissent-stands',
  'sentence-removed',
];

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
  const kinds = new Set(game.log.map(({ kind }) => kind));
  for (const thing of THINGS) if (kinds.has(thing)) count(gamesWith, thing);
  count(seenPersons, game.setting.names.length);
  seenTables.add(`${game.setting.deck.id} ${game.setting.length}`);
  reloads += game.reloads;
  note('reloads', game, game.lost);
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
  const seeds = Array.from({ length: SEEDS }, (_, index) => (run + 2 * index + half) >>> 0);
  describe(`${seeds.length} random games (SIMULATION_SEED=${run})`, () => {
    beforeAll(async () => {
      const decks = freeze(await gameDecks());
      [...REGRESSIONS, ...seeds].forEach((seed, nth) => look(simulate(seed, decks), nth));
    }, PATIENCE_MS);

    it('come to an end', () => expect(found.ends).toEqual([]));

    it('keep every action whole: accepted, undone to the state before, no card twice, a pass without a trace', () =>
      expect(found.actions.slice(0, 20)).toEqual([]));

    it('give every seat its turns, never two more than another', () => expect(found.turns).toEqual([]));

    it('go on after a reload at any moment as if there had been none', () => {
      expect(found.reloads).toEqual([]);
      expect(reloads).toBeGreaterThan(GAMES / 2);
    });

    it('are played by two to twelve, half of the five thousand here, with every deck in every length', () => {
      const tables = [...seenPersons].filter(([persons]) => persons >= 2 && persons <= 12);
      expect(tables).toHaveLength(11);
      expect(tables.reduce((sum, [, games]) => sum + games, 0)).toBeGreaterThanOrEqual(GAMES / 2);
      const decks = ['small', 'wat', 'hoedan'].flatMap((deck) =>
        [30, 60, 90, 120].map((length) => `${deck} ${length}`),
      );
      expect([...seenTables].sort()).toEqual(decks.sort());
    });

    it('hold people who come and go, undo, dissent and removals, in many games each', () => {
      const rare = THINGS.filter((thing) => (gamesWith.get(thing) ?? 0) < 100);
      expect(rare).toEqual([]);
    });

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
      const courses = ['solo', 'pair', 'table', 'week'].flatMap((course) =>
        [30, 60, 90, 120].map((length) => `${course} ${length}`),
      );
      expect([...seenCourses].sort()).toEqual(courses.sort());
    });
  });
}
