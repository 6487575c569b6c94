/** Files of the database that come to harm while no browser runs. */
import { closeSync, ftruncateSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { storedLogs } from '../e2e/kill/chain';
import { drivenSite } from '../e2e/kill/site';
import { diceFrom, type Dice } from '../rules/simulate';
import { DIST } from '../tools/built';
import { ENGINES, type Engine } from './browsers/engines';
import { report } from './report';

const ROUNDS = Number(process.env['DAMAGES'] ?? 1);
const seed = Number(process.env['DAMAGE_SEED'] ?? Date.now() % 1_000_000);
const FLIPS = 40;

const HARM = {
  'bytes changed': (file: number, size: number, dice: Dice) => {
    for (let flip = 0; flip < FLIPS; flip++)
      writeSync(file, Buffer.from([dice.below(256)]), 0, 1, dice.below(size));
  },
  'cut off': (file: number, size: number) => ftruncateSync(file, Math.floor(size * 0.6)),
  'begins with nothing': (file: number, size: number) =>
    writeSync(file, Buffer.alloc(Math.min(size, 8192)), 0),
} as const;

/** Harms every file of the database in a profile; gives how many there were. */
function harm(engine: Engine, profile: string, how: keyof typeof HARM, dice: Dice): number {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(profile, name))
    .filter((file) => engine.isDatabase(file) && statSync(file).size > 0);
  for (const file of files) {
    const open = openSync(file, 'r+');
    HARM[how](open, statSync(file).size, dice);
    closeSync(open);
  }
  return files.length;
}

/** Plays, harms, and starts again; gives what the app made of it, and everything that is wrong with that. */
async function damaged(engine: Engine, how: keyof typeof HARM, dice: Dice): Promise<[string, string[]]> {
  const profile = await mkdtemp(path.join(tmpdir(), 'koers-damage-'));
  const site = await drivenSite(DIST);
  let running = null;
  try {
    let round = site.listen();
    running = engine.start(profile, `${site.url}?task=copy&seed=${dice.below(1_000_000)}`);
    const { shown } = await round.wait('recovered');
    await running.kill();
    const files = harm(engine, profile, how, dice);
    round = site.listen();
    running = engine.start(profile, `${site.url}?task=after-damage`);
    const { state, raw, text } = await round.wait('after-damage');
    const faults = files === 0 ? ['no file was harmed'] : [];
    const log = storedLogs(raw).get(shown.id);
    if (state === 'unexplained') faults.push(`unexplained: ${text}`);
    if (state !== 'damaged' && state !== 'unexplained') {
      faults.push(...(log?.faults ?? ['the session is gone']));
      if (log?.events.length !== shown.length)
        faults.push(`${log?.events.length ?? 0} of ${shown.length} events`);
    }
    return [state, faults.map((fault) => `${how}, then ${state}: ${fault}`)];
  } finally {
    await running?.kill();
    await site.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

it.each(ENGINES)(
  '$name never starts empty without a word when files of the database came to harm',
  async (engine) => {
    console.log(`damage: ${engine.name}, seed ${seed}`);
    const dice = diceFrom(seed);
    const states: string[] = [];
    const faults: string[] = [];
    for (let round = 0; round < ROUNDS; round++)
      for (const how of Object.keys(HARM) as (keyof typeof HARM)[]) {
        const [state, wrong] = await damaged(engine, how, dice);
        states.push(`${how}: ${state}`);
        faults.push(...wrong);
      }
    report('T11 damaged files', engine.name, {
      seed,
      damages: states.length,
      found: [...new Set(states)].join('; '),
      faults: faults.length,
    });
    expect(faults).toEqual([]);
  },
  3_600_000,
);
