/** After one session was wiped: nothing of it is found, and whatever would be left is. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SessionTraces } from '../../src/session/ports';
import { logOf, testDevice, type TestDevice } from './backup/devices';
import { copied, holdClock } from './support/copied';
import './support/fresh';
import { fakePlace, type FakePlace } from './support/spare-place';

const A = 'a'.repeat(32);
const B = 'b'.repeat(32);

let place: FakePlace;
let device: TestDevice;

beforeEach(async () => {
  holdClock();
  place = fakePlace();
  device = testDevice('koerskaarten', place);
  await device.play(A, logOf(1));
  await device.play(B, logOf(2));
  await device.storage.saveDraft(A, 'kern', 'Half');
  await device.storage.list(0);
  await copied(place);
});
afterEach(() => vi.useRealTimers());

async function traces(): Promise<SessionTraces> {
  const found = await device.safe.tracesOf(A);
  if (!found.ok) throw new Error(found.problem);
  return found.value;
}

it('finds all of a session that is there', async () => {
  expect(await traces()).toEqual({
    records: logOf(1).length + 2,
    copies: 1,
    keys: 0,
    counted: 2,
    others: 1,
  });
});

it('finds nothing of one that was wiped, and the other one as it was', async () => {
  const other = await device.storage.read(B);
  await device.storage.putInBin(A, 1);
  expect(await device.storage.wipe(A)).toEqual({ ok: true });
  await copied(place);
  expect(await traces()).toEqual({ records: 0, copies: 0, keys: 0, counted: 1, others: 1 });
  expect(place.caches.everything()).not.toContain(A);
  expect(await device.storage.read(B)).toEqual(other);
});

it.each(['draft', 'copy'])('finds a %s that was left behind', async (what) => {
  const [copy] = (await place.copies.names()).filter(({ id }) => id === A);
  await device.storage.putInBin(A, 1);
  await device.storage.wipe(A);
  if (what === 'draft') await device.storage.saveDraft(A, 'kern', 'Nog wat');
  else if (copy) await place.copies.put(copy, 'Nog wat');
  expect(await traces()).toMatchObject(what === 'draft' ? { records: 1 } : { copies: 1 });
});
