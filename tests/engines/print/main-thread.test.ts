/**
 * While a PDF is made the screen stays quick: no task on its thread takes 50 ms. A trace tells how long each was at work
 * itself, so that a busy machine, which lets any task wait, makes none of them look long.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { downloaded, openOwnDeck, previewed } from '../../e2e/helpers/printing';
import { largeDeck } from '../../print/support/odd-deck';
import { launch, visit } from '../../tools/browser';

const LONG_MS = 50;

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds at work. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('54 cards, front and back', async () => {
  const { page, close } = await visit(browser, `${inject('site')}#/print/wat`, { size: 'laptop' });
  await previewed(page);
  const tasks = await tasksDuring(page, async () => {
    await downloaded(page);
    await page.getByText('De PDF is klaar').waitFor();
  });
  expect(longestOf('54 cards', tasks)).toBeLessThan(LONG_MS);
  await close();
});

it('600 cards of one’s own, stopped on the way', async () => {
  const { page, close } = await visit(browser, `${inject('site')}#/print/wat`, { size: 'laptop' });
  await previewed(page);
  await openOwnDeck(page, largeDeck(600));
  await page.getByText('600 kaarten op 67 vellen').waitFor();
  await previewed(page);
  const tasks = await tasksDuring(page, async () => {
    await page.getByRole('button', { name: 'Download PDF' }).click();
    await page.getByText(/^Bladzijde [2-9]\d van 134 is klaar\.$/).waitFor({ timeout: 90_000 });
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Gestopt. Er is geen bestand gemaakt.').waitFor();
  });
  expect(longestOf('600 cards', tasks)).toBeLessThan(LONG_MS);
  await close();
});

it('finds a task that is long', async () => {
  const { page, close } = await visit(browser, inject('site'), { size: 'laptop' });
  const tasks = await tasksDuring(page, () =>
    // A few, each in a task of its own: one that began before the trace did in that process is not in it.
    page.evaluate(async (work) => {
      let sum = 0;
      for (let task = 0; task < 4; task += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one task after another is the point
        await new Promise((resolve) => setTimeout(resolve));
        for (let turn = 0; turn < work; turn += 1) sum += Math.sqrt(turn);
      }
      return sum;
    }, 200_000_000),
  );
  expect(Math.max(...tasks)).toBeGreaterThan(LONG_MS);
  await close();
});

/** How long each task of the page's own thread was at work meanwhile, in milliseconds. */
async function tasksDuring(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const events = trace.traceEvents;
  const screens = new Set(
    events.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  );
  return events.flatMap(({ ph, name, pid, tid, tdur }) =>
    ph === 'X' && name.endsWith('RunTask') && screens.has(`${pid} ${tid}`) ? [(tdur ?? 0) / 1000] : [],
  );
}

/** The longest, in milliseconds. @throws when there are so few that the trace must have missed them */
function longestOf(what: string, tasks: readonly number[]): number {
  if (tasks.length < 50) throw new Error(`${tasks.length} tasks are too few for a screen at work`);
  const longest = Math.max(...tasks);
  console.log(`${what}: ${tasks.length} tasks, the longest ${longest.toFixed(1)} ms`);
  return longest;
}
