/** Takes the pictures: still, without a caret or a hovering mouse, in each theme. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { ThemeName } from './scene';

const MEDIA = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
  large: { colorScheme: 'light', forcedColors: 'none' },
} as const;

/** One picture of what is on the screen; a second of the whole page where it scrolls and `whole` is set. */
export async function takePicture(
  page: Page,
  file: string,
  theme: ThemeName,
  whole: boolean,
): Promise<string[]> {
  await mkdir(path.dirname(file), { recursive: true });
  await page.emulateMedia(MEDIA[theme]);
  await page.mouse.move(0, 0);
  await page.evaluate(settle);
  await page.screenshot({ path: file, animations: 'disabled' });
  if (!whole || !(await page.evaluate(scrolls))) return [file];
  const long = file.replace(/\.png$/, '-heel.png');
  await takeWhole(page, long);
  return [file, long];
}

/** A window as tall as the page, so that what sticks to its edge stands where a reader at the end sees it. */
async function takeWhole(page: Page, file: string): Promise<void> {
  const usual = page.viewportSize() ?? { width: 0, height: 0 };
  const from = await page.evaluate(() => scrollY);
  await page.setViewportSize({ ...usual, height: await page.evaluate(pageHeight) });
  await page.evaluate(settle);
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.setViewportSize(usual);
  await page.evaluate((top) => scrollTo(0, top), from);
}

/** Runs in the page. */
function pageHeight(): number {
  return document.documentElement.scrollHeight;
}

/** Runs in the page: until fonts are there, saving is done and the layout had time to answer. */
async function settle(): Promise<void> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await document.fonts.ready;
  const until = performance.now() + 2000;
  const busy = (): boolean => document.querySelector('[data-save="saving"], [aria-busy="true"]') !== null;
  // oxlint-disable-next-line no-await-in-loop -- waiting is what this loop does
  while (busy() && performance.now() < until) await frame();
  await frame();
  await frame();
}

/** Runs in the page. */
function scrolls(): boolean {
  return (
    document.documentElement.scrollHeight > innerHeight + 8 && document.querySelector('dialog[open]') === null
  );
}
