/** The whole game, as large as it gets on one tablet: nine in pairs, and all that can happen at a table. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useApp } from './helpers/app';
import { emptyStore, everyRecord, storedEvents } from './helpers/database';
import {
  activate,
  atStep,
  button,
  choose,
  lengthOf,
  playWith,
  press,
  stepOf,
  tap,
  write,
} from './helpers/hands';
import { atSeats, joins, leaves, movesDown, pairs, parts, passTabletOn, returns } from './helpers/people';
import { dissent, letStand, workIn } from './helpers/playing';
import { openHarvest, openLookBack, textOn } from './helpers/reading';
import { agreesWithReplay } from './helpers/replaying';
import { startGame } from './helpers/setting-up';
import { walk, type Stand } from './helpers/walk';

const app = useApp();

const NINE = ['Noor', 'Samira', 'Bas', 'Joke', 'Ali', 'Wil', 'Fenna', 'Youssef', 'Mar'];
const SUBJECT = 'Water in de straat';
const RENAMED = 'Water op straat';
const OTHER = 'Een ander spel';
const DECK_FILES = /\/assets\/wat-[^/]*\.js/;
/** What `walk` writes. */
const kernAt = (nth: number): string => `Zin ${nth}: het water komt van hiernaast.`;
const DIFFERS = 'Het is alleen de hoek.';
const WORKED_IN = 'Het water komt van hiernaast en van boven.';
const STANDS = 'De put is van ons, niet van de gemeente.';
const REWORDED = 'Zin 2: het water komt van de hoek.';

/** The words of the page, its title, and every attribute. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);

const headline = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

/** Back over the start of a phase to the opgave, and on: the words are still there. */
async function undoPhaseStart(page: Page): Promise<void> {
  await press(page, 'Ongedaan maken');
  await atStep(page, 'opgave');
  expect(await page.getByLabel('De opgave in één zin').inputValue()).toBe(
    'De straat staat blank na elke bui.',
  );
  await press(page, 'Bevestig');
  await atStep(page, 'field');
}

/** Back over the end of a turn, and on. */
async function undoTurn(page: Page): Promise<void> {
  await press(page, 'Ongedaan maken');
  await atStep(page, 'kern');
  expect(await page.getByLabel('Wat is de kern van jullie gesprek?').inputValue()).toBe(kernAt(1));
  await press(page, 'Bevestig');
}

/** Words a kern anew, then takes another text away for good. */
async function rewordAndRemove(page: Page): Promise<void> {
  await tap(page, 'Meer');
  await tap(page, 'Zinnen nalezen en aanpassen');
  const dialog = page.getByRole('dialog');
  const item = dialog.getByRole('listitem').filter({ hasText: kernAt(2) });
  await activate(item.getByRole('button', { name: /^Andere woorden: / }));
  await write(page, 'De zin', REWORDED);
  await press(page, 'Bewaar');
  expect(await dialog.innerText()).toContain('1 eerdere versie');
  await tap(page, 'Haal voorgoed weg: Anders gezien');
  await press(page, 'Haal voorgoed weg');
  await tap(page, 'Sluiten');
  expect(await everyRecord(page)).not.toContain(DIFFERS);
}

/** The game is left and named anew from the list, beside another one that goes to the bin and comes back. */
async function leaveAndComeBack(page: Page): Promise<void> {
  const length = await lengthOf(page);
  const home = async (): Promise<void> => {
    await tap(page, 'Meer');
    await activate(page.getByRole('link', { name: 'Stoppen voor nu' }));
    await page.getByRole('heading', { level: 1, name: 'Koerskaarten' }).waitFor();
  };
  await home();
  await startGame(page, { persons: 3, subject: OTHER });
  await home();
  await openLookBack(page);
  await tap(page, `Meer over ${SUBJECT}`);
  await write(page, 'Onderwerp', RENAMED);
  await tap(page, 'Bewaar onderwerp');
  await page.getByRole('link', { name: RENAMED, exact: true }).waitFor();
  await tap(page, `Meer over ${OTHER}`);
  await tap(page, 'Naar de prullenbak');
  await page.getByText('nog 7 dagen').waitFor();
  await tap(page, 'Ongedaan maken');
  await page.getByRole('link', { name: OTHER, exact: true }).waitFor();
  await openHarvest(page, RENAMED);
  await activate(page.getByRole('link', { name: 'Verder waar jullie waren' }));
  await atStep(page, 'field');
  expect(await lengthOf(page)).toBe(length + 1);
}

/** Until the screen has these words again. */
async function reads(page: Page, words: string): Promise<void> {
  await expect.poll(() => textOn(page), { timeout: 20_000 }).toBe(words);
}

/** Another tab reads along, takes the game over, and lets it go again. */
async function inTwoTabs(page: Page): Promise<void> {
  const second = await page.context().newPage();
  await second.goto(page.url());
  await tap(second, 'Neem over');
  await atStep(second, 'field');
  await page.getByRole('heading', { level: 1, name: 'Het spel gaat verder in een ander tabblad' }).waitFor();
  await second.close();
  await tap(page, 'Neem over');
  await atStep(page, 'field');
}

/** The app has another deck by now: the one that was stored serves; without that, the codes of its cards do. */
async function withoutDeck(page: Page): Promise<void> {
  const before = await textOn(page);
  await page.route(DECK_FILES, (route) => route.abort());
  await page.reload();
  await atStep(page, 'field');
  await reads(page, before);
  await emptyStore(page, 'decks');
  await page.reload();
  await page.getByText('De woorden van de kaarten staan niet meer op dit apparaat').waitFor();
  expect(await page.getByRole('list', { name: 'De koers, in volgorde' }).innerText()).toContain(REWORDED);
  await page.unroute(DECK_FILES);
  await page.reload();
  await atStep(page, 'field');
  await reads(page, before);
}

/** *Rond nu af* in the midst of Oogst, and back: nothing of the talk was lost. */
async function wrapUpAndBack(page: Page): Promise<void> {
  await tap(page, 'Meer');
  await press(page, 'Rond nu af');
  expect(await stepOf(page)).not.toBe('connect');
  await press(page, 'Ongedaan maken');
  await atStep(page, 'connect');
}

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
