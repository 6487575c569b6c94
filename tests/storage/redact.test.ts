import { describe, expect, it } from 'vitest';
import type { Redaction, SessionStorage } from '../../src/session/ports';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import { createMemoryStorage } from '../../src/storage/memory';
import { FAULTS, FAULT_NAMES, failAt } from './support/faults';
import './support/fresh';
import { opened } from './support/fresh';
import { dump, tamper } from './support/raw';
import { DECK, STARTED, SUMMARY, action, kern, kerns } from './support/samples';

const SECRET = 'Wat Zoë over haar zieke moeder zei';
/** Stands for the event that the rules give. */
const REMOVED = kern(9, '');
const LOG = [STARTED, kern(1), kern(2, SECRET), kern(3)];
const BLANK = { seq: 3, data: kern(2, '').data };
const LEFT = [STARTED, kern(1), kern(2, ''), kern(3)];

const removal = (changes: Partial<Redaction> = {}): Redaction => ({
  id: 'a',
  after: 4,
  events: [REMOVED],
  blanked: [BLANK],
  summary: { ...SUMMARY, lastKern: null },
  ...changes,
});

/** A session that holds the text in its log, in its head and in two drafts, beside one that has nothing to do with it. */
async function withSecret(storage: SessionStorage): Promise<void> {
  await storage.append({ ...action('a', 0, LOG), deck: DECK, summary: { ...SUMMARY, lastKern: SECRET } });
  await storage.append(action('ab', 0, [STARTED]));
  await storage.saveDraft('a', 'kern', SECRET);
  await storage.saveDraft('a', 'koers-1', 'zieke moeder');
  await storage.saveDraft('ab', 'kern', 'Van een ander');
}

const MAKERS: readonly (readonly [string, () => SessionStorage])[] = [
  ['IndexedDB', () => createIndexedDbStorage()],
  ['memory', createMemoryStorage],
];

describe.each(MAKERS)('a text that is taken out for good: %s', (_name, make) => {
  it('is gone from the log and from every draft of its session; the rest stands', async () => {
    const storage = make();
    await withSecret(storage);
    expect(await storage.redact(removal())).toEqual({ ok: true });
    expect(await storage.read('a')).toEqual({
      ok: true,
      value: { id: 'a', events: [...LEFT, REMOVED], damaged: false, drafts: {} },
    });
    expect(await storage.read('ab')).toMatchObject({ value: { drafts: { kern: 'Van een ander' } } });
    expect(JSON.stringify(await storage.list(0))).not.toContain(SECRET);
  });

  it('is gone after any number of tries, and the log goes on behind it', async () => {
    const storage = make();
    await withSecret(storage);
    await storage.redact(removal());
    expect(await storage.redact(removal())).toEqual({ ok: true });
    expect(await storage.append(action('a', 5, [kern(10)]))).toEqual({ ok: true });
    expect(await storage.read('a')).toMatchObject({
      value: { events: [...LEFT, REMOVED, kern(10)], damaged: false },
    });
  });

  it('goes as well when an append that got no answer had stored it after all', async () => {
    const storage = make();
    await withSecret(storage);
    // Two events of which the live session does not know that they were stored.
    const unsure = removal({ after: 2, events: [kern(2, ''), kern(3), REMOVED] });
    expect(await storage.redact(unsure)).toEqual({ ok: true });
    expect(await storage.read('a')).toMatchObject({
      value: { events: [...LEFT, REMOVED], damaged: false },
    });
  });

  it('that was never stored is stored blank, with the deck of the session', async () => {
    const storage = make();
    expect(await storage.redact(removal({ after: 0, events: [...LEFT, REMOVED], deck: DECK }))).toEqual({
      ok: true,
    });
    expect(await storage.read('a')).toMatchObject({
      value: { events: [...LEFT, REMOVED], damaged: false },
    });
    expect(await storage.readDeck(DECK.hash)).toEqual({ ok: true, value: DECK.deck });
  });

  it.each([
    ['another tab went on', { after: 3 }],
    ['events are missing', { after: 5 }],
  ])('is refused when %s, and nothing of it is done', async (_what, change) => {
    const storage = make();
    await withSecret(storage);
    expect(await storage.redact(removal(change))).toEqual({ ok: false, problem: 'conflict' });
    expect(await storage.read('a')).toMatchObject({ value: { events: LOG } });
    expect(await storage.readDrafts('a')).toMatchObject({ value: { kern: SECRET } });
  });
});

describe('in the database', () => {
  it('no record of any store holds the text any more, in one strict transaction', async () => {
    const storage = createIndexedDbStorage();
    await withSecret(storage);
    expect(JSON.stringify(await dump())).toContain(SECRET);
    opened.length = 0;
    await storage.redact(removal());
    expect(opened.filter(({ mode }) => mode === 'readwrite')).toEqual([
      {
        stores: expect.arrayContaining(['events', 'sessions', 'drafts']),
        mode: 'readwrite',
        durability: 'strict',
      },
    ]);
    const after = JSON.stringify(await dump());
    for (const part of [SECRET, 'moeder', 'Zoë over']) expect(after).not.toContain(part);
  });

  it('only the data and the salt of that event change, so that the chain still holds', async () => {
    const storage = createIndexedDbStorage();
    await withSecret(storage);
    const before = (await dump()).events;
    await storage.redact(removal());
    const after = (await dump()).events;
    expect(after[2]).toEqual([['a', 3], { ...(before[2]?.[1] as object), data: BLANK.data, salt: null }]);
    expect(after.filter((_, index) => index !== 2 && index !== 4)).toEqual(
      before.filter((_, index) => index !== 2),
    );
  });

  it('a salted event with other data is never taken for a blanked one', async () => {
    const storage = createIndexedDbStorage();
    await withSecret(storage);
    const third = (await dump()).events[2]?.[1] as object;
    await tamper('events', ['a', 3], { ...third, data: BLANK.data });
    expect(await storage.read('a')).toMatchObject({ value: { events: { length: 2 }, damaged: true } });
  });

  it('blanks nothing in a log of which that event is damaged', async () => {
    const storage = createIndexedDbStorage();
    await withSecret(storage);
    await tamper('events', ['a', 3], 'kapot');
    const before = await dump();
    expect(await storage.redact(removal())).toEqual({ ok: false, problem: 'conflict' });
    expect(await dump()).toEqual(before);
  });
});

/** The event, its salt and text, the head, the device, the drafts. */
const NTHS = [1, 2, 3, 4, 5];

describe.each(FAULT_NAMES)('%s', (fault) => {
  it.each(NTHS)('at write %i: nothing half blanked, and blank when tried again', async (nth) => {
    const storage = createIndexedDbStorage();
    await withSecret(storage);
    const before = await dump();
    const planted = failAt(nth, fault);
    expect(await storage.redact(removal())).toEqual({ ok: false, problem: FAULTS[fault].problem });
    expect(planted.hit()).toBe(true);
    planted.lift();
    expect(await dump()).toEqual(before);
    expect(await storage.redact(removal())).toEqual({ ok: true });
    expect(JSON.stringify(await dump())).not.toContain(SECRET);
  });
});

it('a long log is blanked in all its places at once', async () => {
  const storage = createIndexedDbStorage();
  const texts = kerns(1, 60).map((event, index) => (index % 3 ? event : kern(index + 1, SECRET)));
  await storage.append(action('a', 0, texts));
  const blanked = texts.flatMap((_, index) =>
    index % 3 ? [] : [{ seq: index + 1, data: kern(index + 1, '').data }],
  );
  expect(await storage.redact(removal({ after: 60, blanked }))).toEqual({ ok: true });
  expect(JSON.stringify(await dump())).not.toContain(SECRET);
  expect(await storage.read('a')).toMatchObject({ value: { events: { length: 61 }, damaged: false } });
});
