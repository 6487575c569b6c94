/** One table of how fast the app is, beside baselines of the same run: npm run bench [-- CHAPTER ...]. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launch } from '../tools/browser';
import { buildSite, DIST, ensureBuilt } from '../tools/built';
import { startServer } from '../tools/serve.mjs';
import { BARE, buildBare } from './bare/build';
import type { Chapter, Found } from './bench';
import { archive } from './chapters/archive';
import { bytes } from './chapters/bytes';
import { layouts } from './chapters/layouts';
import { log } from './chapters/log';
import { longSession } from './chapters/long-session';
import { memory } from './chapters/memory';
import { print } from './chapters/print';
import { speelveld } from './chapters/speelveld';
import { start } from './chapters/start';
import { taps } from './chapters/taps';
import { growthPicture } from './growth';
import { tableOf } from './row';

const OUT = fileURLToPath(new URL('../out/bench/', import.meta.url));

const CHAPTERS: Readonly<Record<string, Chapter>> = {
  bytes,
  start,
  taps,
  log,
  'long-session': longSession,
  archive,
  print,
  speelveld,
  memory,
  layouts,
};

/** Measures the chapters that are named, or all; the table and the picture come into `tests/out/bench` too. */
export async function main(argv: readonly string[]): Promise<number> {
  const started = performance.now();
  await (process.env['BENCH_SKIP_BUILD'] === '1' ? ensureBuilt() : buildSite());
  await buildBare();
  const site = await startServer({ root: DIST });
  const bare = await startServer({ root: BARE, headers: { 'content-security-policy': '' } });
  const browser = await launch();
  const found: Found[] = [];
  try {
    for (const [name, chapter] of Object.entries(CHAPTERS)) {
      if (argv.length > 0 && !argv.includes(name)) continue;
      const since = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- two at once would measure each other
      found.push(await chapter({ browser, site: site.url, bare: bare.url }));
      console.error(`${name}: ${Math.round((performance.now() - since) / 1000)} s`);
    }
  } finally {
    await browser.close();
    await Promise.all([site.stop(), bare.stop()]);
  }
  const table = tableOf(found.flatMap(({ rows }) => rows));
  const machine = `Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}`;
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  console.log(`${table}\n\n${machine}; ${minutes} minutes.`);
  await mkdir(OUT, { recursive: true });
  await writeFile(`${OUT}table.md`, `${table}\n`);
  const growth = found.flatMap((one) => one.growth ?? []);
  if (growth.length > 0) await writeFile(`${OUT}growth.svg`, growthPicture(growth));
  return 0;
}
