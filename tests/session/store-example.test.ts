import { beforeEach, describe, expect, it } from 'vitest';
import { loadDeck } from '../../src/decks/load';
import { loadExample } from '../../src/examples/load';
import { replay } from '../../src/rules/evolve';
import { exampleId, isExample } from '../../src/session/example-ids';
import { storeExample } from '../../src/session/store-example';
import { memoryStorage, type MemoryStorage } from './fakes';

const ID = exampleId('wat');
const NEVER = 0;

let storage: MemoryStorage;
const open = async () => storeExample(storage, 'wat', await loadExample('wat'), await loadDeck('wat'));

beforeEach(() => {
  storage = memoryStorage();
});

describe('opening an example', () => {
  it('stores a finished session, with the deck as it is today', async () => {
    expect(await open()).toEqual({ ok: true });
    const game = replay(storage.eventsOf(ID))?.game;
    expect(game?.step.name).toBe('done');
    const { hash } = await loadDeck('wat');
    expect(game?.deck.hash).toBe(hash);
    const deck = await storage.readDeck(hash);
    expect(deck.ok && deck.value).toMatchObject({ id: 'wat' });
  });

  it('twice stores it once, and leaves what was changed in it', async () => {
    await open();
    expect(await open()).toEqual({ ok: true });
    expect(storage.tried).toHaveLength(1);
  });

  it('takes it out of the bin', async () => {
    await open();
    await storage.putInBin(ID, 1);
    expect(await open()).toEqual({ ok: true });
    const listed = await storage.list(NEVER);
    expect(listed.ok && [listed.value.sessions.map(({ id }) => id), listed.value.bin]).toEqual([[ID], []]);
  });

  it('comes back whole after it was wiped', async () => {
    await open();
    await storage.putInBin(ID, 1);
    await storage.wipe(ID);
    await open();
    expect(replay(storage.eventsOf(ID))?.game.step.name).toBe('done');
  });

  it('says why it could not be stored', async () => {
    storage.problem = 'full';
    expect(await open()).toEqual({ ok: false, problem: 'full' });
  });
});

it('only an example has the id of one', () => {
  expect([exampleId('wat'), exampleId('hoedan'), '00ff'.repeat(8)].map(isExample)).toEqual([
    true,
    true,
    false,
  ]);
});
