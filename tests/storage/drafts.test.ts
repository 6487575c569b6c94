import { expect, it } from 'vitest';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import './support/fresh';
import { tamper } from './support/raw';
import { STARTED, action, kern } from './support/samples';

it('gives back, after a restart, what was being typed', async () => {
  const storage = createIndexedDbStorage();
  await storage.append(action('a', 0, [STARTED]));
  expect(await storage.saveDraft('a', 'kern', 'Wij wil')).toEqual({ ok: true });
  expect(await storage.saveDraft('a', 'kern', 'Wij willen')).toEqual({ ok: true });
  await storage.saveDraft('a', 'koers-1', 'Wij werken aan');
  const drafts = { kern: 'Wij willen', 'koers-1': 'Wij werken aan' };
  expect(await createIndexedDbStorage().readDrafts('a')).toEqual({ ok: true, value: drafts });
  expect(await createIndexedDbStorage().read('a')).toMatchObject({ value: { drafts } });
});

it.each(['new', 'quick:wat'])('keeps drafts of %s, which is no session yet', async (id) => {
  const storage = createIndexedDbStorage();
  await storage.saveDraft(id, 'subject', 'Wonen');
  expect(await storage.readDrafts(id)).toEqual({ ok: true, value: { subject: 'Wonen' } });
  expect(await storage.read(id)).toEqual({ ok: true, value: null });
});

it('forgets a draft whose text was taken away', async () => {
  const storage = createIndexedDbStorage();
  await storage.saveDraft('a', 'kern', 'Wij');
  expect(await storage.saveDraft('a', 'kern', '')).toEqual({ ok: true });
  expect(await storage.readDrafts('a')).toEqual({ ok: true, value: {} });
});

it('drops a draft together with the action that used it, and no other', async () => {
  const storage = createIndexedDbStorage();
  await storage.append(action('a', 0, [STARTED]));
  for (const id of ['a', 'ab', 'b']) await storage.saveDraft(id, 'kern', id);
  await storage.saveDraft('a', 'stance', 'agree');
  await storage.append(action('a', 1, [kern(1)], ['kern']));
  expect(await storage.readDrafts('a')).toEqual({ ok: true, value: { stance: 'agree' } });
  expect(await storage.readDrafts('ab')).toEqual({ ok: true, value: { kern: 'ab' } });
  expect(await storage.readDrafts('b')).toEqual({ ok: true, value: { kern: 'b' } });
});

it('never lets a draft come back that was handed in before the action that used it', async () => {
  const storage = createIndexedDbStorage();
  await storage.append(action('a', 0, [STARTED]));
  await Promise.all([
    storage.saveDraft('a', 'kern', 'Wij willen'),
    storage.append(action('a', 1, [kern(1)], ['kern'])),
  ]);
  expect(await storage.readDrafts('a')).toEqual({ ok: true, value: {} });
});

it('reads past a draft that is none', async () => {
  const storage = createIndexedDbStorage();
  await storage.saveDraft('a', 'kern', 'Wij');
  await tamper('drafts', ['a', 'odd'], { field: 'odd', text: 7 });
  await tamper('drafts', ['a', 'odder'], null);
  expect(await storage.readDrafts('a')).toEqual({ ok: true, value: { kern: 'Wij' } });
});

it('keeps a field with a name that means something to JavaScript as any other', async () => {
  const storage = createIndexedDbStorage();
  await storage.saveDraft('a', '__proto__', 'Wij');
  const read = await storage.readDrafts('a');
  expect(read.ok && Object.entries(read.value)).toEqual([['__proto__', 'Wij']]);
});
