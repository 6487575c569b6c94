/** A page that gives the same picture every time: fixed clock, fixed randomness, nothing that moves. */
import type { Browser } from 'playwright-core';
import { SIZES, type SizeName } from '../browser';
import type { Stage } from './scene';

/** A Thursday morning, on which a group sits down. */
const START = Date.UTC(2026, 10, 12, 8, 30);
const SEED = 20;
/** Longest wait (ms) for one thing to appear; two busy cores are slow. */
const PATIENCE_MS = 20_000;

export interface OpenStage extends Stage {
  /** Errors that the page wrote to its console. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

interface StageWish {
  readonly size: SizeName;
  /** Text at 200 %, as the sheet "Prettig lezen" would set it. */
  readonly large: boolean;
}

/** Opens the start screen in a fresh context. */
export async function openStage(
  browser: Browser,
  url: string,
  { size, large }: StageWish,
): Promise<OpenStage> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    hasTouch: size !== 'laptop' && size !== 'beamer',
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(error.error().message));
  await context.addInitScript(seedRandomness, SEED);
  if (large) await context.addInitScript(enlargeText);
  const page = await context.newPage();
  let now = START;
  await page.clock.setFixedTime(now);
  await page.goto(url);
  await page.getByRole('heading', { level: 1, name: 'Koerskaarten' }).waitFor();
  return {
    page,
    problems,
    later: async (minutes) => {
      now += minutes * 60_000;
      await page.clock.setFixedTime(now);
    },
    close: () => context.close(),
  };
}

/** Runs in the page: mulberry32 instead of chance. */
function seedRandomness(seed: number): void {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  crypto.getRandomValues = (array) => {
    if (array) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      for (let index = 0; index < bytes.length; index += 1) bytes[index] = next() & 0xff;
    }
    return array;
  };
}

/** Runs in the page: the preference as the app stores it. */
function enlargeText(): void {
  if (!location.protocol.startsWith('http')) return;
  localStorage.setItem('koerskaarten:preferences', JSON.stringify({ textScale: 2 }));
}
