/** *Wie zit waar?*: people who come, go and change places, as a group does that in the midst of a game. */
import type { Page } from 'playwright-core';
import { activate, mark, tap, write } from './hands';

/** Opens the sheet, does something there, and closes it. */
export async function atSeats(page: Page, doing: () => Promise<void>): Promise<void> {
  await tap(page, 'Meer');
  await tap(page, 'Wie zit waar?');
  await doing();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** What the sheet says after a change. */
async function says(page: Page, sentence: string): Promise<void> {
  await page.getByRole('dialog').getByRole('status').filter({ hasText: sentence }).waitFor();
}

/** Opens what can be changed about a seat: the one with exactly these names, or the one where somebody sits. */
async function change(page: Page, names: string): Promise<void> {
  const exactly = page.locator(`summary[aria-label="Wijzig: ${names}"]`);
  const among = page.locator(`summary[aria-label^="Wijzig: "][aria-label*="${names}"]`);
  const seat = (await exactly.count()) > 0 ? exactly : among;
  // A seat that was just changed is still open.
  if ((await page.locator('details[open]').filter({ has: seat }).count()) === 0) await activate(seat);
}

export async function leaves(page: Page, name: string): Promise<void> {
  await change(page, name);
  await tap(page, `${name} gaat weg`);
  await says(page, `${name} is weg. Wat al is opgeschreven, blijft staan.`);
}

export async function returns(page: Page, name: string): Promise<void> {
  await tap(page, `${name} is er weer`);
  await says(page, `${name} is er weer.`);
}

/** @param seat such as "Samen met Bas en Joke", or a seat of their own */
export async function joins(page: Page, name: string, seat = 'Een eigen plek'): Promise<void> {
  await tap(page, 'Er komt iemand bij');
  await write(page, 'Naam', name);
  await page.getByLabel('Plek', { exact: true }).selectOption({ label: seat });
  await tap(page, 'Zet aan tafel');
  await says(page, `${name} doet mee.`);
}

/** Who sat alone shares a seat with a neighbour. */
export async function pairs(page: Page, name: string, other: string): Promise<void> {
  await change(page, name);
  await tap(page, `Samen op één plek met ${other}`);
  await says(page, 'Samen op één plek:');
}

/** A seat of two becomes two. */
export async function parts(page: Page, names: string): Promise<void> {
  await change(page, names);
  const table = page.getByRole('list', { name: 'De tafel' });
  await activate(table.getByRole('button', { name: 'Ieder een eigen plek' }));
  await says(page, `Ieder een eigen plek: ${names}.`);
}

export async function movesDown(page: Page, names: string): Promise<void> {
  await tap(page, `${names}: later aan de beurt`);
  await says(page, `${names}: nu nummer`);
}

export async function passTabletOn(page: Page): Promise<void> {
  await mark(page.getByRole('radio', { name: 'We geven hem door' }));
  await says(page, 'De tablet gaat naar wie aan de beurt is.');
}
