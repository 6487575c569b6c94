import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useApp } from './helpers/app';
import { playWith, settled } from './helpers/hands';
import { startGame, startSolo } from './helpers/setting-up';
import { walk } from './helpers/walk';

const app = useApp();

/** A draft may be half a second late (product.md). */
const DRAFT_MS = 500;

/** All that a person has in front of them: where they are, what stands there, what they typed and chose. */
function standing(page: Page): Promise<unknown> {
  return page.locator('main[data-step]').evaluate((main: HTMLElement) => {
    const texts = (selector: string): string[] =>
      [...main.querySelectorAll(selector)].map((element) => element.textContent.trim());
    return {
      ...main.dataset,
      title: texts('h1'),
      where: texts('.table__where'),
      questions: texts('.card__question'),
      written: texts('.user-text, .landing__rule, output'),
      hint: texts('.hint__line'),
      typed: [...main.querySelectorAll<HTMLInputElement>('input:not([type=radio]), textarea')].map(
        (field) => field.value,
      ),
      chosen: [...main.querySelectorAll<HTMLInputElement>('input[type=radio]')].map((field) => field.checked),
      buttons: texts('footer button'),
    };
  });
}

/** Reloads, and expects to stand where it stood. */
async function reloadsInto(page: Page): Promise<void> {
  const before = await standing(page);
  await page.waitForTimeout(DRAFT_MS);
  await page.reload();
  await page.locator('main[data-step]').waitFor();
  expect(await standing(page)).toEqual(before);
  // A step that has just appeared takes no tap yet.
  await settled(page);
}

/** Plays on to the harvest, and reloads at each kind of step. Gives how many kinds there were. */
async function reloadAlong(page: Page): Promise<number> {
  let kinds = 0;
  await walk(page, {
    async written({ step, nth }) {
      // A dissent has two kinds: it is heard, and it is written.
      if (nth > (step === 'dissent' ? 1 : 0)) return;
      kinds += 1;
      await reloadsInto(page);
    },
  });
  return kinds;
}

it('at every step of a game of three, with everything typed there', async () => {
  const { page } = await app.open();
  playWith(page, 'keys');
  await startGame(page, { minutes: 30, persons: 3, subject: 'Water in de straat' });
  expect(await reloadAlong(page)).toBe(20);
  const harvest = await page.locator('main').innerText();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
  expect(await page.locator('main').innerText()).toBe(harvest);
}, 240_000);

it('at every step alone, on a phone', async () => {
  const { page } = await app.open('#/', { size: 'phone' });
  playWith(page, 'keys');
  await startSolo(page, { deck: '#Hoedan' });
  expect(await reloadAlong(page)).toBe(9);
}, 120_000);

it('while a game is being set up: every choice and name is still there', async () => {
  const { page } = await app.open('#/nieuw');
  await page.getByRole('radio', { name: /^#Hoedan/ }).check();
  await page.getByRole('radio', { name: /^120 minuten/ }).check();
  await page.getByRole('radio', { name: '6', exact: true }).check();
  await page.getByLabel(/^Wat is jullie onderwerp/).fill('Schulden');
  await page.getByText('Namen invullen').click();
  await page.getByLabel('Plek 6', { exact: true }).fill('Bo');
  await page.waitForTimeout(DRAFT_MS);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Nieuw spel' }).waitFor();
  for (const name of [/^#Hoedan/, /^120 minuten/, /^6$/]) {
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    expect(await page.getByRole('radio', { name }).isChecked()).toBe(true);
  }
  expect(await page.getByLabel(/^Wat is jullie onderwerp/).inputValue()).toBe('Schulden');
  await page.getByText('Namen invullen').click();
  expect(await page.getByLabel('Plek 6', { exact: true }).inputValue()).toBe('Bo');
});
