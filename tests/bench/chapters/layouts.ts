/** How often the page is laid out anew while cards move: dealt, turned, and the field that opens. */
import type { CDPSession, Page } from 'playwright-core';
import { activate, atStep, button, press, settled, tap } from '../../e2e/helpers/hands';
import { land } from '../../e2e/helpers/playing';
import { startGame } from '../../e2e/helpers/setting-up';
import { ROUNDS, type Bench, type Found } from '../bench';
import { median, type Row } from '../row';

export async function layouts({ browser, site }: Bench): Promise<Found> {
  const counts: Record<string, number[]> = { 'cards are dealt': [], 'a card is turned': [] };
  const still: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    /* oxlint-disable no-await-in-loop -- one game after the other */
    const context = await browser.newContext({ viewport: { width: 1180, height: 820 } });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(site);
    await startGame(page, { minutes: 30, persons: 3 });
    await land(page, 'De straat staat blank.');
    await settled(page);
    still.push(await during(page, session, () => Promise.resolve()));
    const deal = async (): Promise<void> => {
      await tap(page, 'Trek');
      await atStep(page, 'draw');
    };
    counts['cards are dealt']?.push(await during(page, session, deal));
    await settled(page);
    const turn = async (): Promise<void> => {
      await activate(button(page, /^Trek: /).first());
      await atStep(page, 'talk');
    };
    counts['a card is turned']?.push(await during(page, session, turn));
    await press(page, 'Klaar');
    await context.close();
    /* oxlint-enable no-await-in-loop */
  }
  return {
    rows: Object.entries(counts).map(([what, found]): Row => ({
      what: `layouts while ${what}`,
      ours: median(found),
      baseline: { name: 'a page at rest', value: median(still) },
      unit: '',
      most: { ours: 0 },
    })),
  };
}

/** Layouts from the first frame of what a tap brings until nothing moves any more, and a second at least. */
async function during(page: Page, session: CDPSession, act: () => Promise<void>): Promise<number> {
  await act();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const before = await layoutCount(session);
  await page.waitForTimeout(1000);
  return (await layoutCount(session)) - before;
}

async function layoutCount(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? 0;
}
