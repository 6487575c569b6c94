/** *Alles (JSON)* of one session: a reserve copy that holds that session and nothing else of the device. */
import { describe, expect, it } from 'vitest';
import { loadDeck } from '../../../src/decks/load';
import { summaryOf } from '../../../src/session/summary-of';
import { exampleLog } from '../../export/games';
import '../support/fresh';
import { DECK, SUMMARY } from '../support/samples';
import { dump } from '../support/raw';
import { logOf, testDevice, type TestDevice } from './devices';

const A = 'a'.repeat(32);
const B = 'b'.repeat(32);
/** Begins as A does; neither is a prefix to a database. */
const LONGER = `${A}a`;

const wat = await loadDeck('wat');

async function used(): Promise<TestDevice> {
  const device = testDevice();
  const events = await exampleLog('wat');
  const summary = summaryOf(events) ?? SUMMARY;
  await device.storage.append({ id: A, after: 0, events, summary, usedDrafts: [], deck: wat });
  const others = logOf(2);
  const deck = { hash: 'f'.repeat(64), deck: DECK.deck };
  await device.storage.append({ id: B, after: 0, events: others, summary: SUMMARY, usedDrafts: [], deck });
  await device.play(LONGER, logOf(3));
  await device.storage.saveDraft(A, 'kern', 'Half geschreven');
  await device.storage.saveDraft(B, 'kern', 'Van een ander gesprek');
  device.hearts.push('wat/W-OP-A1');
  device.preferences = { ...device.preferences, textScale: 2 };
  return device;
}

async function fileOf(device: TestDevice): Promise<string> {
  const made = await device.safe.backUp(A);
  if (!made.ok) throw new Error(`no file: ${made.problem}`);
  expect(made.value).toMatchObject({ sessions: 1, unreadable: 0 });
  return made.value.text;
}

describe('one session as a file', () => {
  it('comes back elsewhere as the same session, with its deck and what was being typed', async () => {
    const old = await used();
    const fresh = testDevice('koerskaarten-nieuw');
    const opened = await fresh.open(await fileOf(old));
    expect(opened).toMatchObject({ sessions: 1, added: 1 });
    expect(await opened.restore('merge')).toEqual({ ok: true });
    expect(await fresh.storage.read(A)).toEqual(await old.storage.read(A));
    expect(await fresh.storage.readDeck(wat.hash)).toEqual({ ok: true, value: wat.deck });
    const listed = await fresh.storage.list(0);
    expect(listed).toMatchObject({ ok: true, value: { sessions: [{ id: A }], damaged: [], bin: [] } });
  });

  it('twice is once, also where it came from', async () => {
    const old = await used();
    const text = await fileOf(old);
    const before = await dump();
    for (const device of [old, old]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is what is tested
      const opened = await device.open(text);
      expect(opened).toMatchObject({ added: 0, known: 1, beside: 0 });
      // oxlint-disable-next-line no-await-in-loop -- the same
      await opened.restore('merge');
    }
    expect(await dump()).toEqual(before);
  });

  it('holds nothing of other sessions, favourites or preferences', async () => {
    const text = await fileOf(await used());
    const { content } = JSON.parse(text) as { content: Record<string, unknown> };
    expect(content).toMatchObject({
      decks: [{ hash: wat.hash }],
      drafts: [{ id: A, field: 'kern', text: 'Half geschreven' }],
      favourites: [],
      preferences: { textScale: 1 },
    });
    expect(text).not.toContain(B);
    expect(text).not.toContain('Van een ander gesprek');
  });

  it('of a session that is not here has none', async () => {
    expect(await testDevice().safe.backUp(A)).toMatchObject({ ok: true, value: { sessions: 0 } });
  });
});
