/** From a tap to the next screen, for every kind of action of a game, on a slow tablet. */
import type { Page } from 'playwright-core';
import { playWith } from '../../e2e/helpers/hands';
import { startGame } from '../../e2e/helpers/setting-up';
import { storedEvents } from '../../e2e/helpers/database';
import { walk } from '../../e2e/helpers/walk';
import { ROUNDS, slowDown, type Bench, type Found } from '../bench';
import { bareputs } from '../in-page';
import { median, quantile, type Row } from '../row';

interface Tap {
  /** How many events there were after it. */
  readonly length: number;
  readonly saved: number;
  readonly painted: number;
}

interface Seen {
  readonly kind: string;
  readonly saved: number;
  readonly painted: number;
  /** The app's own transaction, and a bare one with the same bytes. */
  readonly commit: number;
  readonly bare: number;
}

export async function taps(bench: Bench): Promise<Found> {
  const seen: Seen[] = [];
  // oxlint-disable-next-line no-await-in-loop -- two games at once would measure each other
  for (let round = 0; round < ROUNDS; round += 1) seen.push(...(await game(bench)));
  const kinds = [...new Set(seen.map(({ kind }) => kind))].toSorted();
  const all = (of: 'saved' | 'painted' | 'commit' | 'bare', kind?: string): number[] =>
    seen.filter((one) => kind === undefined || one.kind === kind).map((one) => one[of]);
  const bare = (kind?: string): Row['baseline'] => ({ name: 'bare put', value: median(all('bare', kind)) });
  const row = (what: string, ours: number, most?: Row['most'], kind?: string): Row => ({
    what,
    ours,
    baseline: bare(kind),
    unit: 'ms',
    ...(most ? { most } : {}),
  });
  return {
    rows: [
      row('tap to painted, all kinds, p95', quantile(all('painted'), 0.95), { ours: 100 }),
      row('tap to saved, all kinds, p95', quantile(all('saved'), 0.95), { ours: 150 }),
      row('commit of an action', median(all('commit')), { ratio: 1.25 }),
      ...kinds.flatMap((kind) => [
        row(`${kind}: tap to painted`, median(all('painted', kind)), undefined, kind),
        row(`${kind}: tap to saved`, median(all('saved', kind)), undefined, kind),
      ]),
    ],
  };
}

async function game({ browser, site }: Bench): Promise<Seen[]> {
  const context = await browser.newContext({
    viewport: { width: 1180, height: 820 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.addInitScript(watchTaps);
  await page.goto(site);
  // With keys no step has to be waited for; what follows a click is the same.
  playWith(page, 'keys');
  await slowDown(page);
  await startGame(page, { minutes: 30, persons: 3, subject: 'Koude huizen' });
  await walk(page);
  const seen = await read(page);
  await context.close();
  return seen;
}

async function read(page: Page): Promise<Seen[]> {
  const events = await storedEvents(page);
  const { tapped, commits } = await page.evaluate(() => {
    const noted = globalThis as unknown as { taps: Tap[]; commits: { values: unknown[]; ms: number }[] };
    return { tapped: noted.taps, commits: noted.commits };
  });
  const bare = await page.evaluate(
    bareputs,
    commits.map(({ values }) => values),
  );
  return tapped.flatMap(({ length, saved, painted }): Seen[] => {
    const event = events[length - 1];
    const commit = commits[length - 1];
    const put = bare[length - 1];
    return event && commit && put !== undefined
      ? [{ kind: event.value.kind, saved, painted, commit: commit.ms, bare: put }]
      : [];
  });
}

/** Runs in the page: notes each tap that recorded something, and every transaction that wrote an event. */
function watchTaps(): void {
  const found: Tap[] = [];
  const commits: { values: unknown[]; ms: number }[] = [];
  Object.assign(globalThis, { taps: found, commits });
  const lengthNow = (): number =>
    Number(document.querySelector<HTMLElement>('[data-length]')?.dataset['length'] ?? -1);

  let began = 0;
  let before = -1;
  addEventListener(
    'click',
    () => {
      began = performance.now();
      before = lengthNow();
    },
    true,
  );
  new MutationObserver(() => {
    const length = lengthNow();
    if (began === 0 || before < 0 || length === before || !document.querySelector('[data-save="saved"]'))
      return;
    const start = began;
    began = 0;
    const saved = performance.now() - start;
    requestAnimationFrame(() =>
      setTimeout(() => found.push({ length, saved, painted: performance.now() - start })),
    );
  }).observe(document, { subtree: true, childList: true, attributes: true });

  const { transaction } = IDBDatabase.prototype;
  const { put, add } = IDBObjectStore.prototype;
  const written = new WeakMap<IDBTransaction, unknown[]>();
  IDBDatabase.prototype.transaction = function (...ask) {
    const start = performance.now();
    const tx = transaction.apply(this, ask);
    const stores = [ask[0]].flat() as string[];
    if (ask[1] !== 'readwrite' || !stores.includes('events')) return tx;
    const values: unknown[] = [];
    written.set(tx, values);
    tx.addEventListener('complete', () => commits.push({ values, ms: performance.now() - start }));
    return tx;
  };
  IDBObjectStore.prototype.put = function (...ask) {
    written.get(this.transaction)?.push(ask[0]);
    return put.apply(this, ask);
  };
  IDBObjectStore.prototype.add = function (...ask) {
    written.get(this.transaction)?.push(ask[0]);
    return add.apply(this, ask);
  };
}
