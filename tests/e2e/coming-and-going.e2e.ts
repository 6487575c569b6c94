/** The longest game, at which hardly anybody sits from the beginning to the end. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useApp } from './helpers/app';
import { playWith, stepOf } from './helpers/hands';
import { atSeats, joins, leaves, pairs, returns } from './helpers/people';
import { textOn } from './helpers/reading';
import { agreesWithReplay } from './helpers/replaying';
import { startGame } from './helpers/setting-up';
import { walk } from './helpers/walk';

const app = useApp();

/** Who comes and goes, by the step and how often it was seen. */
const BESIDE: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'landing-round 0': (page) => joins(page, 'Lotte'),
  'field 1': (page) => leaves(page, 'Samira'),
  'field 3': async (page) => {
    await joins(page, 'Mees', 'Samen met Bas');
    await pairs(page, 'Noor', 'Bas en Mees');
  },
  pause: async (page) => {
    await returns(page, 'Samira');
    await leaves(page, 'Lotte');
  },
  'phase-end 1': (page) => leaves(page, 'Mees'),
  'missed 0': (page) => returns(page, 'Lotte'),
  'agreements 0': (page) => joins(page, 'Ravi', 'Samen met Samira'),
};

it('a hundred and twenty minutes with people who join, leave and come back, to the harvest and its replay', async () => {
  const { page } = await app.open();
  playWith(page, 'keys');
  await startGame(page, {
    deck: '#Hoedan',
    minutes: 120,
    persons: 4,
    subject: 'Water in de straat',
    names: ['Noor', 'Samira', 'Bas', 'Ali'],
  });
  const done: string[] = [];
  await walk(page, {
    async arrive({ step, nth }) {
      const now = [`${step} ${nth}`, step].find((one) => one in BESIDE && !done.includes(one));
      const beside = now === undefined ? undefined : BESIDE[now];
      if (now === undefined || beside === undefined) return;
      done.push(now);
      await atSeats(page, () => beside(page));
      // The table is where it was: nobody's coming or going ends a step.
      expect(await stepOf(page)).toBe(step);
    },
  });
  expect(done).toEqual(Object.keys(BESIDE));
  const game = await agreesWithReplay(page);
  const away = game.persons.filter((person) => person.away).map(({ name }) => name);
  expect(game.persons.map(({ name }) => name)).toEqual([
    'Noor',
    'Samira',
    'Bas',
    'Ali',
    'Lotte',
    'Mees',
    'Ravi',
  ]);
  expect(away).toEqual(['Mees']);
  expect(await textOn(page)).toContain('met 7 mensen');
}, 240_000);
