/** Databases of other versions of the app, in real engines. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { DATABASE_VERSION, MIGRATIONS } from '../../src/storage/schema';
import type { Whole } from '../e2e/kill/reports';
import { diceFrom } from '../rules/simulate';
import type { Dump } from '../storage/support/raw';
import { ENGINES } from './browsers/engines';
import { fixture, plantedSite } from './planted';
import { report } from './report';

const KILLS = Number(process.env['MIGRATION_KILLS'] ?? 5);
const seed = Number(process.env['MIGRATION_SEED'] ?? Date.now() % 1_000_000);
const MORE_HEADS = 3000;
const NO_MORE = { raisedTo: null, heads: 0 } as const;

const INDEXES: Readonly<Record<number, readonly string[]>> = {
  1: ['updatedAt'],
  2: ['binnedAt', 'updatedAt'],
  3: ['binnedAt', 'updatedAt'],
};

/** What belongs to people; what belongs to the device may have been added to. */
const own = ({ events, drafts, decks }: Dump): unknown => ({ events, drafts, decks });

/** Everything that is half about a database. */
function halves(found: Whole | null, planted: Dump): string[] {
  if (!found) return ['it is gone'];
  const faults: string[] = [];
  const indexes = JSON.stringify(INDEXES[found.version]);
  if (JSON.stringify(found.indexes) !== indexes)
    faults.push(`version ${found.version} with ${found.indexes.join(', ')}`);
  if (JSON.stringify(own(found.stores)) !== JSON.stringify(own(planted))) faults.push('what it held changed');
  const heads = found.stores.sessions.length - MORE_HEADS;
  if (heads !== planted.sessions.length) faults.push(`${heads} heads of ${planted.sessions.length}`);
  return faults;
}

it('the versions of today are those that this test knows', () => {
  expect(Object.keys(INDEXES).map(Number)).toEqual(MIGRATIONS.map(({ version }) => version));
});

it.each(ENGINES)(
  '$name leaves no half migration when it is killed',
  async (engine) => {
    console.log(`migration: ${engine.name}, seed ${seed}`);
    const dice = diceFrom(seed);
    const stores = await fixture(1);
    const site = await plantedSite(engine);
    const found: (Whole | null)[] = [];
    try {
      for (let kill = 0; kill < KILLS; kill++) {
        const order = { version: 1, stores, raisedTo: null, heads: MORE_HEADS };
        const before = await site.plant(order, 'play', async (round) => {
          await round.wait('upgrading');
          await pause(dice.below(60));
        });
        if (kill > 0) found.push(before);
      }
      found.push(await site.look());
    } finally {
      await site.remove();
    }
    const faults = found.flatMap((whole) => halves(whole, stores));
    report('T4 kill during migration', engine.name, {
      seed,
      kills: KILLS,
      'old version stood': found.filter((whole) => whole?.version === 1).length,
      'new version stood': found.filter((whole) => whole?.version === DATABASE_VERSION).length,
      faults: faults.length,
    });
    expect(faults).toEqual([]);
    expect(found).toHaveLength(KILLS);
  },
  3_600_000,
);

it.each(ENGINES)(
  '$name opens a database of every schema that was ever released',
  async (engine) => {
    const site = await plantedSite(engine);
    try {
      for (const { version } of MIGRATIONS) {
        const stores = await fixture(version);
        let links: readonly string[] = [];
        await site.plant({ version, stores, ...NO_MORE }, 'list', async (round) => {
          links = (await round.wait('screen')).links;
        });
        const ids = stores.sessions
          .filter(([, head]) => typeof Reflect.get(Object(head), 'binnedAt') !== 'number')
          .map(([id]) => `#/oogst/${String(id)}`);
        expect(links).toEqual(expect.arrayContaining(ids));
        const now = await site.look();
        expect(now?.version).toBe(DATABASE_VERSION);
        expect(own(now?.stores ?? stores)).toEqual(own(stores));
      }
    } finally {
      await site.remove();
    }
    report('T5 every old schema', engine.name, { schemas: MIGRATIONS.length, changed: 0 });
  },
  240_000,
);

it.each(ENGINES)(
  '$name leaves a database of a newer app alone, and says so',
  async (engine) => {
    const site = await plantedSite(engine);
    const stores = await fixture(DATABASE_VERSION);
    const newer = DATABASE_VERSION + 7;
    try {
      let text = '';
      const order = { version: DATABASE_VERSION, stores, raisedTo: newer, heads: 0 };
      await site.plant(order, 'list', async (round) => {
        text = (await round.wait('screen')).text;
      });
      expect(text).toContain('nieuwere versie');
      const now = await site.look();
      expect(now).toMatchObject({ version: newer, stores });
    } finally {
      await site.remove();
    }
    report('T6 newer database', engine.name, { changed: 0 });
  },
  240_000,
);
