import { describe, expect, it } from 'vitest';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import { FAULTS, FAULT_NAMES, failAt } from './support/faults';
import './support/fresh';
import { dump, tamper } from './support/raw';
import { STARTED, action, kern } from './support/samples';

const AT = 1_800_000_000_000;

async function inBin(): Promise<ReturnType<typeof createIndexedDbStorage>> {
  const storage = createIndexedDbStorage();
  for (const id of ['a', 'b']) {
    await storage.append(action(id, 0, [STARTED, kern(1)]));
    await storage.saveDraft(id, 'kern', 'Half');
  }
  await storage.putInBin('a', AT);
  return storage;
}

it('wiping leaves no record of the session in any store', async () => {
  const storage = await inBin();
  await storage.wipe('a');
  const { events, sessions, drafts } = await dump();
  const keys = [...events, ...sessions, ...drafts].map(([key]) => [key].flat()[0]);
  expect(new Set(keys)).toEqual(new Set(['b']));
});

it('wiping takes damaged records of the session along', async () => {
  const storage = await inBin();
  await tamper('events', ['a', 0], 'rommel');
  await tamper('events', ['a', 'x'], null);
  await tamper('sessions', 'a', { id: 'a', binnedAt: AT });
  await storage.wipe('a');
  const { events, sessions } = await dump();
  expect([...events, ...sessions].filter(([key]) => [key].flat()[0] === 'a')).toEqual([]);
});

it('a damaged head goes into the bin and comes back with all it held', async () => {
  const storage = await inBin();
  const odd = { id: 'b', count: 'twee', rest: [1] };
  await tamper('sessions', 'b', odd);
  await storage.putInBin('b', AT + 1);
  expect(await storage.list(0)).toMatchObject({
    value: {
      sessions: [],
      damaged: [],
      bin: [
        { id: 'b', summary: null, binnedAt: AT + 1 },
        { id: 'a', binnedAt: AT },
      ],
    },
  });
  await storage.takeFromBin('b');
  expect((await dump()).sessions.find(([key]) => key === 'b')?.[1]).toEqual(odd);
  expect(await storage.list(0)).toMatchObject({ value: { damaged: ['b'] } });
});

it.each(['gisteren', null, Number.NaN, {}])('a mark that is %o counts as none', async (binnedAt) => {
  const storage = await inBin();
  const head = (await dump()).sessions.find(([key]) => key === 'b')?.[1];
  await tamper('sessions', 'b', Object.assign({}, head, { binnedAt }));
  expect(await storage.list(Number.MAX_SAFE_INTEGER)).toMatchObject({
    value: { sessions: [{ id: 'b' }], bin: [] },
  });
  expect(await storage.read('b')).toMatchObject({ value: { events: { length: 2 } } });
});

it('a list comes also when what is past its time cannot be wiped', async () => {
  const storage = await inBin();
  const planted = failAt(1, 'Chromium on a full disk');
  expect(await storage.list(AT + 1)).toMatchObject({ ok: true, value: { bin: [{ id: 'a' }] } });
  planted.lift();
  expect(await storage.list(AT + 1)).toMatchObject({ ok: true, value: { bin: [] } });
});

describe.each(FAULT_NAMES)('%s', (fault) => {
  it.each([1, 2, 3])('at write %i of wiping: nothing half wiped, and gone when tried again', async (nth) => {
    const storage = await inBin();
    const before = await dump();
    const planted = failAt(nth, fault);
    expect(await storage.wipe('a')).toEqual({ ok: false, problem: FAULTS[fault].problem });
    expect(planted.hit()).toBe(true);
    planted.lift();
    expect(await dump()).toEqual(before);
    expect(await storage.wipe('a')).toEqual({ ok: true });
  });

  it('while it is thrown away: it stays where it was', async () => {
    const storage = await inBin();
    const before = await dump();
    const planted = failAt(1, fault);
    expect(await storage.putInBin('b', AT)).toEqual({ ok: false, problem: FAULTS[fault].problem });
    planted.lift();
    expect(await dump()).toEqual(before);
  });
});
