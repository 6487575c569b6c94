import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/decks/types';
import type { Command } from '../../src/rules/commands';
import { replay } from '../../src/rules/evolve';
import { createTable, type TableStore } from '../../src/session/table';
import { FIELDS } from '../../src/session/undo-drafts';
import { offerOf, openTurn, passTurn, startCommand, undo } from '../rules/table';
import { manualSurroundings, memoryHolder, memoryStorage, settle } from './fakes';

const DECK: Deck = {
  schema: 1,
  id: 'small',
  code: 'S',
  title: 'Klein',
  version: '1',
  language: 'nl',
  summary: '',
  inspiredBy: '',
  license: '',
  themes: [],
  depths: [],
  cards: [],
  recipes: [],
  glossary: {},
  notes: [],
};

function edges() {
  return { storage: memoryStorage(), surroundings: manualSurroundings(), holder: memoryHolder() };
}

async function playing(persons = 3) {
  const made = edges();
  const table = createTable(made);
  const started = await table.start(startCommand(persons), DECK);
  if (!('id' in started)) throw new Error(`Not started: ${started.refusal}`);
  return { ...made, table, id: started.id };
}

const LANDING: readonly Command[] = [
  { do: 'agree-talk-rules', rules: [] },
  { do: 'end-landing-round' },
  { do: 'write-opgave', text: 'Rust', differs: null },
];

async function acts(table: TableStore, commands: readonly Command[]): Promise<void> {
  for (const command of commands)
    if (!(await table.act(command))) throw new Error(`${command.do} was not done`);
}

const stepOf = (table: TableStore): string | undefined => table.getState().session?.game.step.name;

/** On to the kern of the first turn. */
async function toKern(table: TableStore): Promise<void> {
  await acts(table, [...LANDING, openTurn]);
  const { session } = table.getState();
  const card = session ? (offerOf(session)[0] ?? '') : '';
  await acts(table, [{ do: 'draw-card', card }, { do: 'end-talk' }]);
}

const kern = (text: string): Command => ({ do: 'record-kern', text, stance: 'agree' });

describe('starting', () => {
  it('stores the first event with the deck before anything shows', async () => {
    const { storage, ...rest } = edges();
    const table = createTable({ storage, ...rest });
    storage.waiting = true;
    const started = table.start(startCommand(3), DECK);
    await settle();
    expect([table.getState().session, table.getState().save.state]).toEqual([null, 'saving']);
    storage.release();
    await started;
    expect(table.getState()).toMatchObject({ status: 'open', save: { state: 'saved' } });
    expect(storage.tried[0]).toMatchObject({ after: 0, deck: { hash: 'h', deck: DECK } });
    expect(await storage.readDeck('h')).toEqual({ ok: true, value: DECK });
  });

  it.each([
    ['persons-out-of-range', startCommand(13)],
    ['persons-out-of-range', startCommand(2, { course: 'table' })],
    ['deck-empty', startCommand(3, { deck: { ...startCommand(3).deck, cells: [] } })],
    ['text-too-long', startCommand(3, { subject: 'x'.repeat(200) })],
  ] as const)('is refused with %s and stores nothing', async (refusal, command) => {
    const made = edges();
    expect(await createTable(made).start(command, DECK)).toEqual({ refusal });
    expect(made.storage.tried).toEqual([]);
  });

  it('that is refused leaves the session on the table alone', async () => {
    const { table, id } = await playing();
    await table.start(startCommand(13), DECK);
    expect(table.getState()).toMatchObject({ status: 'open', id });
  });

  it('holds the session', async () => {
    const { holder, id } = await playing();
    expect([...holder.held]).toEqual([id]);
  });

  it('without storage plays on in memory, and saves all later, deck too', async () => {
    const made = edges();
    made.storage.problem = 'missing';
    const table = createTable(made);
    const started = await table.start(startCommand(3), DECK);
    expect(table.getState()).toMatchObject({
      status: 'open',
      save: { state: 'unsaved', problem: 'missing' },
    });
    await table.act({ do: 'agree-talk-rules', rules: [] });
    made.storage.problem = null;
    await table.retry();
    expect(made.storage.tried.at(-1)).toMatchObject({ after: 0, deck: { hash: 'h' } });
    expect(made.storage.eventsOf('id' in started ? started.id : '')).toEqual(table.log());
  });
});

describe('an action', () => {
  it('shows its screen only after it is on disk', async () => {
    const { table, storage } = await playing();
    storage.waiting = true;
    const done = table.act({ do: 'agree-talk-rules', rules: [] });
    await settle();
    expect([stepOf(table), table.getState().save.state]).toEqual(['talk-rules', 'saving']);
    storage.release();
    expect(await done).toBe(true);
    expect([stepOf(table), table.getState().save.state]).toEqual(['landing-round', 'saved']);
  });

  it('is one append, dated by the clock of the edge', async () => {
    const { table, storage, surroundings, id } = await playing();
    surroundings.pass(5000);
    await table.act({ do: 'agree-talk-rules', rules: [] });
    expect(storage.tried).toHaveLength(2);
    expect(storage.eventsOf(id).at(-1)?.at).toBe(surroundings.now());
    expect(storage.tried[1]).toMatchObject({ after: 1, summary: { step: 'landing-round' } });
    expect(storage.tried[1]).not.toHaveProperty('deck');
  });

  it('that is refused says why and stores nothing; the next one clears it', async () => {
    const { table, storage } = await playing();
    expect(await table.act(openTurn)).toBe(false);
    expect(table.getState().refusal).toBe('not-now');
    expect(storage.tried).toHaveLength(1);
    await table.act({ do: 'agree-talk-rules', rules: [] });
    expect(table.getState().refusal).toBeNull();
  });

  it('tapped twice on one screen is done once', async () => {
    const { table, storage } = await playing();
    await acts(table, LANDING);
    await table.act(openTurn);
    const before = storage.tried.length;
    const [first, second] = await Promise.all([table.act(passTurn), table.act(passTurn)]);
    expect([first, second]).toEqual([true, false]);
    expect(storage.tried).toHaveLength(before + 1);
    expect(table.getState()).toMatchObject({ refusal: null, session: { game: { turn: 1 } } });
  });

  it('of undo, tapped twice, is done twice', async () => {
    const { table } = await playing();
    await acts(table, LANDING);
    expect(await Promise.all([table.act(undo), table.act(undo)])).toEqual([true, true]);
    expect(stepOf(table)).toBe('landing-round');
  });

  it('of undo right after another action undoes that action', async () => {
    const { table } = await playing();
    await Promise.all([table.act({ do: 'agree-talk-rules', rules: [] }), table.act(undo)]);
    expect(stepOf(table)).toBe('talk-rules');
  });

  it('tapped while the table turns to another session is not done there', async () => {
    const { table, id } = await playing();
    await table.start(startCommand(3), DECK);
    const [, done] = await Promise.all([table.open(id), table.act({ do: 'agree-talk-rules', rules: [] })]);
    expect([done, stepOf(table)]).toEqual([false, 'talk-rules']);
  });

  it('needs an open session', async () => {
    const table = createTable(edges());
    expect(await table.act(undo)).toBe(false);
  });
});

describe('a save that fails', () => {
  it('plays on in memory, says so, and later saves everything once', async () => {
    const { table, storage, id } = await playing();
    storage.problem = 'full';
    expect(await table.act({ do: 'agree-talk-rules', rules: [] })).toBe(true);
    await table.act({ do: 'end-landing-round' });
    expect(table.getState().save).toEqual({ state: 'unsaved', problem: 'full' });
    expect([stepOf(table), storage.eventsOf(id).length]).toEqual(['opgave', 1]);
    storage.problem = null;
    await table.act({ do: 'write-opgave', text: 'Rust', differs: null });
    expect(table.getState().save).toEqual({ state: 'saved' });
    expect(storage.eventsOf(id).map((event) => event.kind)).toEqual([
      'session-started',
      'talk-rules-agreed',
      'landing-round-held',
      'opgave-written',
    ]);
    expect(storage.eventsOf(id)).toEqual(table.log());
  });

  it('is saved by a retry, without another action', async () => {
    const { table, storage, id } = await playing();
    storage.problem = 'lost';
    await table.act({ do: 'agree-talk-rules', rules: [] });
    await table.retry();
    expect(table.getState().save).toEqual({ state: 'unsaved', problem: 'lost' });
    storage.problem = null;
    await table.retry();
    expect(table.getState().save).toEqual({ state: 'saved' });
    await table.retry();
    expect(storage.eventsOf(id)).toEqual(table.log());
  });

  it('of which only the answer was lost doubles nothing', async () => {
    const { table, storage, id } = await playing();
    storage.loseAnswer = true;
    await table.act({ do: 'agree-talk-rules', rules: [] });
    expect(table.getState().save).toEqual({ state: 'unsaved', problem: 'lost' });
    await table.act({ do: 'end-landing-round' });
    expect(table.getState().save).toEqual({ state: 'saved' });
    expect(storage.eventsOf(id)).toEqual(table.log());
  });

  it('keeps undo working, and records it too', async () => {
    const { table, storage, id } = await playing();
    storage.problem = 'lost';
    await acts(table, LANDING);
    await table.act(undo);
    storage.problem = null;
    await table.retry();
    expect(replay(storage.eventsOf(id))?.game).toEqual(table.getState().session?.game);
  });

  it('takes the used drafts out of storage when it succeeds at last', async () => {
    const { table, storage, surroundings, id } = await playing();
    await toKern(table);
    table.draft(FIELDS.kern, 'Een zin');
    surroundings.pass(300);
    await settle();
    storage.problem = 'lost';
    await table.act(kern('Een zin'), [FIELDS.kern]);
    expect(storage.draftsOf(id)).toEqual({ [FIELDS.kern]: 'Een zin' });
    storage.problem = null;
    await table.retry();
    expect(storage.draftsOf(id)).toEqual({});
  });

  it('leaves alone the words that undo gave back since', async () => {
    const { table, storage, surroundings, id } = await playing();
    await toKern(table);
    storage.problem = 'lost';
    await table.act(kern('Een zin'), [FIELDS.kern, FIELDS.stance]);
    await table.act(undo);
    storage.problem = null;
    surroundings.pass(300);
    await settle();
    await table.retry();
    expect(storage.draftsOf(id)).toEqual({ [FIELDS.kern]: 'Een zin', [FIELDS.stance]: 'agree' });
  });

  it('leaves alone what was typed in the same field since', async () => {
    const { table, storage, surroundings, id } = await playing();
    await toKern(table);
    storage.problem = 'lost';
    await table.act(kern('Een zin'), [FIELDS.kern]);
    storage.problem = null;
    table.draft(FIELDS.kern, 'De volgende');
    surroundings.pass(300);
    await settle();
    await table.retry();
    expect(storage.draftsOf(id)).toEqual({ [FIELDS.kern]: 'De volgende' });
  });

  it('is tried once more when the table closes', async () => {
    const { table, storage, id } = await playing();
    storage.problem = 'lost';
    await table.act({ do: 'agree-talk-rules', rules: [] });
    storage.problem = null;
    const log = table.log();
    await table.close();
    expect(storage.eventsOf(id)).toEqual(log);
  });

  it('gives way to what another tab stored at the same moment, and doubles nothing', async () => {
    const { table, storage, id } = await playing();
    const [started] = storage.tried;
    if (!started) throw new Error('Nothing was stored.');
    await storage.append({ ...started, after: 1 });
    table.draft('opgave', 'Rust');
    expect(await table.act({ do: 'agree-talk-rules', rules: [] }, ['opgave'])).toBe(false);
    // What the other tab stored holds; what was typed here is still there.
    expect(table.getState()).toMatchObject({
      save: { state: 'saved' },
      session: { length: 2 },
      drafts: { opgave: 'Rust' },
      otherTab: 'went-on',
    });
    expect(storage.eventsOf(id)).toHaveLength(2);
    expect(table.log()).toEqual(storage.eventsOf(id));
  });

  it('says conflict when another tab wrote while older actions wait here, and doubles nothing', async () => {
    const { table, storage, id } = await playing();
    const [started] = storage.tried;
    if (!started) throw new Error('Nothing was stored.');
    storage.problem = 'full';
    await table.act({ do: 'agree-talk-rules', rules: [] });
    storage.problem = null;
    await storage.append({ ...started, after: 1 });
    await table.act({ do: 'end-landing-round' });
    expect(table.getState()).toMatchObject({
      save: { state: 'unsaved', problem: 'conflict' },
      session: { length: 3 },
    });
    expect(storage.eventsOf(id)).toHaveLength(2);
    // Opened again, it shows what was stored.
    await table.close();
    await table.open(id);
    expect(table.log()).toEqual(storage.eventsOf(id));
  });
});

describe('drafts', () => {
  it('show at once and are stored within 300 ms', async () => {
    const { table, storage, surroundings, id } = await playing();
    table.draft('opgave', 'Ru');
    expect(table.getState().drafts).toEqual({ opgave: 'Ru' });
    surroundings.pass(300);
    await settle();
    expect(storage.draftsOf(id)).toEqual({ opgave: 'Ru' });
  });

  it('go with the action that records them, in the same append', async () => {
    const { table, storage, surroundings, id } = await playing();
    await acts(table, LANDING.slice(0, 2));
    table.draft(FIELDS.opgave, 'Rust');
    surroundings.pass(300);
    await settle();
    await table.act({ do: 'write-opgave', text: 'Rust', differs: null }, [FIELDS.opgave, FIELDS.differs]);
    expect(storage.tried.at(-1)?.usedDrafts).toEqual([FIELDS.opgave, FIELDS.differs]);
    expect([storage.draftsOf(id), table.getState().drafts]).toEqual([{}, {}]);
  });

  it('that still wait are not written after their action', async () => {
    const { table, storage, surroundings, id } = await playing();
    await toKern(table);
    table.draft(FIELDS.kern, 'Een zin');
    await table.act(kern('Een zin'), [FIELDS.kern]);
    surroundings.pass(1000);
    await settle();
    expect(storage.draftsOf(id)).toEqual({});
  });

  it('that fall due while their action is being stored are not written after it', async () => {
    const { table, storage, surroundings, id } = await playing();
    await toKern(table);
    table.draft(FIELDS.kern, 'Een zin');
    storage.waiting = true;
    const done = table.act(kern('Een zin'), [FIELDS.kern]);
    await settle();
    surroundings.pass(300);
    storage.release();
    await done;
    await settle();
    expect(storage.draftsOf(id)).toEqual({});
  });

  it('that are typed while their action is being stored do not come back at the next turn', async () => {
    const { table, storage, surroundings, id } = await playing();
    await toKern(table);
    storage.waiting = true;
    const done = table.act(kern('Een zin'), [FIELDS.kern]);
    await settle();
    table.draft(FIELDS.kern, 'Een zinn');
    storage.release();
    await done;
    surroundings.pass(1000);
    await settle();
    expect([storage.draftsOf(id), table.getState().drafts]).toEqual([{}, {}]);
  });

  it('of other fields stay', async () => {
    const { table } = await playing();
    table.draft('name', 'No');
    await table.act({ do: 'agree-talk-rules', rules: [] }, ['rules']);
    expect(table.getState().drafts).toEqual({ name: 'No' });
  });

  it('are flushed when the table closes, and when the page asks', async () => {
    const { table, storage, id } = await playing();
    table.draft('opgave', 'R');
    await table.flushDrafts();
    expect(storage.draftsOf(id)).toEqual({ opgave: 'R' });
    table.draft('opgave', 'Ru');
    await table.close();
    expect(storage.draftsOf(id)).toEqual({ opgave: 'Ru' });
  });

  it('of no session are nothing', () => {
    const table = createTable(edges());
    table.draft('opgave', 'R');
    expect(table.getState().drafts).toEqual({});
  });
});

describe('undo', () => {
  it('puts the recorded words back as a draft', async () => {
    const { table } = await playing();
    await toKern(table);
    await table.act(kern('Een zin'), [FIELDS.kern]);
    await table.act(undo);
    expect(stepOf(table)).toBe('kern');
    expect(table.getState().drafts).toEqual({ [FIELDS.kern]: 'Een zin', [FIELDS.stance]: 'agree' });
  });

  it('stores those words as a draft too: a browser killed now still has them', async () => {
    const { table, storage, surroundings, id } = await playing();
    await toKern(table);
    await table.act(kern('Een zin'), [FIELDS.kern]);
    await table.act(undo);
    surroundings.pass(300);
    await settle();
    expect(storage.draftsOf(id)).toEqual({ [FIELDS.kern]: 'Een zin', [FIELDS.stance]: 'agree' });
  });

  it('of something else leaves what is being typed', async () => {
    const { table } = await playing();
    await acts(table, LANDING.slice(0, 2));
    await table.act({ do: 'extend-time', minutes: 5 });
    table.draft(FIELDS.opgave, 'Half getypt');
    await table.act(undo);
    expect(table.getState().drafts).toEqual({ [FIELDS.opgave]: 'Half getypt' });
  });
});

describe('opening', () => {
  it('gives the same step and the same draft after a reload', async () => {
    const { table, storage, surroundings, id } = await playing();
    await toKern(table);
    table.draft(FIELDS.kern, 'Half een z');
    surroundings.pass(300);
    await settle();
    const again = createTable({ storage, surroundings, holder: memoryHolder() });
    await again.open(id);
    expect(again.getState()).toMatchObject({ status: 'open', drafts: { [FIELDS.kern]: 'Half een z' } });
    expect(again.getState().session).toEqual(table.getState().session);
    expect(again.log()).toEqual(table.log());
  });

  it('goes on where it was, appending after what is stored', async () => {
    const { table, id, storage } = await playing();
    await acts(table, LANDING);
    await table.close();
    expect(table.getState().status).toBe('closed');
    await table.open(id);
    await table.act(openTurn);
    expect(storage.tried.at(-1)).toMatchObject({ after: 4, usedDrafts: [] });
    expect(storage.eventsOf(id)).toHaveLength(5);
  });

  it('of what is open already changes nothing', async () => {
    const { table, id } = await playing();
    const before = table.getState();
    await table.open(id);
    expect(table.getState()).toBe(before);
  });

  it('of another session leaves the first one: saved, its drafts too, and free for another tab', async () => {
    const { table, storage, holder, id } = await playing();
    await table.start(startCommand(2), DECK);
    const other = table.getState().id ?? '';
    storage.problem = 'lost';
    await table.act({ do: 'agree-talk-rules', rules: [] });
    table.draft('opgave', 'Ru');
    storage.problem = null;
    await table.open(id);
    expect(storage.eventsOf(other)).toHaveLength(2);
    expect(storage.draftsOf(other)).toEqual({ opgave: 'Ru' });
    expect([...holder.held]).toEqual([id]);
  });

  it('of an unknown id says not-found', async () => {
    const table = createTable(edges());
    await table.open('nowhere');
    expect(table.getState()).toMatchObject({ status: 'not-found', session: null });
  });

  it('of a session that another tab plays reads along, and plays nothing', async () => {
    const { storage, surroundings, holder, id } = await playing();
    const other = createTable({ storage, surroundings, holder });
    await other.open(id);
    expect(other.getState()).toMatchObject({ status: 'reading', session: { length: 1 }, drafts: {} });
    expect(await other.act(undo)).toBe(false);
  });

  it('works as soon as the other tab is done', async () => {
    const { table, storage, surroundings, holder, id } = await playing();
    await table.close();
    const other = createTable({ storage, surroundings, holder });
    await other.open(id);
    expect(other.getState().status).toBe('open');
  });

  it('of a broken log shows the part that holds, and plays nothing', async () => {
    const { table, storage, id } = await playing();
    await acts(table, LANDING);
    await table.close();
    storage.damage(id, 3);
    await table.open(id);
    expect(table.getState()).toMatchObject({ status: 'damaged', session: { length: 3 } });
    expect(await table.act(undo)).toBe(false);
    expect(table.log()).toHaveLength(3);
  });

  it('of a log without its beginning says damaged', async () => {
    const { table, storage, id } = await playing();
    await table.close();
    storage.damage(id, 0);
    await table.open(id);
    expect(table.getState()).toMatchObject({ status: 'damaged', session: null });
  });

  it.each(['events', 'rules'])('of a log with newer %s says so, and calls nothing damaged', async (what) => {
    const { table, storage, id } = await playing();
    await table.close();
    storage.ageBy(id, what === 'rules' ? 'rules' : 'events');
    await table.open(id);
    expect(table.getState()).toMatchObject({ status: 'unreadable', problem: 'newer' });
    expect(await table.act(undo)).toBe(false);
  });

  it('when storage can not be read says why, and can be tried again', async () => {
    const { table, storage, id } = await playing();
    await table.close();
    storage.problem = 'blocked';
    await table.open(id);
    expect(table.getState()).toMatchObject({ status: 'unreadable', problem: 'blocked' });
    storage.problem = null;
    await table.open(id);
    expect(table.getState()).toMatchObject({ status: 'open', problem: null });
  });
});

describe('closing', () => {
  it('leaves nothing on the table and lets the session go', async () => {
    const { table, holder } = await playing();
    await table.close();
    expect(table.getState()).toMatchObject({ status: 'closed', id: null, session: null, drafts: {} });
    expect([holder.held.size, table.log().length]).toEqual([0, 0]);
  });

  it('waits for the action before it', async () => {
    const { table, storage, id } = await playing();
    void table.act({ do: 'agree-talk-rules', rules: [] });
    await table.close();
    expect(storage.eventsOf(id)).toHaveLength(2);
  });
});
