import { expect, it } from 'vitest';
import { COMMIT_MS, killRounds, type Plan, type Tally } from '../e2e/kill/rounds';
import { diceFrom } from '../rules/simulate';
import { DIST } from '../tools/built';
import { ENGINES, type Engine } from './browsers/engines';
import { report } from './report';

/** Chromium is the quickest to start. */
const KILLS: Readonly<Record<Engine['name'], number>> = { chromium: 50, firefox: 10, webkit: 10 };
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);

const inCommits = (kills: number): number => Math.round(kills * 0.4);

/** Kills at random moments and in commits, mixed. */
function plans(kills: number): (tally: Tally) => Plan | null {
  const dice = diceFrom(seed);
  /** On a busy machine a kill comes too late for its commit now and then; those are made up for, up to here. */
  const most = kills * 1.6;
  const inCommit = (): Plan => ({ at: 'commit', nth: 1 + dice.below(3), ms: dice.below(20) });
  return (tally) => {
    if (tally.kills >= kills)
      return tally.commitKills < inCommits(kills) && tally.kills < most ? inCommit() : null;
    if (dice.chance(inCommits(kills) / kills)) return inCommit();
    if (dice.chance(0.17)) return { at: 'draft', ms: dice.below(200) };
    return dice.chance(0.2) ? { at: 'start', ms: dice.below(500) } : { at: 'play', ms: dice.below(900) };
  };
}

it.each(ENGINES)(
  '$name loses no action that was shown as saved, in kills at random moments and in the middle of commits',
  async (engine) => {
    const wanted = Number(process.env['KILLS'] ?? KILLS[engine.name]);
    console.log(`kill: ${engine.name}, seed ${seed}`);
    const { ledger, kills, commitKills } = await killRounds(engine, DIST, seed, plans(wanted));
    report('T1 kill -9', engine.name, {
      seed,
      kills,
      [`within ${COMMIT_MS} ms of a commit`]: commitKills,
      committed: ledger.saved,
      'under way, whole': ledger.storedUnshown,
      'under way, absent': ledger.goneUnshown,
      'drafts held': ledger.drafts,
      faults: ledger.faults.length,
    });
    expect(ledger.faults).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(wanted);
    expect(commitKills).toBeGreaterThanOrEqual(inCommits(wanted));
  },
  3_600_000,
);
