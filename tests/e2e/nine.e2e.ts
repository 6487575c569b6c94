/** The whole game, as large as it gets on one tablet: nine in pairs, and all that can happen at a table. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useApp } from './helpers/app';
import { storedEvents } from './helpers/database';
import {
  DECK_FILES,
  DIFFERS,
  inTwoTabs,
  kernAt,
  leaveAndComeBack,
  RENAMED,
  REWORDED,
  rewordAndRemove,
  SUBJECT,
  undoPhaseStart,
  undoTurn,
  withoutDeck,
  wrapUpAndBack,
} from './helpers/detours';
import { atStep, button, choose, lengthOf, playWith, press, stepOf, tap } from './helpers/hands';
import { atSeats, joins, leaves, movesDown, pairs, parts, passTabletOn, returns } from './helpers/people';
import { dissent, letStand, workIn } from './helpers/playing';
import { textOn } from './helpers/reading';
import { agreesWithReplay } from './helpers/replaying';
import { startGame } from './helpers/setting-up';
import { walk, type Stand } from './helpers/walk';

const app = useApp();

const NINE = ['Noor', 'Samira', 'Bas', 'Joke', 'Ali', 'Wil', 'Fenna', 'Youssef', 'Mar'];
const WORKED_IN = 'Het water komt van hiernaast en van boven.';
const STANDS = 'De put is van ons, niet van de gemeente.';

/** The words of the page, its title, and every attribute. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);

const headline = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

/** What happens at a table beside the game, by the step and how often it was seen. */
const BESIDE: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'landing-round 0': (page) => atSeats(page, () => returns(page, 'Samira')),
  'field 0': undoPhaseStart,
  'field 1': async (page) => {
    await undoTurn(page);
    await atSeats(page, async () => {
      await joins(page, 'Lotte', 'Samen met Bas en Joke');
      await parts(page, 'Ali en Wil');
      await pairs(page, 'Ali', 'Wil');
      await movesDown(page, 'Ali en Wil');
      await passTabletOn(page);
    });
  },
  'talk 1': async (page) => {
    await dissent(page, kernAt(1), 1);
    await workIn(page, WORKED_IN, 'verschillend');
    await atStep(page, 'talk');
  },
  'field 2': leaveAndComeBack,
  'talk 2': async (page) => {
    await dissent(page, kernAt(2));
    await letStand(page, STANDS);
    await atStep(page, 'talk');
  },
  'field 3': inTwoTabs,
  'phase-end 0': rewordAndRemove,
  'field 5': withoutDeck,
  'connect 0': wrapUpAndBack,
};

it('ninety minutes with nine in pairs: everything that can happen at a table, to the harvest and its replay', async () => {
  const { page } = await app.open('#/', {
    // The deck is taken away on the way: no worker may have it.
    context: { serviceWorkers: 'block' },
    allow: [/Failed to load resource/, DECK_FILES],
  });
  // With keys alone: fingers have their games elsewhere, and keys wait for no double tap.
  playWith(page, 'keys');
  await startGame(page, { deck: 'Wat', minutes: 90, persons: 9, subject: SUBJECT, names: NINE });
  // Samira leaves before the pulse, and comes back on a seat of her own once it is over.
  await atSeats(page, () => leaves(page, 'Samira'));

  const asked: string[] = [];
  const handedOver: string[] = [];
  const titles = new Set<string>();
  const done = new Set<string>();
  let left = '';
  const arrive = async ({ step, nth }: Stand): Promise<void> => {
    const now = `${step} ${nth}`;
    await BESIDE[now]?.(page);
    done.add(now).add(step);
    if (step === 'private') {
      titles.add(await page.title());
      if ((await button(page, 'Ik heb de tablet').count()) === 0) return;
      asked.push(await headline(page));
      handedOver.push(await everything(page));
    }
    if (step === 'draw' && nth === 2) {
      // Whose turn it is leaves: the turn goes to the next, with nobody's card on the table. Later they come back.
      left = (await headline(page)).split(/ en |,/)[0] ?? '';
      await atSeats(page, () => leaves(page, left));
    }
    if (step === 'aside-round' && nth === 0) await atSeats(page, () => returns(page, left));
  };
  let passing = false;
  await walk(page, {
    arrive,
    async written({ step }) {
      if (step === 'draw' && left && !(await page.getByRole('article').count())) return 'left';
      if (step !== 'picks' || passing) return undefined;
      passing = true;
      await press(page, 'Liever doorgeven');
      await atStep(page, 'private');
      return 'left';
    },
  });

  expect(asked.slice(0, 8)).toEqual(
    NINE.filter((name) => name !== 'Samira').map((name) => `Geef de tablet aan ${name}`),
  );
  expect([...titles]).toEqual(['Koerskaarten']);
  expect(handedOver.filter((shown) => /het water komt van|De put is van ons/.test(shown))).toEqual([]);
  const wanted = ['in-pairs', 'hand-turn', 'pause', 'dissent-round', 'aside-round', 'missed', 'picks-talk'];
  expect([...wanted, 'pulse-result', ...Object.keys(BESIDE)].filter((one) => !done.has(one))).toEqual([]);
  expect(passing).toBe(true);

  const text = await textOn(page);
  for (const sentence of [
    RENAMED,
    WORKED_IN,
    `Eerst stond er: ${kernAt(1)}`,
    REWORDED,
    STANDS,
    'Alsnog gepakt',
  ])
    expect(text).toContain(sentence);
  expect(text).toMatch(/De lege stoel lag erbij: /);
  for (const gone of [DIFFERS, SUBJECT, kernAt(2)]) expect(text).not.toContain(gone);
  const game = await agreesWithReplay(page);
  expect(game.persons.map(({ name }) => name)).toEqual([...NINE, 'Lotte']);
  expect(game.persons.some(({ away }) => away)).toBe(false);
  expect(JSON.stringify(await storedEvents(page))).not.toContain(DIFFERS);
}, 400_000);

it('who answers in private is covered when the page is left, and a reload shows nothing that was chosen', async () => {
  const { page } = await app.open();
  await startGame(page, { minutes: 90, persons: 4 });
  await press(page, 'Klaar');
  await press(page, 'Ik heb de tablet');
  await choose(page, 'Hoe scherp is de opgave voor mij?', '2');
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await button(page, 'Laat mijn scherm zien').waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
  await tap(page, 'Laat mijn scherm zien');
  expect(await page.getByRole('radio', { name: '2' }).first().isChecked()).toBe(true);
  const length = await lengthOf(page);
  await page.reload();
  await atStep(page, 'private');
  expect(await lengthOf(page)).toBe(length);
  expect(await page.locator('input:checked').count()).toBe(0);
  expect(await stepOf(page)).toBe('private');
});
