/** Steps that several scenes take. */
import type { Page } from 'playwright-core';
import { atStep, choose, press, settled, stepOf, tap, write } from '../../../e2e/helpers/hands';
import { kernFor, type Kern } from './words';

export const KERN_LABEL = 'Wat is de kern van jullie gesprek?';
export const STANCE_LABEL = 'Hoe staan jullie erin?';

/** Opens another screen of the same page. */
export async function openRoute(page: Page, hash: string, title: string | RegExp): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Opens a route with the page loaded anew, as from a link. */
export async function openCold(page: Page, hash: string, title: string | RegExp): Promise<void> {
  await openRoute(page, hash, title);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** From the speelveld to the first card of the offer, on the table. */
export async function draw(page: Page, which = 0): Promise<void> {
  if ((await stepOf(page)) === 'field') await press(page, 'Trek');
  await atStep(page, 'draw');
  await page
    .getByRole('button', { name: /^Trek: / })
    .nth(which)
    .click();
  await atStep(page, 'talk');
  await settled(page);
}

/** The sentence that belongs to the card on the screen. */
export async function kernOnScreen(page: Page): Promise<Kern> {
  const card = page.locator('.card').first();
  const suit = (await card.locator('.card__suit').innerText()).trim();
  const row = (await card.locator('.card__row').innerText()).trim();
  return kernFor(suit, row);
}

/** Writes a sentence and a stance without recording them. */
export async function writeKern(page: Page, said?: Kern): Promise<void> {
  const { kern, stance } = said ?? (await kernOnScreen(page));
  await write(page, KERN_LABEL, kern);
  await choose(page, STANCE_LABEL, stance);
}

/** From the talk to the end of the turn. */
export async function finishTurn(page: Page, said?: Kern): Promise<void> {
  await press(page, 'Klaar');
  await atStep(page, 'kern');
  await writeKern(page, said);
  await press(page, 'Bevestig');
}

/** Closes every sheet that is open; one may lie over another. */
export async function closeSheet(page: Page): Promise<void> {
  const sheets = page.locator('dialog[open]');
  for (let open = await sheets.count(); open > 0; open = await sheets.count()) {
    // oxlint-disable-next-line no-await-in-loop -- the upper one first
    await page.keyboard.press('Escape');
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    await sheets.nth(open - 1).waitFor({ state: 'detached' });
  }
}

/** Opens something from "Meer". */
export async function openMore(page: Page, what?: string): Promise<void> {
  await tap(page, 'Meer');
  if (what) await tap(page, what);
  await page.getByRole('dialog').first().waitFor();
}

/** From now on the device has no room left, until the page forgets it. */
export async function fillDevice(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { prototype } = IDBObjectStore;
    const { put, add } = prototype;
    const full = (): never => {
      throw new DOMException('The device is full.', 'QuotaExceededError');
    };
    Object.assign(prototype, { put: full, add: full });
    addEventListener('koers:room', () => Object.assign(prototype, { put, add }), { once: true });
  });
}

/** The device has room again. */
export async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('koers:room')));
}
