import { describe, expect, it } from 'vitest';
import { backupOf } from '../../src/storage/backup/make';
import { createIndexedDbStorage } from '../../src/storage/indexed-db';
import { hashOf, seal } from '../../src/storage/seal';
import { EVENT_VERSION, type SealedEvent } from '../../src/storage/sealed-event';
import './support/fresh';
import { dump, tamper } from './support/raw';
import { SUMMARY, action, kerns } from './support/samples';

const EVENTS = kerns(1, 5);

/** A session of five events, and its third as it is stored. */
async function fiveEvents(): Promise<SealedEvent> {
  await createIndexedDbStorage().append(action('a', 0, EVENTS));
  return (await dump()).events[2]?.[1] as SealedEvent;
}

/** Reads the session, and shows that reading left every byte as it was. */
async function readUntouched(): Promise<unknown> {
  const before = await dump();
  const read = await createIndexedDbStorage().read('a');
  expect(await dump()).toEqual(before);
  return read;
}

const prefix = (length: number, more: { newer?: true } = {}): unknown => ({
  ok: true,
  value: { id: 'a', events: EVENTS.slice(0, length), damaged: true, ...more, drafts: {} },
});

const flip = (text: string): string => (text.startsWith('a') ? 'b' : 'a') + text.slice(1);

const FLIPS: Readonly<Record<keyof SealedEvent, (event: SealedEvent) => unknown>> = {
  v: ({ v }) => v + 1,
  id: ({ id }) => flip(id),
  seq: ({ seq }) => seq + 1,
  prev: ({ prev }) => flip(prev),
  device: ({ device }) => flip(device),
  seat: () => 's2',
  at: ({ at }) => at + 1,
  kind: () => 'talk-ended',
  data: () => ({ text: 'kern 3', stance: 'agree' }),
  salt: ({ salt }) => flip(salt ?? ''),
  digest: ({ digest }) => flip(digest),
  hash: ({ hash }) => flip(hash),
};

describe('a broken log opens as far as its hashes hold, says so, and loses nothing more', () => {
  it.each(Object.entries(FLIPS))('one flip in %s of the third event', async (field, flipped) => {
    const third = await fiveEvents();
    await tamper('events', ['a', 3], { ...third, [field]: flipped(third) });
    expect(await readUntouched()).toEqual(prefix(2));
  });

  it.each(Object.keys(FLIPS))('the third event without %s', async (field) => {
    const { [field as 'v']: _gone, ...rest } = await fiveEvents();
    await tamper('events', ['a', 3], rest);
    expect(await readUntouched()).toEqual(prefix(2));
  });

  it.each([1, 3, 5])('event %i is missing', async (seq) => {
    await fiveEvents();
    await tamper('events', ['a', seq], undefined);
    expect(await readUntouched()).toEqual(prefix(seq - 1));
  });

  it.each([
    ['text', 'weg'],
    ['a list', [1]],
    ['nothing', null],
    ['a number', 3],
    ['a moment', new Date(0)],
  ])('in place of the third event stands %s', async (_what, value) => {
    await fiveEvents();
    await tamper('events', ['a', 3], value);
    expect(await readUntouched()).toEqual(prefix(2));
  });

  it('the data of the third event became what JSON cannot hold', async () => {
    await tamper('events', ['a', 3], { ...(await fiveEvents()), data: { text: 3n } });
    expect(await readUntouched()).toEqual(prefix(2));
  });

  it('the third event stands in the place of the fourth as well', async () => {
    await tamper('events', ['a', 4], await fiveEvents());
    expect(await readUntouched()).toEqual(prefix(3));
  });

  it('in place of the third stands the third of another log, its own hashes right', async () => {
    await fiveEvents();
    const [other] = await seal(kerns(3, 3), { count: 2, hash: 'a'.repeat(64), device: 'd' });
    await tamper('events', ['a', 3], other);
    expect(await readUntouched()).toEqual(prefix(2));
  });

  it('something stands behind the last event that the head knows', async () => {
    await fiveEvents();
    await tamper('events', ['a', 6], 'rest');
    expect(await readUntouched()).toEqual(prefix(5));
  });

  it.each([
    ['counts one event too many', { count: 6 }],
    ['counts one event too few', { count: 4 }],
    ['holds another hash', { hash: 'a' }],
    ['has no count', { count: undefined }],
  ])('the head %s', async (_what, change) => {
    await fiveEvents();
    const head = (await dump()).sessions[0]?.[1];
    await tamper('sessions', 'a', Object.assign({}, head, change));
    expect(await readUntouched()).toEqual(prefix(5));
  });

  it('the head is missing', async () => {
    await fiveEvents();
    await tamper('sessions', 'a', undefined);
    expect(await readUntouched()).toEqual(prefix(5));
  });

  it('only the head is left', async () => {
    await fiveEvents();
    for (const seq of [1, 2, 3, 4, 5]) await tamper('events', ['a', seq], undefined);
    expect(await readUntouched()).toEqual(prefix(0));
  });
});

describe('what a newer app wrote', () => {
  /** Puts a sixth event behind the five, its hashes right. */
  async function addSixth(change: Partial<SealedEvent>): Promise<void> {
    const last = (await dump()).events[4]?.[1] as SealedEvent;
    const [plain] = await seal(kerns(6, 6), { count: 5, hash: last.hash, device: 'd' });
    const changed = { ...plain, ...change } as SealedEvent;
    const sixth = { ...changed, hash: await hashOf(changed) };
    await tamper('events', ['a', 6], sixth);
    await tamper('sessions', 'a', { id: 'a', updatedAt: 1, count: 6, hash: sixth.hash, summary: SUMMARY });
  }

  it('the helper makes a sound log when it changes nothing', async () => {
    await fiveEvents();
    await addSixth({});
    expect(await readUntouched()).toMatchObject({ value: { events: kerns(1, 6), damaged: false } });
  });

  it.each([
    ['a newer version of events', { v: EVENT_VERSION + 1 }],
    ['an unknown kind', { kind: 'danced' }],
  ])('stops at %s, with its hashes right', async (_what, change) => {
    await fiveEvents();
    await addSixth(change);
    expect(await readUntouched()).toEqual(prefix(5, { newer: true }));
    // A reserve copy takes all of it along.
    const { sessions, events } = await dump();
    const raw = { id: 'a', head: sessions[0]?.[1], records: events.map(([, record]) => record) };
    expect(await backupOf(raw)).toMatchObject({ events: { length: 6 }, missing: 0 });
  });

  it('is called damage all the same when its end is gone', async () => {
    await fiveEvents();
    await addSixth({ kind: 'danced' });
    await tamper('sessions', 'a', { id: 'a', updatedAt: 1, count: 7, hash: 'x', summary: SUMMARY });
    expect(await readUntouched()).toEqual(prefix(5));
  });
});

it('a text that was blanked, its salt with it, leaves the log whole', async () => {
  const third = await fiveEvents();
  await tamper('events', ['a', 3], { ...third, data: { text: null, stance: null }, salt: null });
  expect(await readUntouched()).toMatchObject({ value: { events: { length: 5 }, damaged: false } });
});

it('takes no action onto a log whose head is broken', async () => {
  await fiveEvents();
  await tamper('sessions', 'a', { id: 'a', count: 'vijf' });
  const before = await dump();
  expect(await createIndexedDbStorage().append(action('a', 5, kerns(6, 6)))).toEqual({
    ok: false,
    problem: 'conflict',
  });
  expect(await dump()).toEqual(before);
});

it('takes no action into a log whose head is gone', async () => {
  await fiveEvents();
  await tamper('sessions', 'a', undefined);
  const before = await dump();
  expect(await createIndexedDbStorage().append(action('a', 0, kerns(6, 6)))).toEqual({
    ok: false,
    problem: 'conflict',
  });
  expect(await dump()).toEqual(before);
});

it.each([
  ['a head without a summary', { id: 'b', updatedAt: 2, count: 1, hash: '' }],
  [
    'a head with half a summary',
    { id: 'b', updatedAt: 2, count: 1, hash: '', summary: { ...SUMMARY, played: [{}] } },
  ],
  [
    'a phase that nobody knows',
    { id: 'b', updatedAt: 2, count: 1, hash: '', summary: { ...SUMMARY, phase: 'pauze' } },
  ],
  ['a head without a moment', { id: 'b', count: 1, hash: '', summary: SUMMARY }],
  ['a moment that is text', { id: 'b', updatedAt: 'gisteren', count: 1, hash: '', summary: SUMMARY }],
])('lists the other sessions when it meets %s, and tells of that one', async (_what, head) => {
  await fiveEvents();
  await tamper('sessions', 'b', head);
  expect(await createIndexedDbStorage().list(0)).toMatchObject({
    ok: true,
    value: { sessions: [{ id: 'a' }], damaged: ['b'], bin: [] },
  });
});
