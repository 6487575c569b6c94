/** What a person finds on the screens afterwards. */
import type { Page } from 'playwright-core';

/** Everything that is written on the screen, in its order. */
export async function textOn(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

/** The items of the list that stands for the picture of the course. */
export function courseList(page: Page): Promise<string[]> {
  return page.getByRole('list', { name: 'De koers, in volgorde' }).getByRole('listitem').allInnerTexts();
}

/** From anywhere to the list of sessions, by the links of the start screen. */
export async function openLookBack(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Terugkijken', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Terugkijken' }).waitFor();
}

/** Opens a session as its harvest, from *Terugkijken*. */
export async function openHarvest(page: Page, subject: string): Promise<void> {
  await page.getByRole('link', { name: subject, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Oogst' }).waitFor();
}
