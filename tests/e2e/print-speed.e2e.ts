import { expect, it } from 'vitest';
import { useApp } from './helpers/app';
import { downloaded, previewed } from './helpers/printing';

const app = useApp();

it('54 duplex cards: at most 2 s and 150 kB, and the screen never waits', async () => {
  const { page } = await app.open('#/print/wat', { size: 'laptop' });
  await previewed(page);
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { longTasks: seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  const times: number[] = [];
  let size = 0;
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- round by round
    const { bytes } = await downloaded(page);
    times.push(performance.now() - start);
    size = bytes.length;
  }
  const long = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  console.log(
    `54 duplex cards: ${times.map(Math.round).join(', ')} ms, ${size} bytes, long tasks ${JSON.stringify(long)}`,
  );
  expect(size).toBeLessThanOrEqual(150_000);
  expect(Math.min(...times)).toBeLessThanOrEqual(2000);
  expect(long).toEqual([]);
});
