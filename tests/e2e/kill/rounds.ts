/** Start, play, kill, and again on the same profile. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from '../../tools/serve.mjs';
import { bundleDriver } from './bundle';
import { startChromium } from './chromium';
import { Ledger } from './ledger';
import type { Numbered, Report } from './reports';

const DRIVER = 'kill-driver.js';
/** Longest wait for a browser to start and the page to speak. */
const START_MS = 60_000;
/** A kill counts as within a commit when it came this soon after its start. */
export const COMMIT_MS = 30;

/** When to kill: this long after the nth press of a button, after a draft is kept, after play or the page began. */
export type Plan =
  | { readonly at: 'commit'; readonly nth: number; readonly ms: number }
  | { readonly at: 'draft'; readonly ms: number }
  | { readonly at: 'play'; readonly ms: number }
  | { readonly at: 'start'; readonly ms: number };

/** A round of one browser: what the page tells, until it is killed. */
class Round {
  readonly reports: Numbered[] = [];
  readonly #listeners = new Set<(report: Numbered) => void>();

  hear(body: string): void {
    const report = JSON.parse(body) as Numbered;
    this.reports.push(report);
    for (const listener of this.#listeners) listener(report);
  }

  /** The nth report of this kind that comes, or that came already when `nth` is 1. */
  async wait<K extends Report['kind']>(kind: K, nth = 1): Promise<Extract<Numbered, { kind: K }>> {
    type Wanted = Extract<Numbered, { kind: K }>;
    const wanted = (report: Numbered): report is Wanted => report.kind === kind;
    const already = this.reports.find(wanted);
    if (already && nth === 1) return already;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The page never told "${kind}".`)), START_MS);
      let left = nth;
      const listener = (report: Numbered): void => {
        if (report.kind === 'stuck') reject(new Error(`The driver was stuck at ${report.where}`));
        else if (!wanted(report) || --left > 0) return;
        else resolve(report);
        clearTimeout(timer);
        this.#listeners.delete(listener);
      };
      this.#listeners.add(listener);
    });
  }
}

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
  root: string,
  seed: number,
  next: (tally: Tally) => Plan | null,
): Promise<Tally & { readonly ledger: Ledger }> {
  const profile = await mkdtemp(path.join(tmpdir(), 'koers-kill-'));
  const driver = await bundleDriver();
  const ledger = new Ledger();
  let round = new Round();
  const server = await startServer({
    root,
    // Before the app's own script. The worker is left out: it would answer with a page that has no driver.
    transform: (file, body) => (file === 'index.html' ? withDriver(body.toString()) : body),
    files: { [DRIVER]: driver, 'sw.js': '' },
    posts: { 'kill-report': (body) => round.hear(body) },
  });

  let tally: Tally = { kills: 0, commitKills: 0 };

  /** Starts the browser, holds what it finds against the ledger, and kills it when `until` is there. */
  const play = async (until: (round: Round) => Promise<void>): Promise<boolean> => {
    round = new Round();
    const running = startChromium(profile, `${server.url}?seed=${seed + tally.kills}`);
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
    await server.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const withDriver = (html: string): string =>
  html.replace('<script', `<script type="module" src="${DRIVER}"></script><script`);
