import { expect, it } from 'vitest';
import { dump } from '../support/raw';
import '../support/fresh';
import { logOf, testDevice } from './devices';

/** Seeds of whole games: by groups, alone, and cards of the week, with what was taken away for good in them. */
const SEEDS = [1, 2, 3, 5, 8, 13, 21, 32, 33, 34, 64, 65, 192];

it(`${SEEDS.length} random games as one file: out, wiped, in again is the same; in twice is in once`, async () => {
  const device = testDevice('koerskaarten-alles');
  const ids = SEEDS.map((seed) => String(seed).padStart(32, '0'));
  for (const [at, seed] of SEEDS.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one game after the other
    await device.play(ids[at] ?? '', logOf(seed));
  }
  const before = await device.read(...ids);
  const text = await device.file();
  const fresh = testDevice();
  const first = await fresh.open(text);
  expect(first).toMatchObject({ sessions: SEEDS.length, added: SEEDS.length });
  await first.restore('merge');
  expect(await fresh.read(...ids)).toEqual(before);
  const once = await dump();
  const second = await fresh.open(text);
  expect(second).toMatchObject({ added: 0, longer: 0, beside: 0, known: SEEDS.length });
  await second.restore('merge');
  expect(await dump()).toEqual(once);
}, 60_000);
