/** *Instellingen*: a reserve copy out, everything wiped, and all of it back; one page for the whole journey. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { goTo, installed, useApp } from './helpers/app';
import { storedEvents } from './helpers/database';
import { faultsOf } from './helpers/faults';
import { button, stepOf, tap } from './helpers/hands';
import { land } from './helpers/playing';
import { openHarvest, openLookBack } from './helpers/reading';
import { startGame } from './helpers/setting-up';

const app = useApp();

const settings = async (page: Page): Promise<void> => {
  await goTo(page, '#/instellingen');
  await page.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor();
};

/** The names of all that this origin keeps in the browser, whoever put it there. */
function kept(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  }));
}

it('a game goes into a file, everything is wiped, and the file brings it back', async () => {
  const { page } = await app.open('#/', { size: 'laptop', context: { acceptDownloads: true } });
  await startGame(page, { minutes: 30, persons: 3, subject: 'Het dak' });
  await land(page, 'Het dak lekt bij Noor.');
  const events = await storedEvents(page);
  await installed(page);
  await page.goto(`${inject('site')}#/instellingen`);
  await page.getByText('Klaar voor gebruik zonder internet.').waitFor();
  expect(await faultsOf(page, 'Instellingen')).toEqual([]);

  const [download] = await Promise.all([page.waitForEvent('download'), tap(page, 'Reservekopie maken')]);
  await page.getByText('Klaar: 1 gesprek staat in het bestand.').waitFor();
  const copy = await readFile(await download.path());

  await tap(page, 'Wis alles');
  await tap(page, 'Ja, wis alles');
  await page.getByRole('heading', { level: 1, name: 'Alles is gewist' }).waitFor();
  expect(await kept(page)).toEqual({ databases: [], caches: [], keys: [] });
  await tap(page, 'Open Koerskaarten opnieuw');
  await page.getByRole('link', { name: /^Nieuw spel/ }).waitFor();
  expect(await page.getByText('Het dak').count()).toBe(0);

  await goTo(page, '#/privacy');
  await page.getByRole('heading', { level: 1, name: 'Privacy' }).waitFor();
  expect(await faultsOf(page, 'Privacy')).toEqual([]);
  await settings(page);
  const input = page.getByLabel('Kies een bestand om terug te zetten');
  await input.setInputFiles({ name: 'stuk.json', mimeType: 'application/json', buffer: copy.subarray(9) });
  await page.getByRole('alert').getByText('Dit is geen reservekopie van Koerskaarten.').waitFor();
  await input.setInputFiles({ name: 'goed.json', mimeType: 'application/json', buffer: copy });
  await page.getByText('1 gesprek is hier nieuw.').waitFor();
  expect(await faultsOf(page, 'preview')).toEqual([]);
  await tap(page, 'Samenvoegen');
  await page.getByText('Teruggezet.').waitFor();
  expect(await storedEvents(page)).toEqual(events);
  await goTo(page, '#/');
  await openLookBack(page);
  await openHarvest(page, 'Het dak');
  await page.getByRole('link', { name: 'Verder waar jullie waren' }).click();
  await expect.poll(() => stepOf(page)).toBe('field');
});

/** Until the second copy holds so many events of the only session. */
async function copied(page: Page, length: number): Promise<void> {
  const marks = (): Promise<string[]> =>
    page.evaluate(async () => {
      const names = await (await caches.open('koerskaarten-shadow')).keys();
      return names.flatMap(({ url }) => (url.includes('/session/') ? [new URL(url).search] : []));
    });
  await expect.poll(marks, { timeout: 20_000 }).toEqual([expect.stringMatching(`^.${length}%20`)]);
}

it('a database that came back empty is never a cheerful start: the second copy brings the game back', async () => {
  const { page } = await app.open('#/', { size: 'laptop' });
  await startGame(page, { minutes: 30, persons: 3, subject: 'Het dak' });
  await land(page, 'Het dak lekt bij Noor.');
  const table = page.url();
  const events = await storedEvents(page);
  await copied(page, events.length);
  const lose = async (then: string): Promise<void> => {
    await page.goto(`${inject('site')}#/over`);
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const deletion = indexedDB.deleteDatabase('koerskaarten');
          deletion.addEventListener('success', resolve);
          deletion.addEventListener('error', reject);
        }),
    );
    await page.goto(then);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Je gesprek staat hier niet meer' }).waitFor();
  };

  await lose(`${inject('site')}#/`);
  await page.getByText('Daarin staat 1 gesprek').waitFor();
  expect(await faultsOf(page, 'rescue')).toEqual([]);
  await tap(page, 'Zet de tweede kopie terug');
  await tap(page, 'Verder');
  await page.getByRole('heading', { name: 'Verder waar jullie waren' }).waitFor();
  expect(await storedEvents(page)).toEqual(events);

  await lose(`${inject('site')}#/terugkijken`);
  await lose(table);
  await tap(page, 'Begin opnieuw');
  await tap(page, 'Ja, begin opnieuw');
  await page.getByRole('link', { name: /^Nieuw spel/ }).waitFor();
  expect(await kept(page)).toMatchObject({ keys: [] });
});

it('while a game is open in another tab nothing is wiped', async () => {
  const { page, context } = await app.open();
  await startGame(page, { minutes: 30, persons: 3, subject: 'Het dak' });
  const beside = await context.newPage();
  await beside.goto(`${inject('site')}#/instellingen`);
  await tap(beside, 'Wis alles');
  await tap(beside, 'Ja, wis alles');
  await beside.getByRole('alert').getByText('Er staat nog een spel open in een ander tabblad.').waitFor();
  expect(await button(beside, 'Wis alles').count()).toBe(1);
  expect(await storedEvents(page)).toHaveLength(1);
});
