import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useApp } from './helpers/app';
import { storedEvents } from './helpers/database';
import { lengthOf, tap, write } from './helpers/hands';
import { startGame } from './helpers/setting-up';
import { walk } from './helpers/walk';

const app = useApp();

/** The pauses (ms) inside a double tap as hands make it. */
const PAUSES = [0, 60, 180] as const;

/** Slower than this (ms) two taps are two wishes. */
const DOUBLE_TAP_MS = 340;

/**
 * Taps twice at the same place, whatever lies there by then. Gives the time (ms) between the two as the browser
 * reckons it: a busy machine may stretch a pause until it is no double tap any more.
 */
async function doubleTap(page: Page, button: Locator, pause: number): Promise<number> {
  await button.click({ trial: true });
  const box = await button.boundingBox();
  if (!box) throw new Error('The button is not to be seen.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.evaluate(() => {
    const taps: number[] = [];
    Object.assign(window, { taps });
    const note = ({ timeStamp }: MouseEvent): void => {
      if (taps.push(timeStamp) === 2) removeEventListener('click', note, true);
    };
    addEventListener('click', note, true);
  });
  await page.mouse.click(x, y);
  await page.waitForTimeout(pause);
  await page.mouse.click(x, y);
  await page.waitForTimeout(400);
  const taps = await page.evaluate(() => (window as unknown as { taps: number[] }).taps);
  return (taps[1] ?? 0) - (taps[0] ?? 0);
}

interface Attempt {
  /** Between the two taps, in ms. */
  readonly gap: number;
  /** The events that were stored. */
  readonly kinds: readonly string[];
}

/** Double taps until one was quick enough to be one, and gives what was stored then. */
async function quickly(attempt: () => Promise<Attempt>): Promise<readonly string[]> {
  for (let tries = 0; tries < 6; tries += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
    const { gap, kinds } = await attempt();
    if (gap < DOUBLE_TAP_MS) return kinds;
  }
  throw new Error('This machine is too busy for a double tap.');
}

async function storedKinds(page: Page): Promise<string[]> {
  const events = await storedEvents(page);
  return events.map(({ value }) => value.kind);
}

/** The button that ends a step. While there are hints left, the main button of the talk brings the next. */
function onward(page: Page, step: string): Locator {
  return step === 'talk'
    ? page.getByRole('button', { name: 'Klaar', exact: true })
    : page.locator('main .button--main').last();
}

it('a double tap on the main button of a step never skips one', async () => {
  const { page } = await app.open();
  await startGame(page, { minutes: 30, persons: 3 });
  const skipped: string[] = [];
  let taps = 0;
  let doubles = 0;
  await walk(page, {
    async written({ step }) {
      const before = await lengthOf(page);
      const pause = PAUSES[taps % PAUSES.length] ?? 0;
      taps += 1;
      const gap = await doubleTap(page, onward(page, step), pause);
      await expect
        .poll(() => lengthOf(page), { message: `${step} moves on`, timeout: 5000 })
        .toBeGreaterThan(before);
      const actions = (await lengthOf(page)) - before;
      if (gap > DOUBLE_TAP_MS) return 'left';
      doubles += 1;
      if (actions !== 1) skipped.push(`${step}, ${Math.round(gap)} ms apart: ${actions} actions`);
      return 'left';
    },
  });
  expect(skipped).toEqual([]);
  expect(taps).toBeGreaterThan(20);
  expect(doubles).toBeGreaterThan(taps / 2);
}, 120_000);

it.each(PAUSES)('a double tap on Begin, %i ms apart, begins one game', async (pause) => {
  const kinds = await quickly(async () => {
    const { page } = await app.open('#/nieuw');
    const gap = await doubleTap(page, page.getByRole('button', { name: 'Begin' }), pause);
    await page.locator('main[data-step]').waitFor();
    return { gap, kinds: await storedKinds(page) };
  });
  expect(kinds).toEqual(['session-started']);
});

it.each(PAUSES)('a double tap on Bewaar, %i ms apart, keeps one loose sentence', async (pause) => {
  const kinds = await quickly(async () => {
    const { page } = await app.open('#/kaart/wat');
    await tap(page, 'Bewaar een zin');
    await write(page, 'Wat nemen jullie mee?', 'Eén keer is genoeg.');
    const gap = await doubleTap(page, page.getByRole('button', { name: 'Bewaar', exact: true }), pause);
    await page.getByRole('status').filter({ hasText: 'Bewaard. 1 zin' }).waitFor();
    return { gap, kinds: await storedKinds(page) };
  });
  expect(kinds).toEqual(['session-started', 'sentence-kept']);
});
