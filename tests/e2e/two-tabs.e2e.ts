/** One session in two tabs of a real browser: one plays, the other reads along and can take over. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useApp } from './helpers/app';
import { storedEvents } from './helpers/database';
import { faultsOf } from './helpers/faults';
import { button, lengthOf, opensAt, press, tap, write } from './helpers/hands';
import { land, playTurn } from './helpers/playing';
import { textOn } from './helpers/reading';
import { startGame } from './helpers/setting-up';

const app = useApp();

const reads = (page: Page): Promise<void> =>
  page.getByRole('heading', { level: 1, name: 'Dit spel staat al open' }).waitFor();
const isRead = (page: Page): Promise<void> =>
  page.getByRole('heading', { level: 1, name: 'Het spel gaat verder in een ander tabblad' }).waitFor();

/** Every event once, in order. */
async function storedOnce(page: Page): Promise<number> {
  const events = await storedEvents(page);
  expect(events.map(({ value }) => value.seq)).toEqual(events.map((_, index) => index + 1));
  return events.length;
}

it('the second tab reads along, takes over with what was being typed, and gives it back', async () => {
  const { page, context } = await app.open();
  await startGame(page, { minutes: 60, persons: 3, subject: 'Het dak', names: ['Noor', 'Samira', 'Ton'] });
  const second = await context.newPage();
  await second.goto(page.url());
  await reads(second);
  expect(await textOn(second)).toContain('Er is niets verloren.');

  await land(page, 'Het dak lekt.');
  await playTurn(page, { kern: 'Wie boven woont, merkt het het laatst.', stance: 'eens' });
  // Live, without anybody touching the second tab.
  await second.getByText('Wie boven woont, merkt het het laatst.').first().waitFor();
  expect(await textOn(second)).toContain('Samira is aan de beurt.');
  expect(await second.locator('main').getByRole('textbox').count()).toBe(0);
  expect(await second.locator('main').getByRole('button').allInnerTexts()).not.toContain('Klaar');
  expect(await faultsOf(second, 'reading along')).toEqual([]);

  await press(page, 'Trek');
  await button(page, /^Trek: /)
    .first()
    .click();
  await opensAt(page, 'talk');
  await press(page, 'Klaar');
  await write(page, 'Wat is de kern van jullie gesprek?', 'Een half zinnetje');
  expect(await textOn(second)).not.toContain('Een half zinnetje');
  const length = await lengthOf(page);

  await tap(second, 'Neem over');
  await opensAt(second, 'kern');
  expect(await second.getByLabel('Wat is de kern van jullie gesprek?').inputValue()).toBe(
    'Een half zinnetje',
  );
  expect(await textOn(second)).toContain('Het spel gaat hier verder.');
  await isRead(page);
  expect(await textOn(page)).toContain('Alles wat hier bewaard was, staat daar.');
  expect(await lengthOf(second)).toBe(length);

  await press(second, 'Zonder zin verder');
  await expect
    .poll(() => page.locator('[data-length]').first().getAttribute('data-length'))
    .toBe(`${length + 1}`);
  await tap(page, 'Neem over');
  await opensAt(page, 'field');
  await isRead(second);
  expect(await storedOnce(page)).toBe(length + 1);
}, 120_000);

it('a tab that does not answer is not waited for, and writes nothing after it wakes', async () => {
  const { page, context } = await app.open();
  await startGame(page, { minutes: 30, persons: 3, subject: 'Het dak' });
  const second = await context.newPage();
  await second.goto(page.url());
  await reads(second);
  // Busy with something for seven seconds: it hears and does nothing.
  void page.evaluate(() => {
    const end = performance.now() + 7000;
    while (performance.now() < end);
  });
  const asked = Date.now();
  await tap(second, 'Neem over');
  await opensAt(second, 'talk-rules');
  expect(Date.now() - asked).toBeLessThan(6900);
  await press(second, 'Klaar');
  await isRead(page);
  expect(await button(page, 'Klaar').count()).toBe(0);
  expect(await storedOnce(second)).toBe(2);
}, 60_000);

it('a tab that is gone leaves the game to the one that read along', async () => {
  const { page, context } = await app.open();
  await startGame(page, { minutes: 30, persons: 3, subject: 'Het dak' });
  const second = await context.newPage();
  await second.goto(page.url());
  await reads(second);
  await press(page, 'Klaar');
  await page.close();
  await tap(second, 'Neem over');
  await opensAt(second, 'landing-round');
  await press(second, 'Klaar');
  expect(await storedOnce(second)).toBe(3);
});

it('the harvest can be read in a second tab, and nothing can be changed there', async () => {
  const { page, context } = await app.open();
  await startGame(page, { minutes: 30, persons: 3, subject: 'Het dak' });
  await land(page, 'Het dak lekt.');
  const second = await context.newPage();
  await second.goto(page.url().replace('#/spel/', '#/oogst/'));
  await second.getByText('Dit gesprek is ook open in een ander tabblad.').waitFor();
  expect(await textOn(second)).toContain('Het dak lekt.');
  expect(await button(second, 'Zinnen nalezen en aanpassen').count()).toBe(0);
});
