/** What every chapter of the bench is given, and what it hands back. */
import type { Browser, Page } from 'playwright-core';
import type { Row } from './row';

export interface Bench {
  readonly browser: Browser;
  /** Where the built app is served. */
  readonly site: string;
  /** Where a bare Preact page with one button is served. */
  readonly bare: string;
}

/** How time grows with something: sizes, and what each took in ms. */
export interface Growth {
  readonly against: string;
  readonly points: readonly (readonly [size: number, ms: number])[];
}

export interface Found {
  readonly rows: readonly Row[];
  readonly growth?: readonly Growth[];
}

export type Chapter = (bench: Bench) => Promise<Found>;

/** As often as everything is measured; fewer only for a look at whether a chapter still runs. */
export const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);

/** The tablet of the meeting room: a quarter of this machine's speed. */
export const SLOW_CPU = 4;

/** A page as slow as that tablet, and on its network when asked. */
export async function slowDown(page: Page, network = false): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  if (!network) return;
  await session.send('Network.enable');
  const bytes = (1.6 * 1000 * 1000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytes,
    uploadThroughput: bytes / 2,
  });
}

/** Notes every task over 50 ms from the start of each page of this context on. */
export async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** The tasks over 50 ms since the last time it was asked. */
export async function longTasks(page: Page): Promise<number[]> {
  // The observer hears of a task some time after its end.
  await page.waitForTimeout(200);
  return page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
}
