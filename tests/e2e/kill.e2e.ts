import { expect, it } from 'vitest';
import { diceFrom } from '../rules/simulate';
import { DIST } from '../tools/built';
import { COMMIT_MS, killRounds, type Plan, type Tally } from './kill/rounds';

const KILLS = Number(process.env['KILLS'] ?? 50);
const IN_COMMIT = Math.round(KILLS * 0.4);
/** On a busy machine a kill comes too late for its commit now and then; those are made up for, up to here. */
const MOST_KILLS = Math.round(KILLS * 1.6);

const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);

/** Kills at random moments and in commits, mixed. */
function plans(): (tally: Tally) => Plan | null {
  const dice = diceFrom(seed);
  const inCommit = (): Plan => ({ at: 'commit', nth: 1 + dice.below(3), ms: dice.below(20) });
  return ({ kills, commitKills }) => {
    if (kills >= KILLS) return commitKills < IN_COMMIT && kills < MOST_KILLS ? inCommit() : null;
    if (dice.chance(IN_COMMIT / KILLS)) return inCommit();
    if (dice.chance(0.17)) return { at: 'draft', ms: dice.below(200) };
    return dice.chance(0.2) ? { at: 'start', ms: dice.below(500) } : { at: 'play', ms: dice.below(900) };
  };
}

it('loses no action that was shown as saved, in kills at random moments and in the middle of commits', async () => {
  const began = performance.now();
  const { ledger, kills, commitKills } = await killRounds(DIST, seed, plans());
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(
    `kill: seed ${seed}; ${kills} kills, ${commitKills} of them within ${COMMIT_MS} ms of a commit's start; ` +
      `${ledger.saved} actions shown as saved; ${ledger.faults.length} faults. Of what was under way ` +
      `${ledger.storedUnshown} were whole, ${ledger.goneUnshown} wholly absent. ${ledger.drafts} drafts held. ${seconds} s`,
  );
  expect(ledger.faults).toEqual([]);
  expect(kills).toBeGreaterThanOrEqual(KILLS);
  expect(commitKills).toBeGreaterThanOrEqual(IN_COMMIT);
}, 600_000);
