import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/lib/canonical-json';
import { sha256Hex } from '../../../src/lib/sha256';
import { summaryOf } from '../../../src/session/summary-of';
import { failAt } from '../support/faults';
import '../support/fresh';
import { DECK, SUMMARY } from '../support/samples';
import { dump, tamper } from '../support/raw';
import { logOf, MADE, testDevice, type TestDevice } from './devices';

const A = 'a'.repeat(32);
const B = 'b'.repeat(32);

/** A device with two games, a played deck, something half typed, hearts and preferences. */
async function used(name?: string): Promise<TestDevice> {
  const device = testDevice(name);
  const hash = await sha256Hex(canonicalJson(DECK.deck));
  const log = logOf(1);
  const deck = { hash, deck: DECK.deck };
  await device.storage.append({
    id: A,
    after: 0,
    events: log,
    summary: summaryOf(log) ?? SUMMARY,
    usedDrafts: [],
    deck,
  });
  await device.play(B, logOf(2));
  await device.storage.putInBin(B, MADE - 5);
  await device.storage.saveDraft(A, 'kern', 'Half geschr');
  await device.storage.saveDraft('new', 'subject', 'Volgende keer');
  device.hearts.push('wat/W-OP-A1');
  device.preferences = { ...device.preferences, textScale: 1.5, palette: 'dark' };
  return device;
}

describe('a reserve copy, put back on another device', () => {
  it.each(['merge', 'replace'] as const)('brings everything: %s', async (how) => {
    const old = await used('koerskaarten-oud');
    const fresh = testDevice();
    const opened = await fresh.open(await old.file());
    expect(opened).toMatchObject({
      made: MADE,
      sessions: 2,
      added: 2,
      longer: 0,
      known: 0,
      beside: 0,
      here: 0,
    });
    expect(await opened.restore(how)).toEqual({ ok: true });
    expect(await fresh.read(A, B)).toEqual(await old.read(A, B));
    expect(await fresh.storage.readDrafts('new')).toEqual({ ok: true, value: { subject: 'Volgende keer' } });
    const hash = await sha256Hex(canonicalJson(DECK.deck));
    expect(await fresh.storage.readDeck(hash)).toEqual({ ok: true, value: DECK.deck });
    expect(fresh.hearts).toEqual(['wat/W-OP-A1']);
    // How somebody sees the screen belongs to the device, unless all of it is to become the other.
    expect(fresh.preferences.textScale).toBe(how === 'replace' ? 1.5 : 1);
  });

  it('goes on being played there: the chain holds', async () => {
    const log = logOf(3);
    const half = Math.ceil(log.length / 2);
    const old = testDevice('koerskaarten-oud');
    await old.play(A, log.slice(0, half));
    const fresh = testDevice();
    await (await fresh.open(await old.file())).restore('merge');
    await fresh.play(A, log, half);
    expect(await fresh.storage.read(A)).toMatchObject({ value: { events: log, damaged: false } });
  });

  it('of an empty device is a good file too', async () => {
    const fresh = testDevice();
    const opened = await fresh.open(await testDevice('koerskaarten-leeg').file());
    expect(opened.sessions).toBe(0);
    expect(await opened.restore('merge')).toEqual({ ok: true });
  });

  it('of a damaged session brings what can be read, and says again that it is damaged', async () => {
    const old = testDevice();
    const log = logOf(4);
    await old.play(A, log);
    await old.play(B, logOf(5));
    await tamper('events', [A, 4], { iets: 'anders' });
    await tamper('events', [B, 1], { iets: 'anders' });
    const made = await old.safe.backUp();
    expect(made).toMatchObject({ ok: true, value: { sessions: 1, unreadable: 1 } });
    const fresh = testDevice('koerskaarten-nieuw');
    await (await fresh.open(made.ok ? made.value.text : '')).restore('merge');
    expect(await fresh.storage.read(A)).toMatchObject({ value: { events: log.slice(0, 3), damaged: true } });
  });
});

describe('a replacement', () => {
  it('leaves nothing of what was here', async () => {
    const other = testDevice('koerskaarten-ander');
    await other.play(B, logOf(6));
    const device = await used();
    const opened = await device.open(await other.file());
    expect(opened.here).toBe(2);
    expect(await opened.restore('replace')).toEqual({ ok: true });
    expect(await device.read(A, B)).toEqual(await other.read(A, B));
    const { drafts, decks } = await dump();
    expect([drafts, decks]).toEqual([[], []]);
    expect(device.hearts).toEqual([]);
  });
});

describe('nothing changes', () => {
  it('while somewhere a session is open', async () => {
    const device = await used();
    const text = await device.file();
    const opened = await device.open(text);
    const before = await dump();
    device.busy = true;
    for (const how of ['merge', 'replace'] as const)
      expect(await opened.restore(how)).toEqual({ ok: false, problem: 'session-open' });
    expect(await device.safe.wipeAll()).toEqual({ ok: false, problem: 'session-open' });
    expect(await dump()).toEqual(before);
  });

  it.each(['merge', 'replace'] as const)('when any one write fails: %s', async (how) => {
    const other = testDevice('koerskaarten-ander');
    await other.play('c'.repeat(32), logOf(7).slice(0, 6));
    const text = await other.file();
    const device = testDevice();
    await device.play(A, logOf(1).slice(0, 3));
    const before = await dump();
    let planted = 0;
    for (let nth = 1, hit = true; hit; nth += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one fault after the other
      const opened = await device.open(text);
      const fault = failAt(nth, 'Firefox on a full disk', nth % 2 === 0);
      // oxlint-disable-next-line no-await-in-loop -- one fault after the other
      const restored = await opened.restore(how);
      fault.lift();
      hit = fault.hit();
      planted += Number(hit);
      expect(restored).toEqual(hit ? { ok: false, problem: 'full' } : { ok: true });
      // oxlint-disable-next-line no-await-in-loop -- one fault after the other
      expect(canonicalJson(await dump()) === canonicalJson(before)).toBe(hit);
    }
    expect(planted).toBeGreaterThan(6);
  });
});
