import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../src/rules/events';
import { replay } from '../../src/rules/evolve';
import { draftsWithout, type Removal } from '../../src/session/removal';
import { createTable, type TableStore } from '../../src/session/table';
import { startCommand } from '../rules/table';
import { manualSurroundings, memoryHolder, memoryStorage, settle } from './fakes';

const SECRET = 'Wat Zoë thuis meemaakt';

/** A stand-in for the rules: a change of subject takes every opgave out of the log. */
const removal: Removal = {
  kind: 'subject-changed',
  blank: (log) =>
    log.map((event): GameEvent =>
      event.kind === 'opgave-written' ? { ...event, data: { text: '', differs: event.data.differs } } : event,
    ),
};
const REMOVE = { do: 'change-subject', subject: 'Weg' } as const;

const DECK = (await import('../storage/support/samples')).DECK.deck;

/** A table where the secret was written as the opgave. */
async function withSecret() {
  const edges = { storage: memoryStorage(), surroundings: manualSurroundings(), holder: memoryHolder() };
  const table = createTable({ ...edges, removal });
  const started = await table.start(startCommand(3), DECK);
  if ('refusal' in started) throw new Error(started.refusal);
  await table.act({ do: 'agree-talk-rules', rules: [] });
  await table.act({ do: 'end-landing-round' });
  await table.act({ do: 'write-opgave', text: SECRET, differs: 'Anders gezien' });
  return { ...edges, table, id: started.id };
}

const everything = (table: TableStore): string => JSON.stringify([table.getState(), table.log()]);

describe('a text that is taken out for good', () => {
  it('is nowhere in the live session, what undo goes back to included', async () => {
    const { table, storage, id } = await withSecret();
    expect(everything(table)).toContain(SECRET);
    expect(await table.act(REMOVE)).toBe(true);
    expect(everything(table)).not.toContain(SECRET);
    expect(everything(table)).toContain('Anders gezien');
    expect(JSON.stringify(storage.eventsOf(id))).not.toContain(SECRET);
    expect(storage.eventsOf(id)).toEqual(table.log());
    expect(table.getState()).toMatchObject({ session: replay(table.log()), save: { state: 'saved' } });
    await table.act({ do: 'undo' });
    await table.act({ do: 'undo' });
    expect(everything(table)).not.toContain(SECRET);
    expect(JSON.stringify(storage.draftsOf(id))).not.toContain(SECRET);
  });

  it('goes out of the drafts too; a draft without it stays', async () => {
    const { table, storage, surroundings, id } = await withSecret();
    table.draft('kern', `Zoals ${SECRET.toUpperCase()}, dus`);
    table.draft('koers-1', 'wat zoë');
    table.draft('koers-2', 'iets anders');
    surroundings.pass(300);
    await settle();
    table.draft('koers-3', SECRET);
    await table.act(REMOVE);
    expect(table.getState().drafts).toEqual({ 'koers-2': 'iets anders' });
    surroundings.pass(300);
    await settle();
    expect(storage.draftsOf(id)).toEqual({ 'koers-2': 'iets anders' });
  });

  it('does not come back with a draft that was on its way to storage', async () => {
    const { table, storage, surroundings, id } = await withSecret();
    storage.waiting = true;
    table.draft('kern', SECRET);
    surroundings.pass(300);
    const done = table.act(REMOVE);
    await settle();
    storage.release();
    await done;
    surroundings.pass(300);
    await settle();
    expect(storage.draftsOf(id)).toEqual({});
    expect(table.getState().drafts).toEqual({});
  });

  it('that could not be blanked yet is blanked with the next action, and until then it is not called saved', async () => {
    const { table, storage, id } = await withSecret();
    storage.problem = 'full';
    await table.act(REMOVE);
    expect(everything(table)).not.toContain(SECRET);
    expect(table.getState().save).toEqual({ state: 'unsaved', problem: 'full' });
    storage.problem = null;
    await table.act({ do: 'open-turn' });
    expect(table.getState().save).toEqual({ state: 'saved' });
    expect(JSON.stringify(storage.eventsOf(id))).not.toContain(SECRET);
    expect(storage.eventsOf(id)).toEqual(table.log());
  });

  it('is blanked when the session is left and opened again before it could be', async () => {
    const { table, storage, id } = await withSecret();
    storage.problem = 'lost';
    await table.act(REMOVE);
    await table.close();
    storage.problem = null;
    await table.open(id);
    expect(table.getState()).toMatchObject({ status: 'open', save: { state: 'saved' } });
    expect(JSON.stringify(storage.eventsOf(id))).not.toContain(SECRET);
  });

  it('is blanked when it was stored without an answer', async () => {
    const { table, storage, id } = await withSecret();
    storage.loseAnswer = true;
    await table.act({ do: 'extend-time', minutes: 2 });
    expect(table.getState().save.state).toBe('unsaved');
    await table.act(REMOVE);
    expect(table.getState().save).toEqual({ state: 'saved' });
    storage.loseAnswer = true;
    await table.act(REMOVE);
    await table.retry();
    expect(table.getState().save).toEqual({ state: 'saved' });
    expect(storage.eventsOf(id)).toEqual(table.log());
  });
});

describe('a removal that is not stored', () => {
  /** Another tab stores the next event just before this one does. */
  async function andAnotherTab() {
    const made = await withSecret();
    const { storage, id } = made;
    const last = storage.tried.at(-1);
    if (!last) throw new Error('nothing was stored');
    const at = storage.eventsOf(id).length;
    const ahead: GameEvent = { kind: 'time-extended', at: 0, seat: null, data: { minutes: 2 } };
    await storage.append({ ...last, after: at, events: [ahead] });
    return made;
  }

  it('gives way to what another tab stored just before, and can be asked again', async () => {
    const { table, storage, id } = await andAnotherTab();
    table.draft('koers-1', 'wat zoë');
    expect(await table.act(REMOVE)).toBe(false);
    expect(table.getState()).toMatchObject({
      save: { state: 'saved' },
      otherTab: 'went-on',
      drafts: { 'koers-1': 'wat zoë' },
    });
    expect(table.log()).toEqual(storage.eventsOf(id));
    expect(await table.act(REMOVE)).toBe(true);
    expect(table.getState().save).toEqual({ state: 'saved' });
    expect(JSON.stringify(storage.eventsOf(id))).not.toContain(SECRET);
  });

  it('leaves what is being typed in storage when it is stored later', async () => {
    const { table, storage, surroundings, id } = await withSecret();
    table.draft('koers-2', 'iets anders');
    storage.problem = 'lost';
    await table.act(REMOVE);
    storage.problem = null;
    surroundings.pass(300);
    await settle();
    await table.retry();
    surroundings.pass(300);
    await settle();
    expect(table.getState().drafts).toEqual({ 'koers-2': 'iets anders' });
    expect(storage.draftsOf(id)).toEqual({ 'koers-2': 'iets anders' });
  });
});

describe('a draft that has nothing to do with it', () => {
  const opgave = (text: string): GameEvent => ({
    kind: 'opgave-written',
    at: 0,
    seat: null,
    data: { text, differs: null },
  });
  /** What is left of the drafts when this text is taken out. */
  const left = (text: string, drafts: Record<string, string>) =>
    draftsWithout(drafts, [opgave(text)], [opgave('')]);

  it('stays when a short text is only a part of its words', () => {
    const drafts = { kern: 'een plan van de buurt', 'koers-1': 'Anna' };
    expect(left('An', drafts)).toEqual(drafts);
    expect(left('An', { ...drafts, 'koers-2': 'Zoals An, zei' })).toEqual(drafts);
  });

  it('stays when it is a count, a day or a choice', () => {
    const drafts = { 'pick-begin-0': '1', 'pick-friction-2': '2', hint: '12', stance: 'agree' };
    expect(left('We wonen hier met 12 mensen', drafts)).toEqual(drafts);
    expect(left('12', drafts)).toEqual(drafts);
    expect(left('agree', drafts)).toEqual(drafts);
  });

  it('stays when a few of its words are in the text too', () => {
    const drafts = { 'koers-1': 'de buurt', 'koers-2': 'Wat' };
    expect(left('Wat de buurt wil', drafts)).toEqual(drafts);
  });

  it('goes when it is the same text half typed again, however it is marked', () => {
    expect(left('Wat de buurt wil, is rust.', { kern: 'wat de bu', opgave: 'De buurt wil is' })).toEqual({});
    expect(left('👍', { kern: 'Zo 👍 dus' })).toEqual({});
  });

  it('of a list goes by itself', () => {
    const drafts = { parties: '+Buren\n-Waterschap', 'check-out-sentences': 'Rust\nTot gauw' };
    expect(left('Waterschap', drafts)).toEqual({ ...drafts, parties: '+Buren' });
    expect(left('Rust', drafts)).toEqual({ ...drafts, 'check-out-sentences': 'Tot gauw' });
    expect(left('Eén zin op twee regels', { kern: 'Eén zin\nop twee regels' })).toEqual({});
  });
});
