/** From an address to a start screen that answers, on a slow tablet: over a slow network, and from the worker without one. */
import type { BrowserContext, Page } from 'playwright-core';
import { ROUNDS, slowDown, watchTasks, type Bench, type Found } from '../bench';
import { median, type Row } from '../row';

interface Start {
  /** When "Nieuw spel" answers, in ms since the navigation began. */
  readonly answers: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** All of the tasks over 50 ms together. */
  readonly busy: number;
}

type Place = 'ours' | 'bare';
type Way = 'cold' | 'from the worker';

export async function start(bench: Bench): Promise<Found> {
  const found = new Map<string, Start[]>();
  const note = (place: Place, way: Way, one: Start): unknown =>
    found.set(`${place} ${way}`, [...(found.get(`${place} ${way}`) ?? []), one]);
  /* oxlint-disable no-await-in-loop -- in turns, so that what else the machine does hits both */
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, url] of [
      ['ours', bench.site],
      ['bare', bench.bare],
    ] as const) {
      const context = await bench.browser.newContext({ viewport: { width: 1180, height: 820 } });
      note(place, 'cold', await once(context, url, true));
      await remembered(context, url);
      await context.setOffline(true);
      note(place, 'from the worker', await once(context, url, false));
      await context.close();
    }
  }
  /* oxlint-enable no-await-in-loop */
  const figure = (place: Place, way: Way, of: keyof Start): number =>
    median((found.get(`${place} ${way}`) ?? []).map((one) => one[of]));
  const row = (way: Way, what: string, of: keyof Start, most?: Row['most']): Row => ({
    what: `start, ${way}: ${what}`,
    ours: figure('ours', way, of),
    baseline: { name: 'bare page', value: figure('bare', way, of) },
    unit: 'ms',
    ...(most ? { most } : {}),
  });
  return {
    rows: [
      row('cold', '"Nieuw spel" answers', 'answers', { ratio: 1.2 }),
      row('cold', 'first paint', 'firstPaint', { ours: 788 }),
      row('cold', 'largest paint', 'largestPaint'),
      row('cold', 'tasks over 50 ms, together', 'busy', { ours: 200 }),
      row('from the worker', '"Nieuw spel" answers', 'answers', { ratio: 1.2 }),
      row('from the worker', 'first paint', 'firstPaint'),
      row('from the worker', 'largest paint', 'largestPaint'),
      row('from the worker', 'tasks over 50 ms, together', 'busy'),
    ],
  };
}

/** The same context again, with the worker in charge and everything it keeps in place. */
async function remembered(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  // The bare worker keeps what it sees, and it sees the page from the second time on.
  await page.reload();
  await page.getByText('Nieuw spel').first().waitFor();
  await page.close();
}

async function once(context: BrowserContext, url: string, network: boolean): Promise<Start> {
  const page = await context.newPage();
  await slowDown(page, network);
  await watchTasks(page);
  await page.addInitScript(watchStart);
  await page.goto(url);
  await page.waitForFunction(() => (globalThis as unknown as Seen).start.answers > 0);
  const seen = await settledStart(page);
  await page.close();
  return seen;
}

interface Seen {
  readonly start: { answers: number; largestPaint: number };
  readonly tasks: readonly number[];
}

/** Runs in the page. */
function watchStart(): void {
  const start = { answers: 0, largestPaint: 0 };
  Object.assign(globalThis, { start });
  new PerformanceObserver((list) => {
    start.largestPaint = list.getEntries().at(-1)?.startTime ?? 0;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const watch = new MutationObserver(() => {
    const there = [...document.querySelectorAll('a, button')].some((one) =>
      one.textContent.includes('Nieuw spel'),
    );
    if (!there) return;
    watch.disconnect();
    // A tap would be the next task.
    setTimeout(() => {
      start.answers = performance.now();
    });
  });
  watch.observe(document, { childList: true, subtree: true });
}

async function settledStart(page: Page): Promise<Start> {
  await page.waitForTimeout(1000);
  return page.evaluate(() => {
    const { start, tasks } = globalThis as unknown as Seen;
    return {
      ...start,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      busy: tasks.reduce((sum, task) => sum + task, 0),
    };
  });
}
