/** "Connection to Indexed Database server lost": on an iPad after the background, here by killing what holds it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Ledger } from '../e2e/kill/ledger';
import { drivenSite } from '../e2e/kill/site';
import { diceFrom } from '../rules/simulate';
import { DIST } from '../tools/built';
import { WEBKIT } from './browsers/engines';
import { processesOf, type Running } from './browsers/start';
import { report } from './report';

const LOSSES = Number(process.env['LOST_CONNECTIONS'] ?? 10);
const seed = Number(process.env['CONNECTION_SEED'] ?? Date.now() % 1_000_000);

/** Kills the process that holds IndexedDB for all pages. */
async function loseConnection({ group }: Running): Promise<void> {
  const holder = (await processesOf(group)).find(({ name }) => name.startsWith('WebKitNetworkPr'));
  if (!holder) throw new Error('No process holds IndexedDB.');
  process.kill(holder.id, 'SIGKILL');
}

it('webkit goes on after it lost its connection, with at most one reload and nothing lost', async () => {
  console.log(`connection: webkit, seed ${seed}`);
  const dice = diceFrom(seed);
  const profile = await mkdtemp(path.join(tmpdir(), 'koers-connection-'));
  const ledger = new Ledger();
  const site = await drivenSite(DIST);
  let loads = 0;
  try {
    for (let loss = 0; loss <= LOSSES; loss++) {
      const round = site.listen();
      const running = WEBKIT.start(profile, `${site.url}?seed=${seed + loss}`);
      try {
        ledger.found((await round.wait('found')).raw);
        await round.wait('acting', 1 + dice.below(4));
        await pause(dice.below(120));
        await loseConnection(running);
        // On with the game, and shown as saved.
        await round.wait('acting', 3);
      } finally {
        await running.kill();
      }
      ledger.note(round.reports);
      loads = Math.max(loads, round.reports.filter(({ kind }) => kind === 'found').length);
    }
  } finally {
    await site.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  report('T9 connection lost', 'webkit', {
    seed,
    losses: LOSSES,
    committed: ledger.saved,
    'reloads at most': loads - 1,
    faults: ledger.faults.length,
  });
  expect(ledger.faults).toEqual([]);
  expect(loads).toBeLessThanOrEqual(2);
}, 3_600_000);
