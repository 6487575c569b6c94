/** Chromium for the browser tests: named sizes, and a visit that fails when the page misbehaves in any way. */
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { needChromium } from './find-chromium.mjs';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const SIZES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 1180, height: 820 },
  tabletPortrait: { width: 820, height: 1180 },
  laptop: { width: 1440, height: 900 },
  beamer: { width: 1920, height: 1080 },
  /** The narrowest that may never scroll sideways (WCAG 1.4.10). */
  narrow: { width: 320, height: 640 },
} as const;
export type SizeName = keyof typeof SIZES;

const TOUCH: ReadonlySet<SizeName> = new Set(['phone', 'tablet', 'tabletPortrait', 'narrow']);

export interface VisitOptions {
  readonly size?: SizeName;
  readonly scheme?: 'light' | 'dark';
  /** Messages that this test provokes on purpose; anything else still fails it. */
  readonly allow?: readonly RegExp[];
  /** Anything else Playwright offers for a context. */
  readonly context?: BrowserContextOptions;
}

/** One browser context with one page, and a list of everything that went wrong in it. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: readonly string[];
  /** Throws when a page in this context logged an error, broke the policy or called outside its own origin. */
  readonly assertClean: () => void;
  /** Closes the context, then asserts that it was clean. */
  readonly close: () => Promise<void>;
}

/** Starts Chromium. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: needChromium(), args: FLAGS });
}

/** Opens `url` in a fresh context. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const size = options.size ?? 'tablet';
  const context = await browser.newContext({
    viewport: SIZES[size],
    colorScheme: options.scheme ?? 'light',
    hasTouch: TOUCH.has(size),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    ...options.context,
  });
  const problems = watch(context, new URL(url).origin, options.allow ?? []);
  await reportViolations(context);
  const page = await context.newPage();
  await page.goto(url);

  const assertClean = (): void => {
    if (problems.length > 0) throw new Error(`The page misbehaved:\n- ${problems.join('\n- ')}`);
  };
  return {
    context,
    page,
    problems,
    assertClean,
    close: async () => {
      await context.close();
      assertClean();
    },
  };
}

/** Collects console errors, page errors and requests to another origin, from every page and worker. */
function watch(context: BrowserContext, origin: string, allow: readonly RegExp[]): string[] {
  const problems: string[] = [];
  const note = (problem: string): void => {
    if (!allow.some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => note(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    const local = protocol === 'data:' || protocol === 'blob:';
    if (!local && target !== origin) note(`outside request: ${request.url()}`);
  });
  return problems;
}

/** Report-only policies and some blocked loads stay silent in the console; the event never does. */
async function reportViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      // oxlint-disable-next-line no-console -- runs in the page; the console is how it reaches the test
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}
