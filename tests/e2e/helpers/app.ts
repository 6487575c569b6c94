/** The built app in a real browser: one browser per test file, a fresh context per visit, and every visit must end clean. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launch, visit, type Visit, type VisitOptions } from '../../tools/browser';

/** Longest wait (ms) for one thing to appear; two busy cores are slow. */
const PATIENCE_MS = 20_000;

export interface App {
  /** Opens the app at a route in a fresh context. */
  open(route?: string, options?: VisitOptions): Promise<Visit>;
  /** Opens a page of the same site that is not the app, to prepare the browser in. */
  beside(options?: VisitOptions): Promise<Visit>;
}

/** To be called once at the top of a test file. */
export function useApp(): App {
  let browser: Browser;
  let visits: Visit[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    const open = visits;
    visits = [];
    await Promise.all(open.map(({ context }) => context.close()));
    for (const { assertClean } of open) assertClean();
  });
  afterAll(() => browser.close());

  const open: App['open'] = async (route = '#/', options = {}) => {
    const context = { reducedMotion: 'reduce' as const, ...options.context };
    const opened = await visit(browser, inject('site') + route, { ...options, context });
    opened.context.setDefaultTimeout(PATIENCE_MS);
    visits.push(opened);
    return opened;
  };
  return {
    open,
    // A text names no icon, so the browser asks for one at the usual place.
    beside: (options = {}) =>
      open('licences/kaarten.txt', { ...options, allow: [/favicon/, ...(options.allow ?? [])] }),
  };
}

/** Until the app can do without a network. */
export async function installed(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Goes to a route without loading the page anew. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
}

/** The headline of the screen, once it is not the old one. */
export async function headline(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).innerText()).trim();
}
