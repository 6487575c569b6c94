/** Opening a session of 2,000 events in the browser, on a slow tablet. */
import 'fake-indexeddb/auto';
import type { BrowserContext } from 'playwright-core';
import { replay } from '../../../src/rules/evolve';
import { summarise } from '../../../src/rules/summary';
import { createIndexedDbStorage } from '../../../src/storage/indexed-db';
import { dump } from '../../storage/support/raw';
import { ROUNDS, slowDown, type Bench, type Found } from '../bench';
import { outlines } from '../decks';
import { putAll, type Stored } from '../in-page';
import { median } from '../row';
import { longLog } from './log';

const LONG = 2000;
const SHORT = 100;

export async function longSession(bench: Bench): Promise<Found> {
  const decks = await outlines();
  const contexts = new Map<number, BrowserContext>();
  const times = new Map<number, number[]>([
    [SHORT, []],
    [LONG, []],
  ]);
  /* oxlint-disable no-await-in-loop -- in turns, so that what else the machine does hits both */
  for (const size of times.keys()) contexts.set(size, await holding(bench, idOf(size), size, decks));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [size, context] of contexts) times.get(size)?.push(await opened(bench, context, idOf(size)));
  }
  for (const context of contexts.values()) await context.close();
  /* oxlint-enable no-await-in-loop */
  return {
    rows: [
      {
        what: `opening a session of ${LONG} events`,
        ours: median(times.get(LONG) ?? []),
        baseline: { name: `one of ${SHORT}`, value: median(times.get(SHORT) ?? []) },
        unit: 'ms',
      },
    ],
  };
}

const idOf = (size: number): string => size.toString(16).padStart(32, '0');

/** A browser with one session of this length, sealed as the app seals it. */
async function holding(
  { browser, site }: Bench,
  id: string,
  size: number,
  decks: Awaited<ReturnType<typeof outlines>>,
): Promise<BrowserContext> {
  const events = longLog(size, decks);
  const session = replay(events);
  if (!session) throw new Error('The log replays.');
  const storage = createIndexedDbStorage(
    {},
    { canary: { read: () => 0, write: () => undefined }, copies: null },
  );
  const saved = await storage.append({
    id,
    after: 0,
    events,
    summary: summarise(session.game),
    usedDrafts: [],
  });
  if (!saved.ok) throw new Error(`Not stored: ${saved.problem}`);
  const stored = await dump();
  const ours = stored.events.filter(([key]) => Array.isArray(key) && key[0] === id);
  const all: Stored[] = [
    {
      store: 'events',
      keys: ours.map(([key]) => key as [string, number]),
      values: ours.map(([, value]) => value),
    },
    { store: 'sessions', values: stored.sessions.flatMap(([key, value]) => (key === id ? [value] : [])) },
  ];
  const context = await browser.newContext({
    viewport: { width: 1180, height: 820 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${site}#/terugkijken`);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(putAll, all);
  await page.close();
  return context;
}

async function opened({ site }: Bench, context: BrowserContext, id: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(site);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1000);
  await slowDown(page);
  const took = await page.evaluate(async (hash) => {
    const start = performance.now();
    location.hash = hash;
    while (!document.querySelector('[data-length]') && performance.now() - start < 60_000) {
      // oxlint-disable-next-line no-await-in-loop -- frame by frame
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  }, `#/spel/${id}`);
  await page.close();
  return took;
}
