/** *Terugkijken* with few and with many sessions: the first page, searching, and what keeps the screen busy. */
import type { BrowserContext } from 'playwright-core';
import { summarise, type SessionSummary } from '../../../src/rules/summary';
import { simulate } from '../../rules/simulate';
import { longTasks, ROUNDS, watchTasks, type Bench, type Found } from '../bench';
import { outlines } from '../decks';
import { median, type Row } from '../row';

const SIZES = [100, 1000, 10_000] as const;
/** So many different games stand for all. */
const GAMES = 60;

interface Round {
  readonly first: number;
  readonly search: number;
  readonly filter: number;
  readonly longest: number;
}

export async function archive(bench: Bench): Promise<Found> {
  const summaries = await someSummaries();
  const contexts = new Map<number, BrowserContext>();
  /* oxlint-disable no-await-in-loop -- one after the other, in turns, so that what else the machine does hits all */
  for (const size of SIZES) contexts.set(size, await filled(bench, summaries, size));
  const found = new Map<number, Round[]>(SIZES.map((size) => [size, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [size, context] of contexts) found.get(size)?.push(await lookBack(bench, context));
  }
  for (const context of contexts.values()) await context.close();
  /* oxlint-enable no-await-in-loop */
  const figure = (size: number, of: keyof Round): number =>
    median((found.get(size) ?? []).map((round) => round[of]));
  const beside = (of: keyof Round): Row['baseline'] => ({ name: 'at 100', value: figure(100, of) });
  return {
    rows: [1000, 10_000].flatMap((size): Row[] => [
      {
        what: `archive of ${size}: first page`,
        ours: figure(size, 'first'),
        baseline: beside('first'),
        unit: 'ms',
        ...(size === 10_000 ? { most: { ratio: 2 } } : {}),
      },
      {
        what: `archive of ${size}: search by words`,
        ours: figure(size, 'search'),
        baseline: beside('search'),
        unit: 'ms',
        ...(size === 1000 ? { most: { ours: 200 } } : {}),
      },
      {
        what: `archive of ${size}: filter`,
        ours: figure(size, 'filter'),
        baseline: beside('filter'),
        unit: 'ms',
        ...(size === 1000 ? { most: { ours: 200 } } : {}),
      },
      {
        what: `archive of ${size}: longest task of all that`,
        ours: figure(size, 'longest'),
        baseline: { name: 'limit', value: 50 },
        unit: 'ms',
        most: { ratio: 1 },
      },
    ]),
    growth: [
      { against: 'sessions: first page', points: SIZES.map((size) => [size, figure(size, 'first')]) },
      { against: 'sessions: search', points: SIZES.map((size) => [size, figure(size, 'search')]) },
    ],
  };
}

async function someSummaries(): Promise<SessionSummary[]> {
  const decks = await outlines();
  return Array.from({ length: GAMES }, (_, seed) => summarise(simulate(seed, decks).last.game));
}

/** A browser that was here before and holds so many sessions. */
async function filled(
  { browser, site }: Bench,
  summaries: readonly SessionSummary[],
  size: number,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1180, height: 820 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${site}#/terugkijken`);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(putHeads, [summaries, size] as const);
  await page.close();
  return context;
}

/** Runs in the page: heads alone, for the list reads no log. */
async function putHeads([summaries, size]: readonly [readonly SessionSummary[], number]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('koerskaarten');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
  });
  const tx = db.transaction('sessions', 'readwrite');
  for (let nth = 0; nth < size; nth += 1) {
    const summary = summaries[nth % summaries.length];
    if (!summary) break;
    // Spread, so that the order of the keys is not that of the days.
    const id = ((nth * 7919) % size).toString(16).padStart(32, '0');
    const said = `${summary.said}\nwoord${nth}`;
    tx.objectStore('sessions').put({
      id,
      updatedAt: Date.now() - nth * 3_600_000,
      count: 60,
      hash: '0'.repeat(64),
      summary: { ...summary, subject: `${summary.subject} ${nth}`, said },
    });
  }
  await new Promise((resolve) => tx.addEventListener('complete', resolve));
  db.close();
}

async function lookBack({ site }: Bench, context: BrowserContext): Promise<Round> {
  const page = await context.newPage();
  await watchTasks(page);
  await page.goto(site);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1500);
  await longTasks(page);
  const first = await page.evaluate(timed, ['open', '.entry', ''] as const);
  // What comes behind the first page belongs to opening.
  await page.waitForTimeout(2500);
  const [opening] = [await longTasks(page)];
  const search = await page.evaluate(timed, ['search', '[role=status]', 'woord77'] as const);
  const searching = await longTasks(page);
  await page.evaluate(timed, ['search', '.entry', ''] as const);
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page
    .getByLabel('Wanneer')
    .waitFor({ state: 'attached' })
    .catch(() => undefined);
  const filter = await page.evaluate(timed, ['filter', '[role=status]', 'differ'] as const);
  const filtering = await longTasks(page);
  await page.close();
  return { first, search, filter, longest: Math.max(0, ...opening, ...searching, ...filtering) };
}

/** Runs in the page: does something and tells how long (ms) until it shows. */
async function timed([what, where, value]: readonly [string, string, string]): Promise<number> {
  const start = performance.now();
  const before = document.querySelector(where)?.textContent ?? '';
  if (what === 'open') location.hash = '#/terugkijken';
  if (what === 'search') {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no field');
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  if (what === 'filter') {
    const list = [...document.querySelectorAll('select')].find((one) =>
      [...one.options].some((option) => option.value === value),
    );
    if (!list) throw new Error('no filter');
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const changed = (): boolean => (document.querySelector(where)?.textContent ?? '') !== before;
  while (!changed() && performance.now() - start < 30_000) {
    // oxlint-disable-next-line no-await-in-loop -- frame by frame
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  // The frame in which it stands has been drawn when the next task comes.
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - start;
}
