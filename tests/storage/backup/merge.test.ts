import { describe, expect, it } from 'vitest';
import { blankLog } from '../../../src/rules/blank';
import type { GameEvent } from '../../../src/rules/events';
import { summaryOf } from '../../../src/session/summary-of';
import '../support/fresh';
import { SUMMARY } from '../support/samples';
import { dump } from '../support/raw';
import { logOf, testDevice, type TestDevice } from './devices';
import { changed, type Json } from './change-file';

const A = 'a'.repeat(32);
const LOG = logOf(11);
const HALF = Math.ceil(LOG.length / 2);

/** Another way to go on. */
const OTHER: GameEvent = {
  kind: 'subject-changed',
  at: LOG[HALF]?.at ?? 0,
  seat: null,
  data: { subject: 'Elders' },
};

async function pair(): Promise<{ here: TestDevice; there: TestDevice }> {
  const there = testDevice('koerskaarten-daar');
  await there.play(A, LOG.slice(0, HALF));
  const here = testDevice();
  await (await here.open(await there.file())).restore('merge');
  return { here, there };
}

describe('the same session on two devices', () => {
  it('that stands here already changes nothing', async () => {
    const { here, there } = await pair();
    const before = await dump();
    const opened = await here.open(await there.file());
    expect(opened).toMatchObject({ added: 0, longer: 0, known: 1, beside: 0 });
    await opened.restore('merge');
    expect(await dump()).toEqual(before);
  });

  it('that went on here stays as it is here', async () => {
    const { here, there } = await pair();
    await here.play(A, LOG, HALF);
    const before = await dump();
    const opened = await here.open(await there.file());
    expect(opened.known).toBe(1);
    await opened.restore('merge');
    expect(await dump()).toEqual(before);
  });

  it('that went on there goes on here', async () => {
    const { here, there } = await pair();
    await there.play(A, LOG, HALF);
    const opened = await here.open(await there.file());
    expect(opened.longer).toBe(1);
    await opened.restore('merge');
    expect(await here.read(A)).toEqual(await there.read(A));
  });

  it('that went two ways is there twice, and a third time changes nothing', async () => {
    const { here, there } = await pair();
    await there.play(A, LOG, HALF);
    await here.play(A, [...LOG.slice(0, HALF), OTHER], HALF);
    const text = await there.file();
    const opened = await here.open(text);
    expect(opened).toMatchObject({ beside: 1, known: 0 });
    await opened.restore('merge');
    const list = await here.storage.list(0);
    const ids = list.ok ? list.value.sessions.map(({ id }) => id) : [];
    expect(ids).toHaveLength(2);
    expect(await here.storage.read(A)).toMatchObject({ value: { events: [...LOG.slice(0, HALF), OTHER] } });
    const copy = ids.find((id) => id !== A) ?? '';
    expect(await here.storage.read(copy)).toMatchObject({ value: { events: LOG, damaged: false } });

    const before = await dump();
    const again = await here.open(text);
    expect(again).toMatchObject({ beside: 0, known: 1 });
    await again.restore('merge');
    expect(await dump()).toEqual(before);
  });

  it('keeps what is being typed here', async () => {
    const { here, there } = await pair();
    await there.storage.saveDraft(A, 'kern', 'daar');
    await there.storage.saveDraft('new', 'subject', 'daar');
    await here.storage.saveDraft(A, 'kern', 'hier');
    await here.storage.saveDraft('new', 'subject', 'hier');
    await (await here.open(await there.file())).restore('merge');
    expect(await here.storage.readDrafts(A)).toEqual({ ok: true, value: { kern: 'hier' } });
    expect(await here.storage.readDrafts('new')).toEqual({ ok: true, value: { subject: 'hier' } });
  });
});

describe('a text that was taken out for good', () => {
  const SECRET = 'Wat Zoë zei';
  const named: GameEvent = { ...OTHER, data: { subject: SECRET } };
  const log = [...LOG.slice(0, 1), named];
  const removed: GameEvent = { ...OTHER, kind: 'sentence-removed', data: { ref: { of: 'subject' } } };
  const left = blankLog([...log, removed]);

  async function remove(device: TestDevice): Promise<void> {
    const blanked = left.flatMap((event, nth) =>
      event === log[nth] || nth >= log.length ? [] : [{ seq: nth + 1, data: event.data }],
    );
    const summary = summaryOf(left) ?? SUMMARY;
    const done = await device.storage.redact({
      id: A,
      after: log.length,
      events: [removed],
      blanked,
      summary,
    });
    if (!done.ok) throw new Error(done.problem);
  }

  async function two(): Promise<{ here: TestDevice; there: TestDevice; old: string }> {
    const there = testDevice('koerskaarten-daar');
    await there.play(A, log);
    const here = testDevice();
    const old = await there.file();
    await (await here.open(old)).restore('merge');
    return { here, there, old };
  }

  it('does not come back with an older copy', async () => {
    const { here, old } = await two();
    await remove(here);
    await (await here.open(old)).restore('merge');
    expect(JSON.stringify(await dump())).not.toContain(SECRET);
  });

  it('goes here too when it went there', async () => {
    const { here, there } = await two();
    await remove(there);
    await (await here.open(await there.file())).restore('merge');
    expect(JSON.stringify(await dump())).not.toContain(SECRET);
    expect(await here.storage.read(A)).toMatchObject({ value: { events: left, damaged: false } });
  });

  it('is gone from the one that is put beside another, and from the one here', async () => {
    const { here, there } = await two();
    await remove(there);
    await here.play(A, [...log, OTHER], log.length);
    await (await here.open(await there.file())).restore('merge');
    expect(JSON.stringify(await dump())).not.toContain(SECRET);
    const list = await here.storage.list(0);
    expect(list.ok && list.value.sessions).toHaveLength(2);
    expect(list.ok && list.value.damaged).toEqual([]);
  });

  it('is no way to put other words into a session that is here', async () => {
    const { here, there } = await two();
    await remove(there);
    const before = await dump();
    // Without its salt nothing ties the data of an event to its digest.
    const forged = await changed(await there.file(), (content) => {
      const sessions = content['sessions'] as Json[];
      const events = sessions[0]?.['events'] as Json[];
      const event = events[1];
      if (event) event['data'] = { subject: 'Iets heel anders' };
    });
    await (await here.open(forged)).restore('merge');
    const after = await dump();
    // The subject of the first event went as it should; the forged second one did not get in.
    expect(after.events[1]).toEqual(before.events[1]);
  });
});
