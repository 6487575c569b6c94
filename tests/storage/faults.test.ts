import { describe, expect, it } from 'vitest';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import { FAULTS, FAULT_NAMES, failAt } from './support/faults';
import './support/fresh';
import { dump } from './support/raw';
import { DECK, STARTED, action, kerns } from './support/samples';

/** Two events, head, one draft, deck, device. */
const WRITES_OF_AN_ACTION = 6;
const NTHS = Array.from({ length: WRITES_OF_AN_ACTION }, (_, index) => index + 1);

describe.each(FAULT_NAMES)('%s', (fault) => {
  const moments = fault === 'a call that throws' ? [false] : [false, true];
  const cases = NTHS.flatMap((nth) => moments.map((late) => [nth, late ? 'after' : 'at'] as const));

  it.each(cases)(
    'at write %i (%s the request): not saved, nothing half stored, and saved when tried again',
    async (nth, moment) => {
      const storage = createIndexedDbStorage();
      await storage.append(action('a', 0, [STARTED]));
      await storage.saveDraft('a', 'kern', 'Bijna');
      const before = await dump();
      const next = { ...action('a', 1, kerns(1, 2), ['kern']), deck: DECK };

      const planted = failAt(nth, fault, moment === 'after');
      expect(await storage.append(next)).toEqual({ ok: false, problem: FAULTS[fault].problem });
      expect(planted.hit()).toBe(true);
      planted.lift();
      expect(await dump()).toEqual(before);

      expect(await storage.append(next)).toEqual({ ok: true });
      expect(await storage.read('a')).toMatchObject({
        value: { events: [STARTED, ...kerns(1, 2)], damaged: false, drafts: {} },
      });
    },
  );

  it('says that a draft was not kept, and keeps the one before it', async () => {
    const storage = createIndexedDbStorage();
    await storage.saveDraft('a', 'kern', 'Eerst');
    const planted = failAt(1, fault);
    expect(await storage.saveDraft('a', 'kern', 'Daarna')).toEqual({
      ok: false,
      problem: FAULTS[fault].problem,
    });
    planted.lift();
    expect(await storage.readDrafts('a')).toEqual({ ok: true, value: { kern: 'Eerst' } });
  });
});

it('an action makes as many writes as the cases above fail', async () => {
  const planted = failAt(WRITES_OF_AN_ACTION + 1, 'an unknown error');
  await createIndexedDbStorage().append({ ...action('a', 0, kerns(1, 2), ['kern']), deck: DECK });
  expect(planted.hit()).toBe(false);
  planted.lift();
});

it('refuses what cannot be stored as it is, and stores nothing of it', async () => {
  const storage = createIndexedDbStorage();
  const odd = { ...action('a', 0, [STARTED]), summary: Object.assign({}, { deck: () => 1 }) as never };
  expect(await storage.append(odd)).toEqual({ ok: false, problem: 'unknown' });
  expect(await storage.read('a')).toEqual({ ok: true, value: null });
});
