import { expect, it } from 'vitest';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import { DECK, STARTED, SUMMARY, action, kern, kerns } from './support/samples';
import { opened } from './support/fresh';

it('gives back, after a restart, exactly the events that it said were saved', async () => {
  const storage = createIndexedDbStorage();
  expect(await storage.append({ ...action('a', 0, [STARTED]), deck: DECK })).toEqual({ ok: true });
  expect(await storage.append(action('a', 1, kerns(1, 3)))).toEqual({ ok: true });
  expect(await createIndexedDbStorage().read('a')).toEqual({
    ok: true,
    value: { id: 'a', events: [STARTED, ...kerns(1, 3)], damaged: false, drafts: {} },
  });
});

it('keeps the deck of a session under its hash, and knows no other', async () => {
  const storage = createIndexedDbStorage();
  await storage.append({ ...action('a', 0, [STARTED]), deck: DECK });
  expect(await storage.readDeck(DECK.hash)).toEqual({ ok: true, value: DECK.deck });
  expect(await storage.readDeck('0')).toEqual({ ok: true, value: null });
});

it('knows nothing of a session that was never saved', async () => {
  expect(await createIndexedDbStorage().read('a')).toEqual({ ok: true, value: null });
  expect(await createIndexedDbStorage().list()).toEqual({ ok: true, value: [] });
});

it('lists sessions by when they were last played, the newest first', async () => {
  const storage = createIndexedDbStorage();
  await storage.append(action('old', 0, [kern(1)]));
  await storage.append(action('newest', 0, [kern(9)]));
  await storage.append(action('middle', 0, [kern(2)]));
  await storage.append(action('middle', 1, [kern(5)]));
  const list = await storage.list();
  expect(list).toEqual({
    ok: true,
    value: [
      { id: 'newest', summary: SUMMARY, updatedAt: kern(9).at, count: 1 },
      { id: 'middle', summary: SUMMARY, updatedAt: kern(5).at, count: 2 },
      { id: 'old', summary: SUMMARY, updatedAt: kern(1).at, count: 1 },
    ],
  });
});

it('writes an action in one strict transaction', async () => {
  const storage = createIndexedDbStorage();
  await storage.append({ ...action('a', 0, [STARTED, kern(1)], ['kern']), deck: DECK });
  const writes = opened.filter(({ mode }) => mode === 'readwrite');
  expect(writes).toEqual([
    { stores: expect.arrayContaining(['events', 'sessions']), mode: 'readwrite', durability: 'strict' },
  ]);
});

it('does not double an action that is handed in again after an unclear failure', async () => {
  const storage = createIndexedDbStorage();
  await storage.append(action('a', 0, [STARTED]));
  for (let times = 0; times < 3; times++)
    expect(await storage.append(action('a', 1, kerns(1, 2)))).toEqual({ ok: true });
  expect(await storage.read('a')).toMatchObject({
    value: { events: [STARTED, ...kerns(1, 2)], damaged: false },
  });
});

it('adds only what is new when a failed action was stored after all and comes back with the next one', async () => {
  const storage = createIndexedDbStorage();
  await storage.append(action('a', 0, [STARTED, kern(1)]));
  expect(await storage.append(action('a', 0, [STARTED, kern(1), kern(2)]))).toEqual({ ok: true });
  expect(await storage.read('a')).toMatchObject({
    value: { events: [STARTED, ...kerns(1, 2)], damaged: false },
  });
});

it.each([
  ['the log is longer', 1, [kern(2)]],
  ['the log is shorter', 3, [kern(2)]],
  ['something else stands there', 1, [kern(1, 'Anders')]],
  ['it stored more than this action', 0, [STARTED]],
])('refuses an action when %s, and leaves the log alone', async (_why, after, events) => {
  const storage = createIndexedDbStorage();
  await storage.append(action('a', 0, [STARTED, kern(1)]));
  expect(await storage.append(action('a', after, events))).toEqual({ ok: false, problem: 'conflict' });
  expect(await storage.read('a')).toMatchObject({ value: { events: [STARTED, kern(1)], damaged: false } });
});

it('lets one of two tabs win that write at the same moment, and tells the other', async () => {
  await createIndexedDbStorage().append(action('a', 0, [STARTED]));
  const outcomes = await Promise.all([
    createIndexedDbStorage().append(action('a', 1, [kern(1, 'Links')])),
    createIndexedDbStorage().append(action('a', 1, [kern(1, 'Rechts')])),
  ]);
  expect(outcomes).toEqual([{ ok: true }, { ok: false, problem: 'conflict' }]);
  expect(await createIndexedDbStorage().read('a')).toMatchObject({
    value: { events: [STARTED, kern(1, 'Links')], damaged: false },
  });
});
