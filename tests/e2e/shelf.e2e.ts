/** Several games on one device: named anew, thrown away, taken back, wiped. */
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useApp } from './helpers/app';
import { everyRecord, meddle, storedEvents } from './helpers/database';
import { faultsOf } from './helpers/faults';
import { button, stepOf, tap, write } from './helpers/hands';
import { land, playTurn } from './helpers/playing';
import { openHarvest, openLookBack, textOn } from './helpers/reading';
import { startGame } from './helpers/setting-up';

const app = useApp();

const home = async (page: Page): Promise<void> => {
  await page.goto(`${inject('site')}#/`);
  await page.getByRole('heading', { level: 1, name: 'Koerskaarten' }).waitFor();
};

/** Two games that were left halfway, and the list of them. */
async function twoGames(page: Page): Promise<void> {
  await startGame(page, { minutes: 30, persons: 3, subject: 'Het dak' });
  await land(page, 'Het dak lekt bij Noor.');
  await home(page);
  await startGame(page, { minutes: 30, persons: 3, subject: 'De gang' });
  await land(page, 'In de gang is het donker.');
  await playTurn(page, { kern: 'Samira struikelde al twee keer.', stance: 'eens' });
  await home(page);
  await openLookBack(page);
}

it('a game gets another name from the list, and plays on under it', async () => {
  const { page } = await app.open();
  await twoGames(page);
  await tap(page, 'Meer over Het dak');
  await write(page, 'Onderwerp', 'Een droog huis');
  await tap(page, 'Bewaar onderwerp');
  await page.getByRole('link', { name: 'Een droog huis', exact: true }).waitFor();
  expect(await faultsOf(page, 'Terugkijken')).toEqual([]);
  await openHarvest(page, 'Een droog huis');
  await page.getByRole('link', { name: 'Verder waar jullie waren' }).click();
  await expect.poll(() => stepOf(page)).toBe('field');
});

it('a game that is thrown away comes back, or goes without leaving a record', async () => {
  const { page } = await app.open();
  await twoGames(page);
  await tap(page, 'Meer over De gang');
  await tap(page, 'Naar de prullenbak');
  await page.getByRole('heading', { level: 2, name: 'Prullenbak' }).waitFor();
  await tap(page, 'Ongedaan maken');
  await page.getByRole('link', { name: 'De gang', exact: true }).waitFor();

  const id =
    (await page.getByRole('link', { name: 'De gang', exact: true }).getAttribute('href'))
      ?.split('/')
      .at(-1) ?? '';
  await tap(page, 'Meer over De gang');
  await tap(page, 'Naar de prullenbak');
  await page.getByText('nog 7 dagen').waitFor();
  expect(await faultsOf(page, 'Prullenbak')).toEqual([]);
  await page.goto(`${inject('site')}#/spel/${id}`);
  await page.getByRole('heading', { level: 1, name: 'Dit gesprek ligt in de prullenbak' }).waitFor();
  await page.getByRole('link', { name: 'Naar Terugkijken' }).click();
  await tap(page, 'Wis nu voorgoed: De gang');
  await tap(page, 'Wis voorgoed');
  await page.getByText('is voorgoed gewist').waitFor();
  await expect.poll(() => button(page, /Terugzetten/).count()).toBe(0);
  const records = await everyRecord(page);
  expect(records).toContain('Het dak lekt bij Noor.');
  for (const gone of [id, 'De gang', 'Samira', 'donker']) expect(records).not.toContain(gone);
}, 90_000);

it('the bin empties itself after seven days', async () => {
  const { page } = await app.beside();
  const noon = new Date('2026-05-20T12:00:00+02:00').getTime();
  await page.clock.setFixedTime(noon);
  await page.goto(inject('site'));
  await twoGames(page);
  await tap(page, 'Meer over De gang');
  await tap(page, 'Naar de prullenbak');
  await page.getByText('nog 7 dagen').waitFor();
  await page.clock.setFixedTime(noon + 6.5 * 24 * 3_600_000);
  await page.reload();
  await page.getByText('nog 1 dag').waitFor();
  await page.clock.setFixedTime(noon + 8 * 24 * 3_600_000);
  // The start screen is enough: it asks for the list too.
  await home(page);
  await page.reload();
  await page.getByText('Het dak', { exact: true }).waitFor();
  expect(await everyRecord(page)).not.toContain('Samira');
}, 90_000);

it('a session whose head is damaged stands in the list and leads to its sentences', async () => {
  const { page } = await app.open();
  await twoGames(page);
  const [first] = await storedEvents(page);
  const id = first?.key[0] ?? '';
  await meddle(page, 'sessions', { id, updatedAt: 'gisteren' });
  await page.reload();
  await page.getByText('De gegevens van dit gesprek voor de lijst zijn beschadigd.').waitFor();
  expect(await faultsOf(page, 'damaged entry')).toEqual([]);
  await page.getByRole('link', { name: 'Lees wat er staat' }).click();
  await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
  expect(await textOn(page)).toMatch(/Het dak lekt bij Noor\.|In de gang is het donker\./);
  expect(await storedEvents(page)).not.toEqual([]);
});
