/** *Bewaar als bestand*: what can't be stored goes into a file that *Terugzetten* takes. */
import { describe, expect, it } from 'vitest';
import { loadDeck } from '../../../src/decks/load';
import type { GameEvent } from '../../../src/rules/events';
import type { UnstoredSession } from '../../../src/session/ports';
import { DECK } from '../support/samples';
import '../support/fresh';
import { logOf, testDevice, type TestDevice } from './devices';

const A = 'a'.repeat(32);
const LOG = logOf(1);
const wat = await loadDeck('wat');

const session = (events: readonly GameEvent[] = LOG): UnstoredSession => ({
  id: A,
  events,
  drafts: { kern: 'Half geschr' },
  deck: wat,
});

async function arrives(device: TestDevice, text: string, fate: object): Promise<void> {
  const opened = await device.open(text);
  expect(opened).toMatchObject({ sessions: 1, added: 0, longer: 0, known: 0, beside: 0, ...fate });
  expect(await opened.restore('merge')).toEqual({ ok: true });
}

describe('a session that can not be stored', () => {
  it('comes back from its file as the same session, with its deck and what was being typed', async () => {
    const text = await testDevice('koerskaarten-vol').safe.fileOf(session());
    const other = testDevice();
    await arrives(other, text, { added: 1 });
    expect(await other.storage.read(A)).toMatchObject({
      ok: true,
      value: { events: LOG, damaged: false, drafts: { kern: 'Half geschr' } },
    });
    expect(await other.storage.readDeck(wat.hash)).toEqual({ ok: true, value: wat.deck });
  });

  it('goes on with what is stored of it, and not beside it', async () => {
    const device = testDevice();
    await device.play(A, LOG.slice(0, 5));
    const text = await device.safe.fileOf(session());
    await arrives(device, text, { longer: 1 });
    expect(await device.storage.read(A)).toMatchObject({ ok: true, value: { events: LOG, damaged: false } });
    await arrives(device, text, { known: 1 });
  });

  it('that went on otherwise in another tab is put beside it', async () => {
    const device = testDevice();
    await device.play(A, [...LOG.slice(0, 5), ...logOf(2).slice(5, 6)]);
    const before = await device.storage.read(A);
    await arrives(device, await device.safe.fileOf(session()), { beside: 1 });
    expect(await device.storage.read(A)).toEqual(before);
  });

  it('needs no database, and leaves out words that are not those of its deck', async () => {
    const text = await testDevice('koerskaarten-weg').safe.fileOf({
      ...session(),
      deck: { hash: wat.hash, deck: DECK.deck },
    });
    const other = testDevice();
    await arrives(other, text, { added: 1 });
    expect(await other.storage.readDeck(wat.hash)).toEqual({ ok: true, value: null });
  });
});
