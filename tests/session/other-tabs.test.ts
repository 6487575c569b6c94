import { describe, expect, it } from 'vitest';
import { createTable } from '../../src/session/table';
import { startCommand } from '../rules/table';
import { DECK } from '../storage/support/samples';
import { manualSurroundings, memoryHolder, memoryStorage, settle } from './fakes';

const RULES = { do: 'agree-talk-rules', rules: [] } as const;

/** A session that one tab plays and another has open. */
async function twoTabs() {
  const edges = { storage: memoryStorage(), surroundings: manualSurroundings(), holder: memoryHolder() };
  const [first, second] = [createTable(edges), createTable(edges)];
  const started = await first.start(startCommand(3), DECK.deck);
  if ('refusal' in started) throw new Error(started.refusal);
  await second.open(started.id);
  return { ...edges, first, second, id: started.id };
}

describe('the tab that reads along', () => {
  it('shows what the other one stores, as it stores it', async () => {
    const { first, second } = await twoTabs();
    await first.act(RULES);
    await settle();
    expect(second.getState()).toMatchObject({ status: 'reading', session: first.getState().session });
  });

  it('has the whole log, to show how it went', async () => {
    const { first, second } = await twoTabs();
    await first.act(RULES);
    await settle();
    expect(second.log()).toEqual(first.log());
    expect(second.log()).toHaveLength(2);
  });

  it('writes nothing: no action, no draft, no new try', async () => {
    const { second, storage, surroundings, id } = await twoTabs();
    expect(await second.act(RULES)).toBe(false);
    second.draft('kern', 'Van hier');
    await second.retry();
    surroundings.pass(300);
    await settle();
    expect([storage.eventsOf(id).length, storage.draftsOf(id)]).toEqual([1, {}]);
    expect(second.getState().drafts).toEqual({});
  });

  it('shows no draft of the other one', async () => {
    const { first, second, surroundings, id } = await twoTabs();
    first.draft('kern', 'Half een zin');
    surroundings.pass(300);
    await second.close();
    await second.open(id);
    expect(JSON.stringify(second.getState())).not.toContain('Half een zin');
  });

  it('keeps showing what it has read when storage fails', async () => {
    const { first, second, storage } = await twoTabs();
    storage.problem = 'lost';
    await first.act(RULES);
    storage.problem = null;
    await first.retry();
    await settle();
    expect(second.getState()).toMatchObject({ status: 'reading', session: { length: 2 } });
  });

  it('where nothing can be read says taken', async () => {
    const { second, storage, id } = await twoTabs();
    await second.close();
    storage.problem = 'missing';
    await second.open(id);
    expect(second.getState()).toMatchObject({ status: 'taken', session: null });
  });

  it('hears nothing any more once it is closed', async () => {
    const { first, second } = await twoTabs();
    await second.close();
    await first.act(RULES);
    await settle();
    expect(second.getState()).toMatchObject({ status: 'closed', session: null });
  });
});

describe('taking over', () => {
  it('goes on where the other one was, with what was being typed there a moment ago', async () => {
    const { first, second, holder, id } = await twoTabs();
    await first.act(RULES);
    first.draft('opgave', 'Half een zin');
    await second.takeOver();
    expect(second.getState()).toMatchObject({
      status: 'open',
      otherTab: 'gave',
      session: { length: 2 },
      drafts: { opgave: 'Half een zin' },
    });
    expect(first.getState()).toMatchObject({ status: 'reading', otherTab: 'took', drafts: {} });
    expect([...holder.held]).toEqual([id]);
    await second.act({ do: 'end-landing-round' });
    await settle();
    expect(second.getState().otherTab).toBeNull();
    expect(first.getState().session).toEqual(second.getState().session);
  });

  it('waits for what is being stored', async () => {
    const { first, second, storage } = await twoTabs();
    storage.waiting = true;
    const acting = first.act(RULES);
    const taking = second.takeOver();
    await settle();
    expect(second.getState()).toMatchObject({ status: 'reading', otherTab: 'asking' });
    storage.release();
    expect(await acting).toBe(true);
    await taking;
    expect(second.getState()).toMatchObject({ status: 'open', session: { length: 2 } });
  });

  it.each(['an action', 'a draft'])('is not given while %s cannot be stored', async (what) => {
    const { first, second, storage } = await twoTabs();
    storage.problem = 'full';
    if (what === 'an action') await first.act(RULES);
    else first.draft('kern', 'Half');
    await second.takeOver();
    expect(second.getState()).toMatchObject({ status: 'reading', otherTab: 'kept' });
    expect(first.getState().status).toBe('open');
    storage.problem = null;
    await second.takeOver();
    expect(second.getState().status).toBe('open');
  });

  it('goes back and forth', async () => {
    const { first, second, storage, id } = await twoTabs();
    await second.takeOver();
    await second.act(RULES);
    await first.takeOver();
    await first.act({ do: 'end-landing-round' });
    await settle();
    expect(storage.eventsOf(id).map(({ kind }) => kind)).toEqual([
      'session-started',
      'talk-rules-agreed',
      'landing-round-held',
    ]);
    expect(second.getState()).toMatchObject({ status: 'reading', session: { length: 3 } });
  });

  it('drops what is not stored here only when that is asked for', async () => {
    const [storage, holder] = [memoryStorage(), memoryHolder()];
    const table = createTable({ storage, surroundings: manualSurroundings(), holder });
    const started = await table.start(startCommand(3), DECK.deck);
    storage.problem = 'full';
    await table.act(RULES);
    storage.problem = null;
    holder.steal('id' in started ? started.id : '');
    await settle();
    await table.takeOver();
    expect(table.getState()).toMatchObject({ status: 'reading', otherTab: 'unsaved-here' });
    expect(table.log()).toHaveLength(2);
    await table.takeOver(true);
    expect(table.getState()).toMatchObject({ status: 'open', save: { state: 'saved' } });
    expect(table.log()).toHaveLength(1);
  });

  it('of what this tab plays itself changes nothing', async () => {
    const { first } = await twoTabs();
    const before = first.getState();
    await first.takeOver();
    expect(first.getState()).toBe(before);
  });
});
