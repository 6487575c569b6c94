/** Power loss. A kill can't show it: what a dead process had written is still in the cache of the system. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Ledger } from '../e2e/kill/ledger';
import { drivenSite } from '../e2e/kill/site';
import { diceFrom } from '../rules/simulate';
import { DIST } from '../tools/built';
import { CHROMIUM, ENGINES, type Engine } from './browsers/engines';
import { PoweredDisk } from './powered-disk';
import { report } from './report';

const CUTS = Number(process.env['POWER_CUTS'] ?? 5);
const RELAXED_CUTS = 3;
const seed = Number(process.env['POWER_SEED'] ?? Date.now() % 1_000_000);

/** Plays and cuts the power at random moments, on one profile; then looks what is left. */
async function cutRounds(engine: Engine, cuts: number, how: string): Promise<Ledger> {
  const dice = diceFrom(seed);
  const disk = new PoweredDisk(400);
  const ledger = new Ledger();
  const site = await drivenSite(DIST);
  try {
    for (let cut = 0; cut <= cuts; cut++) {
      const round = site.listen();
      const running = engine.start(disk.profile, `${site.url}?seed=${seed + cut}${how}`);
      try {
        ledger.found((await round.wait('found')).raw);
        if (cut < cuts) {
          await round.wait('ready');
          await round.wait('acting', 2 + dice.below(6));
          await pause(dice.below(400));
          await disk.cutPower(running);
        }
      } finally {
        await running.kill();
      }
      ledger.note(round.reports);
    }
    return ledger;
  } finally {
    await site.stop();
    disk.remove();
  }
}

it.each(ENGINES)(
  '$name loses no action that was shown as saved when the power is cut',
  async (engine) => {
    console.log(`power: ${engine.name}, seed ${seed}`);
    const ledger = await cutRounds(engine, CUTS, '');
    report('T2 power loss', engine.name, {
      seed,
      cuts: CUTS,
      committed: ledger.saved,
      'under way, whole': ledger.storedUnshown,
      'under way, absent': ledger.goneUnshown,
      faults: ledger.faults.length,
    });
    expect(ledger.faults).toEqual([]);
  },
  3_600_000,
);

it('and this test would see it: with the default durability actions are lost', async () => {
  const ledger = await cutRounds(CHROMIUM, RELAXED_CUTS, '&durability=relaxed');
  report('T3 power loss, relaxed on purpose', 'chromium', {
    seed,
    cuts: RELAXED_CUTS,
    committed: ledger.saved,
    faults: ledger.faults.length,
  });
  expect(ledger.faults.join('\n')).toMatch(/events were shown as saved, \d+ are there/u);
}, 600_000);
