import { describe, expect, it } from 'vitest';
import type { SessionStorage } from '../../src/session/ports';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import { createMemoryStorage } from '../../src/storage/memory';
import './support/fresh';
import { DECK, OWN_DECK, STARTED, SUMMARY, action, kern, kerns } from './support/samples';

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
    expect(await storage.list(0)).toEqual({ ok: true, value: { sessions: [], damaged: [], bin: [] } });
    expect(await storage.readDeck('0')).toEqual({ ok: true, value: null });
    expect(await storage.readDrafts('a')).toEqual({ ok: true, value: {} });
  });

  it('lists the session last played first', async () => {
    const storage = make();
    await storage.append(action('a', 0, [kern(1)]));
    await storage.append(action('b', 0, [kern(2)]));
    await storage.append(action('a', 1, [kern(3)]));
    expect(await storage.list(0)).toEqual({
      ok: true,
      value: {
        sessions: [
          { id: 'a', summary: SUMMARY, updatedAt: kern(3).at, count: 2 },
          { id: 'b', summary: SUMMARY, updatedAt: kern(2).at, count: 1 },
        ],
        damaged: [],
        bin: [],
      },
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

describe.each(MAKERS)('own decks: %s', (_name, make) => {
  const { id, changedAt } = OWN_DECK;
  const later = { ...OWN_DECK, changedAt: changedAt + 1 };

  it('are kept as they are worked on, changed, and taken away', async () => {
    const storage = make();
    expect(await storage.ownDecks()).toEqual({ ok: true, value: [] });
    expect(await storage.saveOwnDeck(id, OWN_DECK, null)).toEqual({ ok: true });
    expect(await storage.ownDecks()).toEqual({ ok: true, value: [OWN_DECK] });
    expect(await storage.saveOwnDeck(id, later, changedAt)).toEqual({ ok: true });
    expect(await storage.ownDecks()).toEqual({ ok: true, value: [later] });
    expect(await storage.saveOwnDeck(id, null, later.changedAt)).toEqual({ ok: true });
    expect(await storage.ownDecks()).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['changed by another tab', { ...later, out: [] }, changedAt],
    ['made by another tab', OWN_DECK, null],
    ['taken away, changed since', null, changedAt],
  ])('%s are left alone', async (_what, deck, before) => {
    const storage = make();
    await storage.saveOwnDeck(id, OWN_DECK, null);
    await storage.saveOwnDeck(id, later, changedAt);
    expect(await storage.saveOwnDeck(id, deck, before)).toEqual({ ok: false, problem: 'conflict' });
    expect(await storage.ownDecks()).toEqual({ ok: true, value: [later] });
  });
});

describe.each(MAKERS)('the bin: %s', (_name, make) => {
  const at = 1_800_000_000_000;
  const ids = async (storage: SessionStorage, wipeBefore = 0) => {
    const read = await storage.list(wipeBefore);
    if (!read.ok) throw new Error(read.problem);
    const { sessions, bin } = read.value;
    return { sessions: sessions.map(({ id }) => id), bin: bin.map(({ id }) => id) };
  };
  const filled = async (): Promise<SessionStorage> => {
    const storage = make();
    for (const id of ['a', 'ab', 'b']) {
      await storage.append(action(id, 0, [STARTED]));
      await storage.saveDraft(id, 'kern', id);
    }
    return storage;
  };

  it('holds what was put in it until it is taken out', async () => {
    const storage = await filled();
    expect(await storage.putInBin('a', at)).toEqual({ ok: true });
    expect(await ids(storage)).toEqual({ sessions: ['ab', 'b'], bin: ['a'] });
    expect(await storage.read('a')).toMatchObject({
      value: { events: [STARTED], binnedAt: at, damaged: false },
    });
    expect(await storage.takeFromBin('a')).toEqual({ ok: true });
    expect(await ids(storage)).toEqual({ sessions: ['a', 'ab', 'b'], bin: [] });
    expect((await storage.read('a')).ok && (await storage.read('a'))).not.toHaveProperty('value.binnedAt');
  });

  it('is left out of what the list begins with', async () => {
    const storage = make();
    for (const nth of [1, 3, 2, 4]) await storage.append(action(`s${nth}`, 0, [STARTED, kern(nth)]));
    await storage.putInBin('s4', at);
    const newest = await storage.newest(2);
    expect(newest.ok && newest.value.map(({ id }) => id)).toEqual(['s3', 's2']);
    const all = await storage.list(0);
    expect(all.ok && newest.ok && all.value.sessions.slice(0, 2)).toEqual(newest.ok && newest.value);
  });

  it('lists what was thrown away last first', async () => {
    const storage = await filled();
    await storage.putInBin('b', at);
    await storage.putInBin('a', at + 2);
    await storage.putInBin('ab', at + 1);
    expect(await ids(storage)).toEqual({ sessions: [], bin: ['a', 'ab', 'b'] });
  });

  it('lets go of what was put in before a moment, and of nothing else', async () => {
    const storage = await filled();
    await storage.putInBin('a', at);
    await storage.putInBin('b', at + 1);
    expect(await ids(storage, at)).toEqual({ sessions: ['ab'], bin: ['b', 'a'] });
    expect(await ids(storage, at + 1)).toEqual({ sessions: ['ab'], bin: ['b'] });
    expect(await storage.read('a')).toEqual({ ok: true, value: null });
    expect(await storage.readDrafts('a')).toEqual({ ok: true, value: {} });
    expect(await storage.readDrafts('ab')).toEqual({ ok: true, value: { kern: 'ab' } });
  });

  it('wipes what lies in it, twice is once', async () => {
    const storage = await filled();
    await storage.putInBin('a', at);
    expect([await storage.wipe('a'), await storage.wipe('a')]).toEqual([{ ok: true }, { ok: true }]);
    expect(await storage.read('a')).toEqual({ ok: true, value: null });
    expect(await storage.readDrafts('a')).toEqual({ ok: true, value: {} });
    expect(await ids(storage)).toEqual({ sessions: ['ab', 'b'], bin: [] });
  });

  it('wipes nothing that does not lie in it', async () => {
    const storage = await filled();
    expect(await storage.wipe('a')).toEqual({ ok: false, problem: 'conflict' });
    expect(await storage.read('a')).toMatchObject({ value: { events: [STARTED] } });
  });

  it('knows nothing of a session that is not there', async () => {
    const storage = make();
    expect(await storage.putInBin('a', at)).toEqual({ ok: false, problem: 'conflict' });
    expect(await storage.takeFromBin('a')).toEqual({ ok: false, problem: 'conflict' });
    expect(await ids(storage)).toEqual({ sessions: [], bin: [] });
  });

  it('gives a session back that was played on after all', async () => {
    const storage = await filled();
    await storage.putInBin('a', at);
    expect(await storage.append(action('a', 1, [kern(1)]))).toEqual({ ok: true });
    expect(await ids(storage, at + 1)).toMatchObject({ bin: [] });
    expect(await storage.read('a')).toMatchObject({ value: { events: [STARTED, kern(1)] } });
  });

  it('leaves the log in it as it was: the chain holds after it comes back', async () => {
    const storage = await filled();
    await storage.putInBin('a', at);
    await storage.takeFromBin('a');
    await storage.append(action('a', 1, [kern(1)]));
    expect(await storage.read('a')).toMatchObject({ value: { events: [STARTED, kern(1)], damaged: false } });
  });
});
