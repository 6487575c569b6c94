/** What a screen reader meets on the key screens, kept in `__snapshots__`: a change there must be meant. */
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useApp } from './helpers/app';
import { choose, press, tap, write } from './helpers/hands';
import { checkOut, drawCard, fillAgreement, goOn, land, playTurn, writeKoers } from './helpers/playing';
import { startGame } from './helpers/setting-up';

const app = useApp();

/** The app at a fixed moment with fixed chance: the same cards for ever. */
async function openFixed(): Promise<Page> {
  const { page } = await app.beside();
  await page.clock.setFixedTime(new Date('2026-05-20T12:00:00+02:00'));
  await page.addInitScript(() => {
    let next = 0;
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
      if (array instanceof Uint8Array) array.forEach((_, index) => (array[index] = next = (next + 37) % 256));
      return array;
    };
  });
  await page.goto(inject('site'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const structure = (page: Page): Promise<string> => page.locator('main').ariaSnapshot();

it('the cards: choosing a deck, and three questions', async () => {
  const page = await openFixed();
  await page.getByRole('link', { name: 'Kaarten', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Kaarten', exact: true }).waitFor();
  expect(await structure(page)).toMatchSnapshot('cards, decks');
  await page.getByRole('link', { name: /^Wat/ }).click();
  await tap(page, 'Help mij kiezen');
  expect(await page.getByRole('dialog').ariaSnapshot()).toMatchSnapshot('help to choose');
});

it('start, new game, landing, draw, talk, kern, harvest, look back', async () => {
  const page = await openFixed();
  expect(await structure(page)).toMatchSnapshot('start');
  await page.getByRole('link', { name: /^Nieuw spel/ }).click();
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  expect(await structure(page)).toMatchSnapshot('new game');
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await startGame(page, { minutes: 30, persons: 2, subject: 'Water in de straat' });
  expect(await structure(page)).toMatchSnapshot('talk rules');
  await land(page, 'De straat staat blank.');
  expect(await structure(page)).toMatchSnapshot('field, empty');
  await press(page, 'Trek');
  expect(await structure(page)).toMatchSnapshot('draw');
  await drawCard(page);
  expect(await structure(page)).toMatchSnapshot('talk');
  await press(page, 'Klaar');
  expect(await structure(page)).toMatchSnapshot('kern');
  await write(page, 'Wat is de kern van jullie gesprek?', 'Het water komt van hiernaast.');
  await choose(page, 'Hoe staan jullie erin?', 'eens');
  await press(page, 'Bevestig');
  await playTurn(page, null);
  expect(await structure(page)).toMatchSnapshot('phase end');
  await goOn(page, 'Verdiepen');
  await playTurn(page, { kern: 'Niemand is van de put.', stance: 'verschillend' });
  await goOn(page, 'Oogst');
  await playTurn(page, null);
  await writeKoers(page, ['droge kelders', 'niemand hoeft te hozen', 'de straat']);
  await fillAgreement(page, { what: 'Een ton kopen', who: 'Plek 1', when: '2026-06-01' });
  await press(page, 'Bewaar');
  expect(await structure(page)).toMatchSnapshot('agreements');
  await press(page, 'Naar de check-out');
  await checkOut(page, ['Tot de volgende bui.']);
  expect(await structure(page)).toMatchSnapshot('harvest');
  await tap(page, 'Hulp');
  expect(await page.getByRole('dialog').ariaSnapshot()).toMatchSnapshot('help');
  await tap(page, 'Sluiten');
  await page.getByRole('link', { name: 'Terugkijken' }).click();
  await page.getByRole('heading', { level: 1, name: 'Terugkijken' }).waitFor();
  expect(await structure(page)).toMatchSnapshot('look back');
}, 120_000);
