import { describe, expect, it } from 'vitest';
import { createShelf } from '../../src/session/shelf';
import { createTable } from '../../src/session/table';
import { startCommand } from '../rules/table';
import { DECK } from '../storage/support/samples';
import { manualSurroundings, memoryHolder, memoryStorage } from './fakes';

const DAY = 24 * 3_600_000;

/** A device with a session that nobody has open. */
async function withSession() {
  const edges = { storage: memoryStorage(), surroundings: manualSurroundings(), holder: memoryHolder() };
  const table = createTable(edges);
  const started = await table.start(startCommand(3, { subject: 'Water' }), DECK.deck);
  if ('refusal' in started) throw new Error(started.refusal);
  await table.close();
  const shelf = createShelf({ ...edges, holder: async () => edges.holder, table: async () => table });
  const listed = async () => {
    const read = await shelf.list();
    if (!read.ok) throw new Error(read.problem);
    return read.value;
  };
  return { ...edges, table, shelf, listed, id: started.id };
}

describe('a new name', () => {
  it('is recorded in the session, and lets it go again', async () => {
    const { shelf, listed, storage, holder, table, id } = await withSession();
    expect(await shelf.rename(id, ' Water  in de straat ')).toEqual({ ok: true });
    expect((await listed()).sessions[0]?.summary.subject).toBe('Water in de straat');
    expect(storage.eventsOf(id).map(({ kind }) => kind)).toEqual(['session-started', 'subject-changed']);
    expect([holder.held.size, table.getState().status]).toEqual([0, 'closed']);
  });

  it('takes no time from a game that is not over', async () => {
    const { shelf, surroundings, table, id } = await withSession();
    surroundings.pass(3 * DAY);
    await shelf.rename(id, 'Water in de straat');
    await table.open(id);
    expect(table.getState().session?.clock.activeMs).toBe(0);
  });

  it.each([
    ['is open in another tab', 'open-elsewhere'],
    ['is too long', 'text-too-long'],
    ['cannot be stored', 'full'],
    ['belongs to a damaged log', 'unwritable'],
    ['belongs to nothing', 'unwritable'],
    ['lies in the bin', 'unwritable'],
  ])('of a session that %s is not given: %s', async (what, why) => {
    const { shelf, storage, holder, surroundings, table, id } = await withSession();
    if (what === 'is open in another tab') await holder.hold(id);
    if (what === 'belongs to a damaged log') storage.damage(id, 1);
    if (what === 'lies in the bin') await shelf.discard(id);
    if (what === 'cannot be stored') {
      const { act } = table;
      table.act = (...command) => {
        storage.problem = 'full';
        return act(...command);
      };
    }
    const name = what === 'is too long' ? 'x'.repeat(81) : 'Anders';
    const of = what === 'belongs to nothing' ? surroundings.newId() : id;
    expect(await shelf.rename(of, name)).toEqual({ ok: false, why });
    expect(storage.eventsOf(id)).toHaveLength(1);
  });
});

describe('the bin', () => {
  it('takes a session out of the list, and gives it back as it was', async () => {
    const { shelf, listed, storage, surroundings, id } = await withSession();
    const [before, log] = [await listed(), storage.eventsOf(id)];
    expect(await shelf.discard(id)).toEqual({ ok: true });
    expect(await listed()).toMatchObject({ sessions: [], bin: [{ id, binnedAt: surroundings.now() }] });
    expect(await shelf.takeBack(id)).toEqual({ ok: true });
    expect(await listed()).toEqual(before);
    expect(storage.eventsOf(id)).toEqual(log);
  });

  it('keeps a session from being played', async () => {
    const { shelf, table, id } = await withSession();
    await shelf.discard(id);
    await table.open(id);
    expect(table.getState()).toMatchObject({ status: 'binned', session: null });
    expect(await table.act({ do: 'agree-talk-rules', rules: [] })).toBe(false);
  });

  it('is emptied of what lies in it for longer than seven days when a list is asked for, and of nothing else', async () => {
    const { shelf, listed, storage, surroundings, id } = await withSession();
    await shelf.discard(id);
    surroundings.pass(7 * DAY);
    expect((await listed()).bin).toHaveLength(1);
    surroundings.pass(1);
    expect(await listed()).toEqual({ sessions: [], damaged: [], bin: [] });
    expect(storage.eventsOf(id)).toEqual([]);
  });

  it('wipes at once what is wiped by hand, drafts too', async () => {
    const { shelf, storage, id } = await withSession();
    await storage.saveDraft(id, 'kern', 'Half');
    await shelf.discard(id);
    expect(await shelf.wipe(id)).toEqual({ ok: true });
    expect([storage.eventsOf(id), storage.draftsOf(id)]).toEqual([[], {}]);
  });

  it('never wipes what was taken out of it meanwhile', async () => {
    const { shelf, storage, id } = await withSession();
    await shelf.discard(id);
    await shelf.takeBack(id);
    expect(await shelf.wipe(id)).toEqual({ ok: false, why: 'conflict' });
    expect(storage.eventsOf(id)).toHaveLength(1);
  });

  it.each(['discard', 'takeBack', 'wipe'] as const)('%s waits for the tab that has it open', async (what) => {
    const { shelf, holder, storage, id } = await withSession();
    if (what !== 'discard') await shelf.discard(id);
    await holder.hold(id);
    expect(await shelf[what](id)).toEqual({ ok: false, why: 'open-elsewhere' });
    expect(storage.eventsOf(id)).toHaveLength(1);
  });

  it('says so when nothing can be stored', async () => {
    const { shelf, storage, holder, id } = await withSession();
    storage.problem = 'lost';
    expect(await shelf.discard(id)).toEqual({ ok: false, why: 'lost' });
    expect(await shelf.list()).toEqual({ ok: false, problem: 'lost' });
    expect(holder.held.size).toBe(0);
  });
});

describe('a session whose head is damaged', () => {
  it('stands in the list with what its log tells', async () => {
    const { listed, storage, id } = await withSession();
    storage.headless.add(id);
    expect(await listed()).toMatchObject({
      sessions: [],
      damaged: [{ id, summary: { subject: 'Water' } }],
    });
  });

  it('stands there also when its log tells nothing', async () => {
    const { listed, storage, id } = await withSession();
    storage.headless.add(id);
    storage.damage(id, 0);
    expect((await listed()).damaged).toEqual([{ id, summary: null }]);
  });
});

describe('a part of the app that cannot be loaded', () => {
  it('is told, whatever was asked', async () => {
    const { storage, surroundings, id } = await withSession();
    const gone = (): Promise<never> => Promise.reject(new Error('gone'));
    const shelf = createShelf({ storage, surroundings, holder: gone, table: gone });
    const failed = { ok: false, why: 'unknown' };
    expect(await shelf.rename(id, 'Lucht')).toEqual(failed);
    expect(await shelf.discard(id)).toEqual(failed);
    expect(await shelf.takeBack(id)).toEqual(failed);
    expect(await shelf.wipe(id)).toEqual(failed);
  });
});

describe('wiping in one go', () => {
  it('takes a session that nobody has open, and lets it go', async () => {
    const { shelf, listed, storage, holder, id } = await withSession();
    expect(await shelf.erase(id)).toEqual({ ok: true });
    expect(await listed()).toMatchObject({ sessions: [], damaged: [], bin: [] });
    expect([storage.eventsOf(id), holder.held.size]).toEqual([[], 0]);
  });

  it('takes the session on the screen, with what was being typed, and nothing is stored again when it is left', async () => {
    const { shelf, listed, storage, table, id } = await withSession();
    await table.open(id);
    table.draft('opgave', 'Half');
    expect(await shelf.erase(id)).toEqual({ ok: true });
    await table.close();
    expect(await listed()).toMatchObject({ sessions: [], damaged: [], bin: [] });
    expect(storage.eventsOf(id)).toEqual([]);
    expect(await storage.readDrafts(id)).toEqual({ ok: true, value: {} });
  });

  it('takes nothing that another tab has', async () => {
    const { shelf, storage, holder, id } = await withSession();
    await holder.hold(id);
    expect(await shelf.erase(id)).toEqual({ ok: false, why: 'open-elsewhere' });
    expect(storage.eventsOf(id)).toHaveLength(1);
  });

  it('does not say that it is gone while a part of it is not stored yet', async () => {
    const { shelf, storage, table, id } = await withSession();
    await table.open(id);
    storage.problem = 'full';
    await table.act({ do: 'change-subject', subject: 'Iets anders' });
    expect(await shelf.erase(id)).toEqual({ ok: false, why: 'unsaved' });
    storage.problem = null;
    expect(storage.eventsOf(id)).toHaveLength(1);
  });
});
