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

/** Taps twice at the same place, whatever lies there by then. */
async function doubleTap(page: Page, button: Locator, pause: number): Promise<void> {
  await button.click({ trial: true });
  const box = await button.boundingBox();
  if (!box) throw new Error('The button is not to be seen.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x, y);
  await page.waitForTimeout(pause);
  await page.mouse.click(x, y);
  await page.waitForTimeout(400);
}

it('a double tap on the main button of a step never skips one', async () => {
  const { page } = await app.open();
  await startGame(page, { minutes: 30, persons: 3 });
  const skipped: string[] = [];
  let taps = 0;
  await walk(page, {
    async written({ step }) {
      const before = await lengthOf(page);
      const pause = PAUSES[taps % PAUSES.length] ?? 0;
      taps += 1;
      await doubleTap(page, page.locator('main .button--main').last(), pause);
      await expect
        .poll(() => lengthOf(page), { message: `${step} moves on`, timeout: 5000 })
        .toBeGreaterThan(before);
      const actions = (await lengthOf(page)) - before;
      if (actions !== 1) skipped.push(`${step}, ${pause} ms apart: ${actions} actions`);
      return 'left';
    },
  });
  expect(skipped).toEqual([]);
  expect(taps).toBeGreaterThan(20);
}, 120_000);

it.each(PAUSES)('a double tap on Begin, %i ms apart, begins one game', async (pause) => {
  const { page } = await app.open('#/nieuw');
  await doubleTap(page, page.getByRole('button', { name: 'Begin' }), pause);
  await page.locator('main[data-step]').waitFor();
  const events = await storedEvents(page);
  expect(events.map(({ value }) => value.kind)).toEqual(['session-started']);
});

it.each(PAUSES)('a double tap on Bewaar, %i ms apart, keeps one loose sentence', async (pause) => {
  const { page } = await app.open('#/kaart/wat');
  await tap(page, 'Bewaar een zin');
  await write(page, 'Wat nemen jullie mee?', 'Eén keer is genoeg.');
  await doubleTap(page, page.getByRole('button', { name: 'Bewaar', exact: true }), pause);
  await page.getByRole('status').filter({ hasText: 'Bewaard. 1 zin' }).waitFor();
  const events = await storedEvents(page);
  expect(events.map(({ value }) => value.kind)).toEqual(['session-started', 'sentence-kept']);
});
