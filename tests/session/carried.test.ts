/** The connection is gone for good: the pending turn goes over a reload, and nothing of it is lost. */
import { describe, expect, it } from 'vitest';
import { blankLog } from '../../src/rules/blank';
import { createTable, type TableStore } from '../../src/session/table';
import { RELOADS_WITHIN } from '../../src/storage/carrier';
import { startCommand, openTurn } from '../rules/table';
import { DECK } from '../storage/support/samples';
import { fakeTab } from './fake-carrier';
import { manualSurroundings, memoryHolder, memoryStorage } from './fakes';

const AGREE = { do: 'agree-talk-rules', rules: [] } as const;
const ROUND = { do: 'end-landing-round' } as const;
const OPGAVE = { do: 'write-opgave', text: 'Rust', differs: null } as const;

async function playing(room?: number) {
  const [storage, surroundings] = [memoryStorage(), manualSurroundings()];
  const tab = fakeTab(surroundings.now, room);
  /** A page of this tab: its lock went with the page before it. */
  const page = (): TableStore =>
    createTable({
      storage,
      surroundings,
      holder: memoryHolder(),
      removal: { kind: 'sentence-removed', blank: blankLog },
      carrier: tab.carrier,
    });
  const table = page();
  const started = await table.start(startCommand(3), DECK.deck);
  if (!('id' in started)) throw new Error(`Not started: ${started.refusal}`);
  const { id } = started;
  const reloaded = async (): Promise<TableStore> => {
    const next = page();
    await next.open(id);
    return next;
  };
  return { storage, surroundings, tab, table, id, reloaded };
}

it('what is stored is kept nowhere else', async () => {
  const { table, tab } = await playing();
  await table.act(AGREE);
  expect(tab.kept.size).toBe(0);
});

it('a turn that met a dead connection is stored after one reload, with what was being typed', async () => {
  const { storage, table, tab, id, reloaded } = await playing();
  storage.problem = 'lost';
  table.draft('opgave', 'Ru');
  await table.act(AGREE);
  expect(tab.reloads()).toBe(1);
  // Nobody is asked whether to leave the page, and nobody is told that it was saved.
  expect(table.getState().save).toEqual({ state: 'saving' });

  storage.problem = null;
  const next = await reloaded();
  expect(next.getState()).toMatchObject({
    status: 'open',
    save: { state: 'saved' },
    drafts: { opgave: 'Ru' },
  });
  expect(storage.eventsOf(id)).toEqual(table.log());
  expect(await next.act(ROUND)).toBe(true);
  expect(storage.eventsOf(id)).toEqual(next.log());
  expect([...tab.kept.keys()].filter((key) => key.includes(id))).toEqual([]);
});

it('a turn whose answer was lost is not stored twice', async () => {
  const { storage, table, id, reloaded } = await playing();
  storage.loseAnswer = true;
  await table.act(AGREE);
  const next = await reloaded();
  expect(next.getState()).toMatchObject({ status: 'open', save: { state: 'saved' } });
  expect(storage.eventsOf(id)).toEqual(table.log());
});

it('reloads twice in a minute and no more: then it says so, and play goes on in memory', async () => {
  const { storage, surroundings, table, tab, id, reloaded } = await playing();
  storage.problem = 'lost';
  await table.act(AGREE);
  const second = await reloaded();
  expect(tab.reloads()).toBe(2);
  const third = await reloaded();
  expect(tab.reloads()).toBe(2);
  expect(third.getState()).toMatchObject({ status: 'open', save: { state: 'unsaved', problem: 'lost' } });
  expect(third.log()).toEqual(second.log());
  expect(await third.act(ROUND)).toBe(true);
  expect(third.getState().save).toEqual({ state: 'unsaved', problem: 'lost' });

  surroundings.pass(RELOADS_WITHIN + 1);
  await third.act(OPGAVE);
  expect(tab.reloads()).toBe(3);
  storage.problem = null;
  await reloaded();
  expect(storage.eventsOf(id)).toEqual(third.log());
});

it('a full disk is no reason to reload, but who does loses nothing', async () => {
  const { storage, table, tab, id, reloaded } = await playing();
  storage.problem = 'full';
  await table.act(AGREE);
  expect(tab.reloads()).toBe(0);
  expect(table.getState().save).toEqual({ state: 'unsaved', problem: 'full' });
  storage.problem = null;
  await reloaded();
  expect(storage.eventsOf(id)).toEqual(table.log());
});

it('what can not be carried is not reloaded away', async () => {
  const { storage, table, tab } = await playing(100);
  storage.problem = 'lost';
  await table.act(AGREE);
  expect(tab.reloads()).toBe(0);
  expect(table.getState().save).toEqual({ state: 'unsaved', problem: 'lost' });
});

it('what another tab went on with meanwhile is not overwritten by what was carried', async () => {
  const { storage, table, id, reloaded } = await playing();
  const other = createTable({ storage, surroundings: manualSurroundings(), holder: memoryHolder() });
  storage.problem = 'lost';
  await table.act(AGREE);
  storage.problem = null;
  await other.open(id);
  await other.act({ do: 'agree-talk-rules', rules: ['Een voor een'] });
  const next = await reloaded();
  expect(next.getState().save).toEqual({ state: 'unsaved', problem: 'conflict' });
  expect(storage.eventsOf(id)).toEqual(other.log());
});

describe('a page that comes back into sight', () => {
  it('stores what waits', async () => {
    const { storage, table, id } = await playing();
    storage.problem = 'full';
    await table.act(AGREE);
    storage.problem = null;
    await table.wake();
    expect(table.getState().save).toEqual({ state: 'saved' });
    expect(storage.eventsOf(id)).toEqual(table.log());
  });

  it('finds a dead connection before the next turn does, and keeps what was typed', async () => {
    const { storage, table, tab, reloaded } = await playing();
    await table.act(AGREE);
    await table.act(ROUND);
    await table.act(OPGAVE);
    await table.act(openTurn);
    storage.problem = 'lost';
    table.draft('vraag', 'Half');
    await table.wake();
    expect(tab.reloads()).toBe(1);
    storage.problem = null;
    expect((await reloaded()).getState()).toMatchObject({
      save: { state: 'saved' },
      drafts: { vraag: 'Half' },
    });
  });

  it('leaves alone what works, and a table that is closed', async () => {
    const { storage, table, tab } = await playing();
    await table.wake();
    await table.close();
    storage.problem = 'lost';
    await table.wake();
    expect(tab.reloads()).toBe(0);
  });
});
