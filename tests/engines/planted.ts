/** The built site beside a page that plants databases as other versions of the app left them. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleDriver } from '../e2e/kill/bundle';
import type { Order } from '../e2e/kill/driver/plant';
import type { Whole } from '../e2e/kill/reports';
import type { Round } from '../e2e/kill/round';
import { drivenSite } from '../e2e/kill/site';
import type { Dump } from '../storage/support/raw';
import { DIST } from '../tools/built';
import type { Engine } from './browsers/engines';

export interface Planted {
  /** Plants, goes on to the app, and kills the browser when `until` is there. Gives what stood there before. */
  plant(
    order: Omit<Order, 'goTo'>,
    task: string,
    until: (round: Round) => Promise<void>,
  ): Promise<Whole | null>;
  /** What stands there now. */
  look(): Promise<Whole | null>;
  remove(): Promise<void>;
}

/** All that a database of this schema held when an app left it; what lay in the bin was put there just now. */
export async function fixture(version: number): Promise<Dump> {
  const file = new URL(`../fixtures/storage/schema-${version}.json`, import.meta.url);
  const text = (await readFile(file, 'utf8')).replace(/"binnedAt": \d+/gu, `"binnedAt": ${Date.now()}`);
  return (JSON.parse(text) as { stores: Dump }).stores;
}

export async function plantedSite(engine: Engine): Promise<Planted> {
  const profile = await mkdtemp(path.join(tmpdir(), 'koers-planted-'));
  let order: Order | null = null;
  const site = await drivenSite(DIST, {
    files: {
      'plant.html': '<!doctype html><title>Plant</title><script type="module" src="plant.js"></script>',
      'plant.js': await bundleDriver('plant'),
    },
    posts: { order: () => JSON.stringify(order) },
  });

  const visit = async (until: (round: Round) => Promise<void>): Promise<Whole | null> => {
    const round = site.listen();
    const running = engine.start(profile, `${site.url}plant.html`);
    try {
      const { whole } = await round.wait('whole');
      await until(round);
      return whole;
    } finally {
      await running.kill();
    }
  };
  return {
    plant(wanted, task, until) {
      order = { ...wanted, goTo: `${site.url}?task=${task}` };
      return visit(until);
    },
    look() {
      order = null;
      return visit(() => Promise.resolve());
    },
    async remove() {
      await site.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
