/** A disk without room. Each engine fails in its own way; the app says the same. */
import { expect, it } from 'vitest';
import { Ledger } from '../e2e/kill/ledger';
import { drivenSite } from '../e2e/kill/site';
import { DIST } from '../tools/built';
import { SEED } from '../tools/seed';
import { ENGINES } from './browsers/engines';
import { PoweredDisk } from './powered-disk';
import { report } from './report';

const seed = Number(process.env['FULL_SEED'] ?? SEED);
const PATIENCE_MS = 180_000;

it.each(ENGINES)(
  '$name says within a second that a full disk saves nothing, plays on, and saves all of it once there is room',
  async (engine) => {
    console.log(`full disk: ${engine.name}, seed ${seed}`);
    const disk = new PoweredDisk(300);
    const ledger = new Ledger();
    const site = await drivenSite(DIST, {
      posts: { fill: () => disk.fill(), free: () => disk.free() },
    });
    let running = null;
    try {
      let round = site.listen();
      running = engine.start(disk.profile, `${site.url}?task=full&seed=${seed}`);
      const { ms, text } = await round.wait('refused', 1, PATIENCE_MS);
      const { shown } = await round.wait('recovered', 1, PATIENCE_MS);
      await running.kill();
      ledger.note(round.reports);

      round = site.listen();
      running = engine.start(disk.profile, `${site.url}?task=after-damage`);
      // Chromium goes on with a torn file, and finds it only at the next start: then the second copy has to do.
      const { raw, state } = await round.wait('after-damage');
      ledger.found(raw);
      // That it could not save is what this is about.
      const faults = ledger.faults.filter((fault) => fault !== 'the app could not save');
      report('T8 full disk', engine.name, {
        seed,
        committed: ledger.saved,
        'then found': state,
        'ms until it was said': Math.round(ms ?? -1),
        faults: faults.length,
      });
      expect(text).toContain('Nog niet bewaard.');
      expect(ms).toBeLessThan(1000);
      expect(faults).toEqual([]);
      expect(raw.events).toHaveLength(shown.length);
    } finally {
      await running?.kill();
      await site.stop();
      disk.remove();
    }
  },
  2 * PATIENCE_MS + 60_000,
);
