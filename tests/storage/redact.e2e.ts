/** *Haal voorgoed weg* in a real database: read past the storage, record by record. */
import { beforeAll, expect, it } from 'vitest';
import type { createIndexedDbStorage } from '../../src/storage/indexed-db';
import { useApp } from '../e2e/helpers/app';
import { everyRecord } from '../e2e/helpers/database';
import { storageProbe } from './support/probe';
import { DECK, STARTED, SUMMARY, action, kern } from './support/samples';

declare global {
  interface Window {
    storageProbe: { createIndexedDbStorage: typeof createIndexedDbStorage };
  }
}

const SECRET = 'Wat Zoë over haar zieke moeder zei';
const app = useApp();
let probe: string;

beforeAll(async () => {
  probe = await storageProbe();
});

it('a text that is taken out for good stands in no record of any store, and the log is whole after a reload', async () => {
  const { page } = await app.beside();
  await page.evaluate(probe);
  const started = {
    ...action('a', 0, [STARTED, kern(1, SECRET), kern(2)]),
    deck: DECK,
    summary: { ...SUMMARY, lastKern: SECRET },
  };
  await page.evaluate(
    async ([first, text]) => {
      const storage = window.storageProbe.createIndexedDbStorage();
      await storage.append(first);
      await storage.saveDraft('a', 'kern', text);
    },
    [started, SECRET] as const,
  );
  // Whoever looks this way sees it while it is there.
  expect(await everyRecord(page)).toContain(SECRET);

  const removal = {
    id: 'a',
    after: 3,
    events: [kern(9, '')],
    summary: SUMMARY,
    blanked: [{ seq: 2, data: kern(1, '').data }],
  };
  const done = await page.evaluate(
    (redaction) => window.storageProbe.createIndexedDbStorage().redact(redaction),
    removal,
  );
  expect(done).toEqual({ ok: true });
  const records = await everyRecord(page);
  expect(records).toContain('Kern 2');
  for (const part of [SECRET, 'moeder', 'Zoë over']) expect(records).not.toContain(part);

  await page.reload();
  await page.evaluate(probe);
  const read = await page.evaluate(() => window.storageProbe.createIndexedDbStorage().read('a'));
  expect(read).toEqual({
    ok: true,
    value: { id: 'a', events: [STARTED, kern(1, ''), kern(2), kern(9, '')], damaged: false, drafts: {} },
  });
});
