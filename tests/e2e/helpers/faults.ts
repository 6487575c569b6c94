/** Everything that may be wrong with a screen, in both palettes, on a phone and on a tablet. */
import type { Page } from 'playwright-core';
import { clippedWithSpacing, sidewaysScroll, smallTargets } from './accessible';
import { axeFaults } from './axe';

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1180, height: 820 };

/** What is wrong with the screen; dark can only change what colours do. */
export async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  const note = (found: readonly string[], where: string): void => {
    faults.push(...found.map((fault) => `${name}, ${where}: ${fault}`));
  };
  /* oxlint-disable no-await-in-loop -- one page, one look at a time */
  for (const size of [NARROW, WIDE]) {
    await page.setViewportSize(size);
    note(await axeFaults(page), `${size.width}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    note(await axeFaults(page, 'colours'), `${size.width} dark`);
    await page.emulateMedia({ colorScheme: 'light' });
    const sideways = await sidewaysScroll(page);
    note(sideways > 0 ? [`${sideways} px sideways`] : [], `${size.width}`);
    note(await smallTargets(page, { any: 24, button: 47 }), `${size.width}`);
    note(await clippedWithSpacing(page), `${size.width} with spacing`);
  }
  /* oxlint-enable no-await-in-loop */
  return faults;
}
