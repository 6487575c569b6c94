/** The second copy follows the database, and holds nothing that was taken out of it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createIndexedDbStorage } from '../../../src/storage/indexed-db';
import { copied, holdClock } from '../support/copied';
import '../support/fresh';
import { dump, tamper } from '../support/raw';
import { DECK, STARTED, SUMMARY, action, kern, kerns } from '../support/samples';
import { fakePlace, type FakePlace } from '../support/spare-place';

const SECRET = 'Wat Zoë over haar zieke moeder zei';
const WITHOUT_SECRET = {
  id: 'a',
  after: 2,
  events: [kern(9, '')],
  summary: SUMMARY,
  blanked: [{ seq: 2, data: kern(1, '').data }],
};

let place: FakePlace;
let storage: ReturnType<typeof createIndexedDbStorage>;

beforeEach(() => {
  holdClock();
  place = fakePlace();
  storage = createIndexedDbStorage({}, place);
});
afterEach(() => vi.useRealTimers());

it('holds each session as it stands, once, and its deck', async () => {
  await storage.append({ ...action('a', 0, [STARTED, ...kerns(1, 2)]), deck: DECK });
  expect(place.caches.everything()).not.toContain('Kern 2');
  expect(await copied(place)).toContain('Kern 2');
  await storage.append(action('a', 3, kerns(3, 3)));
  const text = await copied(place);
  expect(text).toContain('Kern 3');
  expect((await place.copies.names()).map(({ kind }) => kind).sort()).toEqual(['deck', 'session']);
});

it.each(['visibilitychange', 'pagehide'])('waits no longer when the page is hidden (%s)', async (event) => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'hidden' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  storage = createIndexedDbStorage({}, place);
  await storage.append(action('a', 0, [STARTED, kern(1)]));
  expect(await copied(place, 0)).not.toContain('Kern 1');
  page.dispatchEvent(new Event(event));
  expect(await copied(place, 0)).toContain('Kern 1');
});

it('copies at the next visit what a crash left without a copy', async () => {
  await createIndexedDbStorage({}, { ...place, copies: null }).append(action('a', 0, [STARTED, kern(1)]));
  await storage.list(0);
  expect(await copied(place)).toContain('Kern 1');
});

it('knows a text no more before the text has left the database', async () => {
  await storage.append(action('a', 0, [STARTED, kern(1, SECRET)]));
  expect(await copied(place)).toContain(SECRET);
  const { remove } = place.copies;
  const order: string[] = [];
  vi.spyOn(place.copies, 'remove').mockImplementation(async (ids) => {
    order.push(JSON.stringify(await dump()).includes(SECRET) ? 'first' : 'too late');
    await remove(ids);
  });
  expect(await storage.redact(WITHOUT_SECRET)).toEqual({ ok: true });
  expect(order).toEqual(['first']);
  expect(place.caches.everything()).not.toContain(SECRET);
  expect(await copied(place)).not.toContain(SECRET);
  expect(JSON.stringify(await dump())).not.toContain(SECRET);
});

it('a text that can not be taken out of the copy is not said to be gone', async () => {
  await storage.append(action('a', 0, [STARTED, kern(1, SECRET)]));
  await copied(place);
  place.caches.fault = new Error('planted');
  expect(await storage.redact(WITHOUT_SECRET)).toEqual({ ok: false, problem: 'unknown' });
  place.caches.fault = null;
  expect(await storage.redact(WITHOUT_SECRET)).toEqual({ ok: true });
  expect(await copied(place)).not.toContain(SECRET);
});

it('a session that is wiped, or has lain in the bin too long, leaves the copy too', async () => {
  await storage.append(action('a', 0, [STARTED, kern(1, 'Van de eerste')]));
  await storage.append(action('b', 0, [STARTED, kern(1, 'Van de tweede')]));
  await storage.append(action('c', 0, [STARTED, kern(1, 'Van de derde')]));
  await storage.putInBin('a', 10);
  await storage.putInBin('b', 500);
  expect(await copied(place)).toContain('Van de eerste');
  await storage.list(100);
  await storage.wipe('b');
  expect(place.caches.everything()).not.toMatch(/eerste|tweede/u);
  const text = await copied(place);
  expect(text).not.toMatch(/eerste|tweede/u);
  expect(text).toContain('Van de derde');
  expect(place.canary.read()).toBe(1);
});

it('a session that was not wiped after all keeps its copy', async () => {
  await storage.append(action('a', 0, [STARTED, kern(1)]));
  await copied(place);
  expect(await storage.wipe('a')).toEqual({ ok: false, problem: 'conflict' });
  expect(await copied(place)).toContain('Kern 1');
});

it.each([
  ['an event is gone', ['events', ['a', 2], undefined]],
  ['an event is no event any more', ['events', ['a', 2], 'x']],
  ['the head is gone', ['sessions', 'a', undefined]],
] as const)('a copy stays as it is when %s', async (_what, [store, key, value]) => {
  await storage.append(action('a', 0, [STARTED, ...kerns(1, 2)]));
  const before = await copied(place);
  await tamper(store, typeof key === 'string' ? key : [...key], value);
  await storage.putInBin('a', 5);
  await storage.list(0);
  expect(await copied(place)).toBe(before);
});

it('what can not be copied is saved all the same', async () => {
  place.caches.fault = new Error('planted');
  expect(await storage.append(action('a', 0, [STARTED]))).toEqual({ ok: true });
  await copied(place);
  expect(await storage.append(action('a', 1, [kern(1)]))).toEqual({ ok: true });
  place.caches.fault = null;
  await storage.putInBin('a', 5);
  expect(await copied(place)).toContain('Kern 1');
});
