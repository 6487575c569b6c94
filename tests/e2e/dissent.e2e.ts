/** *Tegenspraak* as a group meets it: worked in, standing, in its round, and *Rond nu af* in the midst of it. */
import { expect, it } from 'vitest';
import { useApp } from './helpers/app';
import { activate, atStep, button, playWith, press, stepOf, tap } from './helpers/hands';
import {
  checkOut,
  close,
  dissent,
  drawCard,
  fillAgreement,
  goOn,
  land,
  letStand,
  playTurn,
  workIn,
  writeKoers,
} from './helpers/playing';
import { courseList, textOn } from './helpers/reading';
import { agreesWithReplay } from './helpers/replaying';
import { startGame } from './helpers/setting-up';

const app = useApp();

const FIRST = 'Het water komt van de straat hiernaast.';
const FIRST_BETTER = 'Het water komt van hiernaast en van boven.';
const SECOND = 'De gemeente moet de put schoonmaken.';
const STANDS = 'De put is van ons, niet van de gemeente.';
const ROUND = 'We zeggen dit nu drie jaar.';
const KOERS = ['droge kelders', 'niemand hoeft te hozen', 'de straat'] as const;

it('a dissent is worked in, another stands, a card laid aside is played after all: all in the harvest', async () => {
  const { page } = await app.open();
  playWith(page, 'keys');
  await startGame(page, { minutes: 30, persons: 3, subject: 'Water in de straat' });
  await land(page);
  await playTurn(page, { kern: FIRST, stance: 'eens' });

  // During the talk over the next card; afterwards the talk goes on where it was.
  const second = await drawCard(page);
  await dissent(page, FIRST, 1);
  await workIn(page, FIRST_BETTER, 'verschillend');
  expect(await stepOf(page)).toBe('talk');
  expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe(second.question);
  await close(page, { kern: SECOND, stance: 'eens' });
  await dissent(page, SECOND);
  await letStand(page, STANDS);
  expect(await stepOf(page)).toBe('phase-end');
  expect((await courseList(page))[1]).toContain(`Tegenspraak die blijft staan: ${STANDS}`);

  await goOn(page, 'Verdiepen');
  await playTurn(page, { kern: 'Niemand durft erover te beginnen.', stance: 'eens' });
  await press(page, 'Naar de tegenspraakronde');
  const agreed = page.getByRole('list', { name: 'De zinnen waar jullie het over eens zijn' });
  expect(await agreed.getByRole('button').allInnerTexts()).toHaveLength(2);
  await activate(agreed.getByRole('button', { name: 'Niemand durft' }));
  await press(page, 'Zeg het in je eigen woorden');
  await press(page, 'Klaar');
  await letStand(page, ROUND);
  await atStep(page, 'dissent-round');
  await press(page, 'Klaar');

  await atStep(page, 'aside-round');
  const taken = await page.locator('.aside-cards .card__title').first().innerText();
  await press(page, `Pak: ${taken}`);
  await close(page, { kern: 'Dit hadden we eerst moeten doen.', stance: 'weten we nog niet' });
  await atStep(page, 'aside-round');
  await goOn(page, 'Oogst');
  await playTurn(page, null);

  // What stands can be picked as well as a kern.
  await atStep(page, 'picks');
  await activate(button(page, /^Een hand erbij: dit schuurt, Tegenspraak bij /).first());
  await press(page, 'Klaar');
  expect(await textOn(page)).toContain(STANDS);
  await press(page, 'Klaar');
  await writeKoers(page, KOERS);
  await press(page, 'Naar de check-out');
  await checkOut(page, []);

  const text = await textOn(page);
  for (const sentence of [FIRST_BETTER, `Eerst stond er: ${FIRST}`, SECOND, STANDS, ROUND, 'Alsnog gepakt']) {
    expect(text).toContain(sentence);
  }
  // Equal in size to the kern it stands beside.
  const sizes = await Promise.all(
    [SECOND, STANDS].map((words) =>
      page
        .locator('.kern-item__text', { hasText: words })
        .evaluate((element) => getComputedStyle(element).fontSize),
    ),
  );
  expect(sizes[0]).toBe(sizes[1]);
  expect(await page.getByRole('img', { name: /2 keer tegenspraak die blijft staan/ }).count()).toBe(1);
}, 180_000);

it('sixty minutes that end early: Rond nu af in the midst of a talk, to the harvest and its replay', async () => {
  const { page } = await app.open();
  playWith(page, 'keys');
  await startGame(page, { minutes: 60, persons: 4, subject: 'Water in de straat' });
  await land(page, 'Hoe houden we de kelders droog?');
  await playTurn(page, { kern: FIRST, stance: 'eens' });
  const second = await drawCard(page);
  await dissent(page, FIRST, 0);
  await letStand(page, STANDS);
  await tap(page, 'Meer');
  await press(page, 'Rond nu af');
  await atStep(page, 'koers');
  // Back, and again: nothing of the talk was lost.
  await press(page, 'Ongedaan maken');
  await atStep(page, 'talk');
  await tap(page, 'Meer');
  await press(page, 'Rond nu af');
  await writeKoers(page, KOERS);
  await atStep(page, 'agreements');
  await fillAgreement(page, { what: 'De put schoonmaken', who: 'Plek 2', when: '2027-05-01' });
  await press(page, 'Vraag het de groep');
  await press(page, 'Iedereen zegt ja');
  await press(page, 'Naar de check-out');
  await checkOut(page, ['Tot de volgende bui.']);
  // The card of the talk that time cut off is there, without a sentence.
  expect((await courseList(page))[1]).toContain(second.title);
  const game = await agreesWithReplay(page);
  expect([game.short, game.dissentRoundHeld, game.agreements.length]).toEqual([true, false, 1]);
}, 120_000);
