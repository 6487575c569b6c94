/** *Voorbeeldspel*: from the start screen to its harvest, through the talk card by card, away and back; offline too. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { installed, useApp } from './helpers/app';
import { everyRecord } from './helpers/database';
import { faultsOf } from './helpers/faults';
import { button, tap } from './helpers/hands';
import { openLookBack } from './helpers/reading';

const app = useApp();

/** From a harvest. */
async function home(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Koerskaarten' }).waitFor();
}

async function openExample(page: Page, name: RegExp): Promise<void> {
  await tap(page, 'Voorbeeldspel');
  await tap(page, name);
  await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
}

it('both open without a network, once each, and never as the game of this table', async () => {
  const { page, context } = await app.open();
  await installed(page);
  await context.setOffline(true);
  await openExample(page, /^Wat/);
  await page.getByText('Wij werken aan één plan voor het regenwater').waitFor();
  await home(page);
  await openExample(page, /^#Hoedan/);
  await home(page);
  await openExample(page, /^#Hoedan/);
  await page.reload();
  await button(page, 'Verwijder dit voorbeeld').waitFor();
  await home(page);
  await page.reload();
  await button(page, 'Voorbeeldspel').waitFor();
  expect(await page.getByText('De laatste oogst').count()).toBe(0);
  await openLookBack(page);
  await expect.poll(() => page.getByText('Voorbeeld', { exact: true }).count()).toBe(2);
  expect(await faultsOf(page, 'Terugkijken')).toEqual([]);
}, 90_000);

it('shows how it went, and goes to the bin and comes back', async () => {
  const { page } = await app.open();
  await tap(page, 'Voorbeeldspel');
  expect(await faultsOf(page, 'Voorbeeldspel')).toEqual([]);
  await tap(page, /^#Hoedan/);
  await button(page, 'Kijk hoe het ging').waitFor();
  expect(await faultsOf(page, 'example')).toEqual([]);

  await tap(page, 'Kijk hoe het ging');
  await tap(page, 'Volgende');
  // With keys alone: the focus stays on the button.
  await page.keyboard.press('Enter');
  await page.getByText('Kaart 2 van 6').waitFor();
  // As it stood then: the dissent came a moment later.
  expect(await page.getByText('Tegenspraak die blijft staan:').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.getByText('Tegenspraak bij kaart 2').waitFor();
  await page.getByText('Tegenspraak die blijft staan:').waitFor();
  expect(await faultsOf(page, 'replay')).toEqual([]);
  await button(page, 'Naar de oogst').click();

  await tap(page, 'Verwijder dit voorbeeld');
  await page.getByRole('heading', { level: 1, name: 'Koerskaarten' }).waitFor();
  await openLookBack(page);
  await page.getByRole('heading', { level: 2, name: 'Prullenbak' }).waitFor();
  await tap(page, /^Wis nu voorgoed/);
  await tap(page, 'Wis voorgoed');
  await page.getByText('is voorgoed gewist').waitFor();
  expect(await everyRecord(page)).not.toContain('taart');
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await openExample(page, /^#Hoedan/);
  await button(page, 'Kijk hoe het ging').waitFor();
}, 120_000);
