import { describe, expect, it } from 'vitest';
import type { SessionStorage } from '../../src/session/ports';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import { createMemoryStorage } from '../../src/storage/memory';
import './support/fresh';
import { DECK, STARTED, SUMMARY, action, kern, kerns } from './support/samples';

const MAKERS: readonly (readonly [string, () => SessionStorage])[] = [
  ['IndexedDB', () => createIndexedDbStorage()],
  ['memory', createMemoryStorage],
];

describe.each(MAKERS)('what the live session may count on: %s', (_name, make) => {
  it('reads back what was appended, with its deck', async () => {
    const storage = make();
    expect(await storage.append({ ...action('a', 0, [STARTED]), deck: DECK })).toEqual({ ok: true });
    expect(await storage.append(action('a', 1, kerns(1, 2)))).toEqual({ ok: true });
    expect(await storage.read('a')).toEqual({
      ok: true,
      value: { id: 'a', events: [STARTED, ...kerns(1, 2)], damaged: false, drafts: {} },
    });
    expect(await storage.readDeck(DECK.hash)).toEqual({ ok: true, value: DECK.deck });
  });

  it('knows nothing of what was never stored', async () => {
    const storage = make();
    expect(await storage.read('a')).toEqual({ ok: true, value: null });
    expect(await storage.list()).toEqual({ ok: true, value: [] });
    expect(await storage.readDeck('0')).toEqual({ ok: true, value: null });
    expect(await storage.readDrafts('a')).toEqual({ ok: true, value: {} });
  });

  it('lists the session last played first', async () => {
    const storage = make();
    await storage.append(action('a', 0, [kern(1)]));
    await storage.append(action('b', 0, [kern(2)]));
    await storage.append(action('a', 1, [kern(3)]));
    expect(await storage.list()).toEqual({
      ok: true,
      value: [
        { id: 'a', summary: SUMMARY, updatedAt: kern(3).at, count: 2 },
        { id: 'b', summary: SUMMARY, updatedAt: kern(2).at, count: 1 },
      ],
    });
  });

  it('stores an action once, however often it is handed in, and the rest of one that was stored in part', async () => {
    const storage = make();
    for (const events of [kerns(1, 2), kerns(1, 2), kerns(1, 3)])
      expect(await storage.append(action('a', 0, events))).toEqual({ ok: true });
    expect(await storage.read('a')).toMatchObject({ value: { events: kerns(1, 3) } });
  });

  it.each([
    ['leaves a gap', 3, [kern(2)]],
    ['overwrites', 1, [kern(1, 'Anders')]],
    ['takes events away', 0, [kern(1)]],
  ])('refuses an action that %s', async (_what, after, events) => {
    const storage = make();
    await storage.append(action('a', 0, kerns(1, 2)));
    expect(await storage.append(action('a', after, events))).toEqual({ ok: false, problem: 'conflict' });
    expect(await storage.read('a')).toMatchObject({ value: { events: kerns(1, 2) } });
  });

  it('keeps drafts until they are emptied or used up', async () => {
    const storage = make();
    for (const field of ['kern', 'koers-1', 'koers-2']) await storage.saveDraft('a', field, field);
    await storage.saveDraft('a', 'koers-2', '');
    await storage.append(action('a', 0, [kern(1)], ['kern']));
    expect(await storage.readDrafts('a')).toEqual({ ok: true, value: { 'koers-1': 'koers-1' } });
    expect(await storage.read('a')).toMatchObject({ value: { drafts: { 'koers-1': 'koers-1' } } });
  });
});
