/** One visit with a network; then never again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { storedLogs } from '../e2e/kill/chain';
import { drivenSite } from '../e2e/kill/site';
import { DIST } from '../tools/built';
import { ENGINES } from './browsers/engines';
import { report } from './report';

const seed = Number(process.env['GAME_SEED'] ?? Date.now() % 1_000_000);
/** Longest game. */
const GAME_MS = 300_000;

interface ReserveCopy {
  readonly content: { readonly sessions: readonly { readonly id: string; readonly events: unknown }[] };
}

it.each(ENGINES)(
  '$name starts cold without a network, plays a whole game, and gives its harvest and its file',
  async (engine) => {
    console.log(`whole game: ${engine.name}, seed ${seed}`);
    const profile = await mkdtemp(path.join(tmpdir(), 'koers-whole-'));
    const site = await drivenSite(DIST, { worker: true });
    let running = null;
    try {
      let round = site.listen();
      running = engine.start(profile, `${site.url}?task=install`);
      await round.wait('installed');
      await running.kill();

      site.goOffline();
      round = site.listen();
      running = engine.start(profile, `${site.url}?task=whole&seed=${seed}`);
      await round.wait('ready');
      const { harvest, raw, file } = await round.wait('home', 1, GAME_MS);

      // A browser looks for a newer worker by itself, and WebKit asks for the page beside its worker. Neither is answered.
      expect(site.asked().filter((asked) => !['/sw.js', '/'].includes(asked))).toEqual([]);
      const [log] = storedLogs(raw).values();
      expect(log?.faults).toEqual([]);
      const copy = JSON.parse(file) as ReserveCopy;
      expect(copy.content.sessions).toMatchObject([{ id: log?.id, events: log?.events }]);
      const kernen = (log?.events ?? []).flatMap(({ kind, data }) =>
        kind === 'opgave-written' ? [(data as { text: string | null }).text ?? ''] : [],
      );
      expect(kernen.length).toBeGreaterThan(0);
      for (const kern of kernen) expect(harvest).toContain(kern);
      report('T12 offline, whole game', engine.name, {
        seed,
        events: log?.events.length ?? 0,
        'files asked of the network': 0,
      });
    } finally {
      await running?.kill();
      await site.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  GAME_MS + 120_000,
);
