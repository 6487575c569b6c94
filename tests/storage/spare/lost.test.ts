/** A database that comes back empty, or not at all, is noticed; the second copy brings everything back. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logOf, testDevice, type TestDevice } from '../backup/devices';
import { copied, holdClock } from '../support/copied';
import '../support/fresh';
import { dump, tamper } from '../support/raw';
import { fakePlace, type FakePlace } from '../support/spare-place';

const [LOG, OTHER] = [logOf(1), logOf(2)];
let place: FakePlace;
let device: TestDevice;

/** As after a reload: the same browser, nothing in memory. */
const again = (): TestDevice => testDevice('koerskaarten', place);

/** What damage leaves of it: an empty database, without a word. */
const emptied = (): void => void indexedDB.deleteDatabase('koerskaarten');

beforeEach(async () => {
  holdClock();
  place = fakePlace();
  device = again();
  await device.play('a', LOG);
  await device.play('b', OTHER);
  await device.storage.list(0);
  await copied(place);
});
afterEach(() => vi.useRealTimers());

it('a new device is simply empty', async () => {
  const fresh = testDevice('koerskaarten-nieuw', fakePlace());
  expect(await fresh.storage.list(0)).toEqual({ ok: true, value: { sessions: [], damaged: [], bin: [] } });
  expect(await fresh.safe.secondCopy()).toBeNull();
});

it('an emptied database is told from a new one, also right after the first action', async () => {
  emptied();
  expect(await again().storage.list(0)).toMatchObject({ ok: true, lost: 2 });
  const young = fakePlace();
  await testDevice('jong', young).play('a', LOG);
  indexedDB.deleteDatabase('jong');
  expect(await testDevice('jong', young).storage.list(0)).toMatchObject({ lost: 1 });
});

it('a count that never reached the disk is found again in the copies', async () => {
  place.canary.write(0);
  emptied();
  expect(await again().storage.list(0)).toMatchObject({ ok: true, lost: 2 });
});

it('everything comes back out of the second copy, as it was', async () => {
  const before = await again().read('a', 'b');
  const stored = (await dump()).events;
  emptied();
  const after = again();
  const copy = await after.safe.secondCopy();
  expect(copy).toMatchObject({ sessions: 2, missing: 2 });
  expect(await copy?.restore(false)).toEqual({ ok: true });
  expect(await again().read('a', 'b')).toEqual(before);
  expect((await dump()).events).toEqual(stored);
  expect(await again().safe.secondCopy()).toMatchObject({ sessions: 2, missing: 0 });
});

it('the second copy is a reserve copy that another device takes', async () => {
  emptied();
  const text = (await (await again().safe.secondCopy())?.file()) ?? '';
  const other = testDevice('anders', fakePlace());
  const opened = await other.open(text);
  expect(opened).toMatchObject({ sessions: 2, added: 2 });
  expect(await opened.restore('merge')).toEqual({ ok: true });
  expect(await other.storage.read('a')).toMatchObject({ value: { events: LOG, damaged: false } });
});

it('what the database lost of its end is still in the copy, and stays there', async () => {
  const { events, sessions } = await dump();
  const [, fifth] = events.find(([key]) => String(key) === 'a,5') ?? [];
  const [, head] = sessions.find(([key]) => key === 'a') ?? [];
  const { hash } = Object.assign({ hash: '' }, fifth);
  for (let seq = 6; seq <= LOG.length; seq += 1) await tamper('events', ['a', seq], undefined);
  await tamper('sessions', 'a', Object.assign({}, head, { count: 5, hash }));
  const after = again();
  expect(await after.storage.read('a')).toMatchObject({ value: { events: LOG.slice(0, 5), damaged: false } });
  await after.storage.list(0);
  await copied(place);
  const copy = await after.safe.secondCopy();
  expect(copy).toMatchObject({ sessions: 2, missing: 1 });
  expect(await copy?.restore(false)).toEqual({ ok: true });
  expect(await again().storage.read('a')).toMatchObject({ value: { events: LOG, damaged: false } });
});

it('a damaged copy of one session takes no other along', async () => {
  const [name] = (await place.copies.names()).filter(({ id }) => id === 'a');
  if (name) await place.copies.put(name, '{"app":"koerskaarten"');
  emptied();
  expect(await again().safe.secondCopy()).toMatchObject({ sessions: 1 });
});

it('who begins anew has an empty device that is as new', async () => {
  emptied();
  expect(await again().safe.beginAnew(false)).toEqual({ ok: true });
  expect(await again().storage.list(0)).toEqual({ ok: true, value: { sessions: [], damaged: [], bin: [] } });
  expect(await again().safe.secondCopy()).toBeNull();
});

it('who wiped the last session by hand is told of no loss', async () => {
  for (const id of ['a', 'b']) {
    await device.storage.putInBin(id, 5);
    await device.storage.wipe(id);
  }
  expect(await again().storage.list(0)).toEqual({ ok: true, value: { sessions: [], damaged: [], bin: [] } });
});

it('who replaces everything by an empty copy is told of no loss, and the second copy goes along', async () => {
  const empty = await testDevice('leeg', fakePlace()).file();
  const opened = await device.open(empty);
  expect(await opened.restore('replace')).toEqual({ ok: true });
  expect(await again().storage.list(0)).toEqual({ ok: true, value: { sessions: [], damaged: [], bin: [] } });
  expect(await again().safe.secondCopy()).toBeNull();
});

it('while somebody plays nothing is put back and nothing goes', async () => {
  emptied();
  const after = again();
  after.busy = true;
  const copy = await after.safe.secondCopy();
  expect(await copy?.restore(false)).toEqual({ ok: false, problem: 'session-open' });
  expect(await after.safe.beginAnew(false)).toEqual({ ok: false, problem: 'session-open' });
  expect(await again().safe.secondCopy()).toMatchObject({ sessions: 2 });
});

it('a database that can not be opened is told as a loss, and taken away only when that is asked', async () => {
  // The connection waits a moment, to hear whether it was lost.
  vi.useRealTimers();
  const { open } = indexedDB;
  let broken = true;
  vi.spyOn(indexedDB, 'open').mockImplementation((...parameters) => {
    if (broken) throw new DOMException('Internal error opening backing store.', 'UnknownError');
    return Reflect.apply(open, indexedDB, parameters);
  });
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    broken = false;
    return Reflect.apply(IDBFactory.prototype.deleteDatabase, indexedDB, [name]);
  });
  const after = again();
  expect(await after.storage.list(0)).toEqual({ ok: false, problem: 'unknown', lost: 2 });
  const copy = await after.safe.secondCopy();
  expect(copy).toMatchObject({ sessions: 2, missing: 2 });
  expect(await copy?.restore(false)).toEqual({ ok: false, problem: 'unknown' });
  expect(indexedDB.deleteDatabase).not.toHaveBeenCalled();
  expect(await copy?.restore(true)).toEqual({ ok: true });
  expect(await again().storage.read('a')).toMatchObject({ value: { events: LOG, damaged: false } });
});

it('whatever ails the database, what the copy holds is shown; nothing is put into what is only held up', async () => {
  vi.useRealTimers();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('planted', 'QuotaExceededError');
  });
  const copy = await again().safe.secondCopy();
  expect(copy).toMatchObject({ sessions: 2, missing: 2 });
  expect(await copy?.restore(true)).toEqual({ ok: false, problem: 'full' });
});

it('a database that is only held up, full or of a newer app is no loss', async () => {
  vi.useRealTimers();
  for (const [name, problem] of [
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer'],
  ] as const) {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('planted', name);
    });
    expect(await again().storage.list(0)).toEqual({ ok: false, problem });
  }
});
