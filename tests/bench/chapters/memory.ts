/** What a session of three hours on the clock leaves in memory: a whole game, with the time moved on at every step. */
import type { CDPSession } from 'playwright-core';
import { playWith } from '../../e2e/helpers/hands';
import { startGame } from '../../e2e/helpers/setting-up';
import { walk } from '../../e2e/helpers/walk';
import type { Bench, Found } from '../bench';
import type { Row } from '../row';

const MINUTE = 60_000;
const BEGINS = Date.UTC(2026, 4, 20, 12);
/** Of two hours of playing, with more silence than planned between the steps. */
const STEP = 1.75 * MINUTE;
const EVERY = 6;

interface Weight {
  readonly minutes: number;
  readonly heap: number;
  readonly nodes: number;
}

export async function memory({ browser, site }: Bench): Promise<Found> {
  const context = await browser.newContext({
    viewport: { width: 1180, height: 820 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.clock.setFixedTime(BEGINS);
  await page.goto(site);
  playWith(page, 'keys');
  const session = await context.newCDPSession(page);
  const weights: Weight[] = [];
  await startGame(page, { minutes: 120, persons: 6, subject: 'Koude huizen' });
  let steps = 0;
  await walk(page, {
    async arrive() {
      steps += 1;
      await page.clock.setFixedTime(BEGINS + steps * STEP);
      if (steps % EVERY === 0) weights.push({ minutes: (steps * STEP) / MINUTE, ...(await weigh(session)) });
    },
  });
  weights.push({ minutes: (steps * STEP) / MINUTE, ...(await weigh(session)) });
  await context.close();
  const warm = weights.find(({ minutes }) => minutes >= 10);
  const last = weights.at(-1);
  if (!warm || !last) throw new Error('The game was too short to weigh.');
  const most = weights.reduce((a, b) => (b.heap > a.heap ? b : a));
  const row = (what: string, ours: number, value: number, unit: Row['unit']): Row => ({
    what,
    ours,
    baseline: { name: `after ${Math.round(warm.minutes)} min`, value },
    unit,
  });
  return {
    rows: [
      row(`memory after ${Math.round(last.minutes)} minutes`, last.heap, warm.heap, 'MB'),
      row(`most memory, after ${Math.round(most.minutes)} minutes`, most.heap, warm.heap, 'MB'),
      row(`elements after ${Math.round(last.minutes)} minutes`, last.nodes, warm.nodes, ''),
    ],
  };
}

/** What is left after everything that can go has gone. */
async function weigh(session: CDPSession): Promise<Omit<Weight, 'minutes'>> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize / 1_000_000, nodes };
}
