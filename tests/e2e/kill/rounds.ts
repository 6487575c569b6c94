/** Start, play, kill, and again on the same profile. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from '../../engines/browsers/engines';
import { Ledger } from './ledger';
import type { Round } from './round';
import { drivenSite } from './site';

/** A kill counts as within a commit when it came this soon after its start. */
export const COMMIT_MS = 30;

/** When to kill: this long after the nth press of a button, after a draft is kept, after play or the page began. */
export type Plan =
  | { readonly at: 'commit'; readonly nth: number; readonly ms: number }
  | { readonly at: 'draft'; readonly ms: number }
  | { readonly at: 'play'; readonly ms: number }
  | { readonly at: 'start'; readonly ms: number };

/** Waits for the moment to kill. */
async function moment(round: Round, plan: Plan): Promise<void> {
  if (plan.at === 'commit') {
    const { at } = await round.wait('acting', plan.nth);
    await pause(Math.max(0, at + plan.ms - now()));
  } else {
    await round.wait(BEFORE[plan.at]);
    await pause(plan.ms);
  }
}

const BEFORE = { draft: 'kept', play: 'ready', start: 'found' } as const;

const now = (): number => performance.timeOrigin + performance.now();

/** True when it was killed within `COMMIT_MS` of the start of a commit; before it came to be opened, of the press. */
function inCommit({ reports }: Round, killed: number): boolean {
  const acting = reports.findLast((report) => report.kind === 'acting');
  const begin = reports.findLast((report) => report.kind === 'begin');
  const start = begin && acting && begin.at > acting.at ? begin.at : acting?.at;
  return start !== undefined && killed >= start && killed - start <= COMMIT_MS;
}

/** What was done so far, for choosing the next kill. */
export interface Tally {
  readonly kills: number;
  /** Kills within `COMMIT_MS` of a commit's start. */
  readonly commitKills: number;
}

/** Plays and kills on one profile of the site in `root` until `next` plans no more; then looks what is left. */
export async function killRounds(
  engine: Engine,
  root: string,
  seed: number,
  next: (tally: Tally) => Plan | null,
): Promise<Tally & { readonly ledger: Ledger }> {
  const profile = await mkdtemp(path.join(tmpdir(), 'koers-kill-'));
  const ledger = new Ledger();
  const site = await drivenSite(root);
  let tally: Tally = { kills: 0, commitKills: 0 };

  /** Starts the browser, holds what it finds against the ledger, and kills it when `until` is there. */
  const play = async (until: (round: Round) => Promise<void>): Promise<boolean> => {
    const round = site.listen();
    const running = engine.start(profile, `${site.url}?seed=${seed + tally.kills}`);
    try {
      ledger.found((await round.wait('found')).raw);
      await until(round);
    } catch (error) {
      await running.kill();
      throw error;
    }
    const killed = await running.kill();
    const reopened = round.reports.find((report) => report.kind === 'reopened');
    if (reopened) ledger.reopened(reopened.shown);
    ledger.note(round.reports);
    return inCommit(round, killed);
  };

  try {
    for (let plan = next(tally); plan; plan = next(tally)) {
      const chosen = plan;
      const hit = await play((playing) => moment(playing, chosen));
      tally = { kills: tally.kills + 1, commitKills: tally.commitKills + (hit ? 1 : 0) };
    }
    await play(async (playing) => void (await playing.wait('ready')));
    return { ...tally, ledger };
  } finally {
    await site.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
