import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Until the page that is asked stands in the preview. */
export async function previewed(page: Page): Promise<void> {
  await page.locator('.sheet-picture').waitFor();
  await page.locator('.print__preview[aria-busy="false"]').waitFor();
}

/** Taps the button and takes what is downloaded. */
export async function downloaded(
  page: Page,
  name = 'Download PDF',
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Opens a deck of one's own, as a person does: out of a file. */
export async function openOwnDeck(page: Page, deck: unknown): Promise<void> {
  const label = 'Open een eigen deck';
  if (!(await page.getByLabel(label).isVisible()))
    await page.getByText('Meer instellingen', { exact: true }).click();
  await page.getByLabel(label).setInputFiles({
    name: 'deck.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(deck)),
  });
}
