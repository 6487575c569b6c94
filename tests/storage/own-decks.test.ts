/** Own decks in reserve copies, in the second copy, and gone when they are wiped. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { traces } from '../../src/storage/wipe-all';
import { changed, type Json } from './backup/change-file';
import { testDevice, type TestDevice } from './backup/devices';
import { copied, holdClock } from './support/copied';
import './support/fresh';
import { dump } from './support/raw';
import { OWN_DECK } from './support/samples';
import { fakePlace, type FakePlace } from './support/spare-place';

const { id, changedAt } = OWN_DECK;
const OTHER = { ...OWN_DECK, changedAt: changedAt + 5, out: [] };

const decksOf = async ({ storage }: TestDevice): Promise<unknown> => {
  const read = await storage.ownDecks();
  return read.ok ? read.value : read;
};

describe('in a reserve copy', () => {
  const filled = async (name = 'koerskaarten-oud'): Promise<TestDevice> => {
    const device = testDevice(name);
    await device.storage.saveOwnDeck(id, OWN_DECK, null);
    return device;
  };

  it.each(['merge', 'replace'] as const)('they come along, also without a session: %s', async (how) => {
    const fresh = testDevice();
    const opened = await fresh.open(await (await filled()).file());
    expect(opened).toMatchObject({ sessions: 0, ownDecks: 1 });
    expect(await opened.restore(how)).toEqual({ ok: true });
    expect(await decksOf(fresh)).toEqual([OWN_DECK]);
  });

  it('that is put back twice they are there once', async () => {
    const device = await filled('koerskaarten');
    const before = await dump();
    const opened = await device.open(await device.file());
    await opened.restore('merge');
    expect(await dump()).toEqual(before);
  });

  it('another version comes beside the one that is here, and a second time changes nothing', async () => {
    const text = await (await filled()).file();
    const here = testDevice();
    await here.storage.saveOwnDeck(id, OTHER, null);
    await (await here.open(text)).restore('merge');
    const both = await decksOf(here);
    expect(both).toEqual([expect.objectContaining({ out: OWN_DECK.out }), OTHER]);
    await (await here.open(text)).restore('merge');
    expect(await decksOf(here)).toEqual(both);
  });

  it('they replace those that are here, when that is asked', async () => {
    const here = testDevice();
    await here.storage.saveOwnDeck('eigen-0000', { ...OWN_DECK, id: 'eigen-0000' }, null);
    await (await here.open(await (await filled()).file())).restore('replace');
    expect(await decksOf(here)).toEqual([OWN_DECK]);
  });

  it('one of before there were any is still good', async () => {
    const text = await changed(await (await filled()).file(), (content) => delete content['ownDecks']);
    const here = testDevice();
    await here.storage.saveOwnDeck(id, OTHER, null);
    await (await here.open(text)).restore('merge');
    expect(await decksOf(here)).toEqual([OTHER]);
  });

  it.each<[string, unknown]>([
    ['a name that leads elsewhere', { ...OWN_DECK, id: '../wat' }],
    ['the name of a deck of the house', { ...OWN_DECK, id: 'wat' }],
    ['no moment', { ...OWN_DECK, changedAt: 'nu' }],
    ['no deck', { ...OWN_DECK, deck: [] }],
    ['cards left out that are no codes', { ...OWN_DECK, out: [{}] }],
    ['nothing', null],
  ])('one with %s is refused whole', async (_what, deck) => {
    const text = await changed(await (await filled()).file(), (content: Json) => {
      content['ownDecks'] = [deck];
    });
    expect(await testDevice().safe.open(text)).toEqual({ fault: 'damaged' });
  });
});

describe('in the second copy', () => {
  let place: FakePlace;
  const again = (): TestDevice => testDevice('koerskaarten', place);

  beforeEach(async () => {
    holdClock();
    place = fakePlace();
    await again().storage.saveOwnDeck(id, OWN_DECK, null);
    await copied(place);
  });
  afterEach(() => vi.useRealTimers());

  it('they come back by themselves into a database that was emptied', async () => {
    indexedDB.deleteDatabase('koerskaarten');
    expect(await decksOf(again())).toEqual([OWN_DECK]);
    expect((await dump())['own-decks']).toEqual([[id, OWN_DECK]]);
  });

  it('they are as they were changed last', async () => {
    await again().storage.saveOwnDeck(id, OTHER, changedAt);
    await copied(place);
    indexedDB.deleteDatabase('koerskaarten');
    expect(await decksOf(again())).toEqual([OTHER]);
  });

  it('they count as no session: nothing is told to be lost', async () => {
    indexedDB.deleteDatabase('koerskaarten');
    const listed = await again().storage.list(0);
    expect(listed).toEqual({ ok: true, value: { sessions: [], damaged: [], bin: [] } });
  });

  it('one that is taken away stays away', async () => {
    await again().storage.saveOwnDeck(id, null, changedAt);
    expect(place.caches.everything()).not.toContain(id);
    expect(await decksOf(again())).toEqual([]);
  });

  it('one that is replaced by a reserve copy without it stays away', async () => {
    const empty = await testDevice('leeg', fakePlace()).file();
    await (await again().open(empty)).restore('replace');
    expect(await decksOf(again())).toEqual([]);
  });
});

it('wiping everything takes them along', async () => {
  const device = testDevice();
  await device.storage.saveOwnDeck(id, OWN_DECK, null);
  expect(await device.safe.wipeAll()).toMatchObject({ ok: true, traces: { databases: [] } });
  const keepers = { workers: undefined, databases: indexedDB, caches: undefined, keys: [] };
  expect(await traces(keepers)).toMatchObject({ databases: [] });
  expect(await decksOf(testDevice())).toEqual([]);
});
