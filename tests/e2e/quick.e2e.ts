import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useApp } from './helpers/app';
import { atStep, tap, write } from './helpers/hands';
import { fillIn } from './helpers/setting-up';
import { courseList, openLookBack, textOn } from './helpers/reading';

const app = useApp();

const FIRST = 'De helft van de straat kent elkaar niet.';
const SECOND = 'Wie er nooit is, weet het meest.';

const question = (page: Page): Promise<string> => page.getByRole('article').getByRole('heading').innerText();

async function keep(page: Page, sentence: string, count: string): Promise<void> {
  await tap(page, 'Bewaar een zin');
  await write(page, 'Wat nemen jullie mee?', sentence);
  await tap(page, 'Bewaar');
  await page
    .getByRole('status')
    .filter({ hasText: `Bewaard. ${count}` })
    .waitFor();
}

it('a loose card: another, its prompts, a sentence that stays, and a game out of three', async () => {
  const { page } = await app.open('#/', { size: 'phone' });
  await page.getByRole('link', { name: /^Meteen een kaart/ }).click();
  await page.getByRole('link', { name: /^Wat/ }).click();
  await page.locator('main[data-card]').waitFor();
  const seen = [await question(page)];

  // Prompts on request, and gone with the card.
  await tap(page, 'Verder praten');
  expect(await page.getByRole('article').getByRole('listitem').count()).toBeGreaterThan(0);
  await keep(page, FIRST, '1 zin');
  await tap(page, 'Andere kaart');
  await expect.poll(() => question(page)).not.toBe(seen[0]);
  expect(await page.getByRole('article').getByRole('listitem').count()).toBe(0);
  seen.push(await question(page));
  expect(await page.getByRole('button', { name: 'Maak er een spel van' }).count()).toBe(0);

  // A reload shows the same card; what was being written is there too; so is what was kept.
  await tap(page, 'Bewaar een zin');
  await write(page, 'Wat nemen jullie mee?', SECOND);
  await page.waitForTimeout(500);
  await page.reload();
  await page.locator('main[data-card]').waitFor();
  expect(await question(page)).toBe(seen[1]);
  expect(await page.getByLabel('Wat nemen jullie mee?').inputValue()).toBe(SECOND);
  await tap(page, 'Bewaar');
  await page.getByRole('status').filter({ hasText: 'Bewaard. 2 zinnen' }).waitFor();
  await page.reload();
  await page.getByRole('status').filter({ hasText: 'Bewaard. 2 zinnen' }).waitFor();
  expect(await question(page)).toBe(seen[1]);

  // Three cards make a game, and everything comes along.
  await tap(page, 'Andere kaart');
  await expect.poll(() => question(page)).not.toBe(seen[1]);
  seen.push(await question(page));
  expect(new Set(seen).size).toBe(3);
  await tap(page, 'Maak er een spel van');
  await page.getByText('Jullie nemen 3 kaarten mee.').waitFor();
  await fillIn(page, { minutes: 30, persons: 3, subject: 'Onze straat' });
  await tap(page, 'Begin');
  await atStep(page, 'talk-rules');
  await tap(page, 'Meer');
  await tap(page, 'Zinnen nalezen en aanpassen');
  const sentences = await page.getByRole('dialog').innerText();
  expect([sentences.includes(FIRST), sentences.includes(SECOND)]).toEqual([true, true]);
  await tap(page, 'Sluiten');
  await tap(page, 'Meer');
  await page.getByRole('link', { name: 'Stoppen voor nu' }).click();

  // In Terugkijken the loose talk stands beside the game.
  await openLookBack(page);
  const loose = page.getByRole('listitem').filter({ hasText: 'Los gesprek' });
  expect(await loose.innerText()).toContain(SECOND);
  expect(await textOn(page)).toContain('Onze straat');
  await page.getByRole('link', { name: 'Los gesprek' }).click();
  await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
  const harvest = await textOn(page);
  expect([harvest.includes(FIRST), harvest.includes(SECOND)]).toEqual([true, true]);
  await page.goBack();
  await page.getByRole('link', { name: 'Onze straat' }).click();
  await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
  expect(await courseList(page)).toHaveLength(3);
}, 90_000);
