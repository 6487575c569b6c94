import { describe, expect, it } from 'vitest';
import { createTable } from '../../src/session/table';
import { startCommand } from '../rules/table';
import { DECK } from '../storage/support/samples';
import { manualSurroundings, memoryHolder, memoryStorage, settle } from './fakes';

const RULES = { do: 'agree-talk-rules', rules: [] } as const;

/** A session that storage does not take any more, with a half-written text. */
async function unsaved() {
  const edges = { storage: memoryStorage(), surroundings: manualSurroundings(), holder: memoryHolder() };
  const table = createTable(edges);
  const started = await table.start(startCommand(3), DECK.deck);
  if ('refusal' in started) throw new Error(started.refusal);
  edges.storage.problem = 'full';
  await table.act(RULES);
  table.draft('kern', 'Half een zin');
  return { ...edges, table, id: started.id };
}

describe('a session that is left before it could be stored', () => {
  it('comes back with what was being typed', async () => {
    const { table, id } = await unsaved();
    await table.close();
    await table.open(id);
    expect(table.getState()).toMatchObject({
      status: 'open',
      session: { length: 2 },
      save: { state: 'unsaved', problem: 'full' },
      drafts: { kern: 'Half een zin' },
    });
  });

  it('comes back with it once storage works again, and it is stored then', async () => {
    const { table, storage, surroundings, id } = await unsaved();
    await table.close();
    storage.problem = null;
    await table.open(id);
    expect(table.getState()).toMatchObject({ save: { state: 'saved' }, drafts: { kern: 'Half een zin' } });
    surroundings.pass(300);
    await settle();
    expect([storage.eventsOf(id).length, storage.draftsOf(id)]).toEqual([2, { kern: 'Half een zin' }]);
  });

  it('is still called unsaved, whatever is opened next', async () => {
    const { table, storage } = await unsaved();
    expect(table.unsaved()).toBe(true);
    await table.close();
    expect(table.unsaved()).toBe(true);
    await table.start(startCommand(2), DECK.deck);
    await table.close();
    expect(table.unsaved()).toBe(true);
    storage.problem = null;
    expect(await table.leftUnsaved()).toEqual([]);
    expect(table.unsaved()).toBe(false);
  });

  it('is told of, and tried again each time', async () => {
    const { table, storage, holder, id } = await unsaved();
    await table.close();
    expect(await table.leftUnsaved()).toMatchObject([{ id, summary: { step: 'landing-round' } }]);
    expect(storage.eventsOf(id)).toHaveLength(1);
    storage.problem = null;
    expect(await table.leftUnsaved()).toEqual([]);
    expect([storage.eventsOf(id).length, storage.draftsOf(id)]).toEqual([2, { kern: 'Half een zin' }]);
    expect(holder.held.size).toBe(0);
  });

  it('is left alone while another tab has it', async () => {
    const { table, storage, holder, id } = await unsaved();
    await table.close();
    storage.problem = null;
    await holder.hold(id);
    expect(await table.leftUnsaved()).toMatchObject([{ id }]);
    expect(storage.eventsOf(id)).toHaveLength(1);
  });
});

it('nothing is unsaved where everything was stored', async () => {
  const { table, storage } = await unsaved();
  storage.problem = null;
  await table.retry();
  expect(table.unsaved()).toBe(false);
  await table.close();
  expect([table.unsaved(), await table.leftUnsaved()]).toEqual([false, []]);
});
