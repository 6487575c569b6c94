/**
 * T16: every call to storage of a whole session fails once, before or after it was carried out. Nothing is ever shown as
 * saved that is not, nothing gets stuck, and in the end everything is stored, once.
 */
import { expect, it } from 'vitest';
import { blankLog } from '../../src/rules/blank';
import type { SessionStorage, StorageProblem } from '../../src/session/ports';
import { createTable, type TableStore } from '../../src/session/table';
import type { Command } from '../../src/rules/commands';
import { offerOf, openTurn, startCommand, undo } from '../rules/table';
import { DECK } from '../storage/support/samples';
import { manualSurroundings, memoryHolder, memoryStorage, type MemoryStorage } from './fakes';

const PROBLEMS: readonly StorageProblem[] = ['full', 'lost', 'unknown', 'blocked'];

/** Lets the `nth` call fail; `late`: it was carried out, and only its answer is bad. */
function failing(real: MemoryStorage, nth: number, problem: StorageProblem, late: boolean) {
  let count = 0;
  const faulty = async <T>(call: () => Promise<T>) => {
    count += 1;
    if (count !== nth) return call();
    if (late) await call();
    return { ok: false, problem } as const;
  };
  const storage: SessionStorage = {
    ...real,
    append: (action) => faulty(() => real.append(action)),
    redact: (redaction) => faulty(() => real.redact(redaction)),
    read: (id) => faulty(() => real.read(id)),
    saveDraft: (...draft) => faulty(() => real.saveDraft(...draft)),
    readDrafts: (id) => faulty(() => real.readDrafts(id)),
  };
  return { storage, calls: () => count };
}

interface Played {
  readonly calls: number;
  /** What went against the promise; empty when nothing did. */
  readonly faults: readonly string[];
}

async function session(nth: number, problem: StorageProblem, late: boolean): Promise<Played> {
  const [real, surroundings] = [memoryStorage(), manualSurroundings()];
  const { storage, calls } = failing(real, nth, problem, late);
  const removal = { kind: 'sentence-removed', blank: blankLog };
  const table = createTable({ storage, surroundings, holder: memoryHolder(), removal });
  const faults: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) faults.push(`call ${nth} ${problem} ${late ? 'late' : 'early'}: ${what}`);
  };
  const started = await table.start(startCommand(3), DECK.deck);
  if (!('id' in started)) throw new Error(started.refusal);
  const { id } = started;
  const allStored = (): boolean => JSON.stringify(real.eventsOf(id)) === JSON.stringify(table.log());
  const honest = (when: string): void => {
    const { save } = table.getState();
    must(save.state !== 'saving', `stuck at saving after ${when}`);
    must(save.state !== 'saved' || allStored(), `said to be saved after ${when}`);
  };
  const act = async (command: Command, used: readonly string[] = []): Promise<void> => {
    must(await table.act(command, used), `${command.do} was not done`);
    honest(command.do);
  };
  const type = async (field: string, text: string): Promise<void> => {
    table.draft(field, text);
    await table.flushDrafts();
  };
  honest('start');
  await act({ do: 'agree-talk-rules', rules: [] });
  await act({ do: 'end-landing-round' });
  await type('opgave', 'Rust');
  await act({ do: 'write-opgave', text: 'Rust', differs: null }, ['opgave']);
  await act(openTurn);
  const card = cardOf(table);
  await act({ do: 'draw-card', card });
  await act({ do: 'end-talk' });
  await type('kern', 'Zoë zei het');
  await act({ do: 'record-kern', text: 'Zoë zei het', stance: 'agree' }, ['kern']);
  await act(undo);
  await act({ do: 'record-kern', text: 'Het dak lekt', stance: 'differ' });
  await act({ do: 'remove-sentence', ref: { of: 'kern', card, nth: 0 } });
  await table.wake();
  honest('wake');
  await table.close();
  await reopened(table, id);
  honest('opening');
  if (table.getState().save.state === 'unsaved') await table.retry();
  must(table.getState().save.state === 'saved' && allStored(), 'not all of it is stored in the end');
  must(!JSON.stringify(real.eventsOf(id)).includes('Het dak lekt'), 'a text that was taken out is there');
  return { calls: calls(), faults };
}

const cardOf = (table: TableStore): string => {
  const { session: played } = table.getState();
  return played ? (offerOf(played)[0] ?? '') : '';
};

/** Who can't read the session tries again, as its screen says. */
async function reopened(table: TableStore, id: string): Promise<void> {
  await table.open(id);
  if (table.getState().status === 'unreadable') await table.open(id);
}

it('a session in which nothing fails makes many calls, and keeps the promise', async () => {
  const { calls, faults } = await session(0, 'unknown', false);
  expect(faults).toEqual([]);
  expect(calls).toBeGreaterThan(15);
});

it('each of them fails once, in every way', async () => {
  const { calls } = await session(0, 'unknown', false);
  const faults: string[] = [];
  for (let nth = 1; nth <= calls; nth += 1)
    for (const problem of PROBLEMS)
      for (const late of [false, true])
        // oxlint-disable-next-line no-await-in-loop -- one session at a time
        faults.push(...(await session(nth, problem, late)).faults);
  expect(faults).toEqual([]);
}, 60_000);
