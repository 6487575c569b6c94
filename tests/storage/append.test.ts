import { expect, it } from 'vitest';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import { DECK, STARTED, action, kern, kerns } from './support/samples';
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

it('writes an action in one strict transaction', async () => {
  const storage = createIndexedDbStorage();
  await storage.append({ ...action('a', 0, [STARTED, kern(1)], ['kern']), deck: DECK });
  const writes = opened.filter(({ mode }) => mode === 'readwrite');
  expect(writes).toEqual([
    { stores: expect.arrayContaining(['events', 'sessions']), mode: 'readwrite', durability: 'strict' },
  ]);
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
