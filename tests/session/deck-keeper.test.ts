import { expect, it, vi } from 'vitest';
import { createDeckKeeper, KEEP_DELAY_MS, type DeckKeeper } from '../../src/session/deck-keeper';
import type { SaveState } from '../../src/session/ledger';
import { OWN_DECK } from '../storage/support/samples';
import { manualSurroundings, memoryStorage } from './fakes';

const titled = (title: string): typeof OWN_DECK => ({ ...OWN_DECK, deck: { ...OWN_DECK.deck, title } });

async function atWork(): Promise<{
  readonly keeper: DeckKeeper;
  readonly storage: ReturnType<typeof memoryStorage>;
  readonly surroundings: ReturnType<typeof manualSurroundings>;
  readonly told: SaveState[];
  stored(): Promise<string>;
}> {
  const storage = memoryStorage();
  const surroundings = manualSurroundings();
  await storage.saveOwnDeck(OWN_DECK.id, OWN_DECK, null);
  const told: SaveState[] = [];
  const keeper = createDeckKeeper(storage, surroundings, OWN_DECK.changedAt, (save) => told.push(save));
  return {
    keeper,
    storage,
    surroundings,
    told,
    async stored() {
      const read = await storage.ownDecks();
      const [deck] = read.ok ? read.value : [];
      return (deck as typeof OWN_DECK).deck.title;
    },
  };
}

it('stores the newest soon after the first change, once', async () => {
  const { keeper, storage, surroundings, told, stored } = await atWork();
  const save = vi.spyOn(storage, 'saveOwnDeck');
  keeper.keep(titled('E'));
  surroundings.pass(KEEP_DELAY_MS - 1);
  keeper.keep(titled('Een'));
  expect(save).not.toHaveBeenCalled();
  surroundings.pass(1);
  await keeper.flush();
  expect(await stored()).toBe('Een');
  expect(save).toHaveBeenCalledTimes(1);
  expect(told.at(-1)).toEqual({ state: 'saved' });
});

it('changes made while it stores come after it', async () => {
  const { keeper, storage, stored, told } = await atWork();
  storage.waiting = true;
  keeper.keep(titled('Een'));
  const first = keeper.flush();
  await Promise.resolve();
  keeper.keep(titled('Twee'));
  storage.release();
  await first;
  expect(told.at(-1)).toEqual({ state: 'saving' });
  await keeper.flush();
  expect(await stored()).toBe('Twee');
  expect(told.at(-1)).toEqual({ state: 'saved' });
});

it('says what could not be stored, keeps it, and stores it once it can', async () => {
  const { keeper, storage, told, stored } = await atWork();
  storage.problem = 'full';
  keeper.keep(titled('Een'));
  await keeper.flush();
  expect(told.at(-1)).toEqual({ state: 'unsaved', problem: 'full' });
  expect(await stored()).toBe(OWN_DECK.deck.title);
  storage.problem = null;
  await keeper.flush();
  expect(await stored()).toBe('Een');
});

it('a try whose answer was lost is no quarrel with another tab', async () => {
  const { keeper, storage, told, stored } = await atWork();
  const { saveOwnDeck } = storage;
  const save = vi.spyOn(storage, 'saveOwnDeck').mockImplementationOnce(async (...asked) => {
    await saveOwnDeck(...asked);
    return { ok: false, problem: 'unknown' };
  });
  keeper.keep(titled('Een'));
  await keeper.flush();
  expect(told.at(-1)).toMatchObject({ state: 'unsaved' });
  keeper.keep(titled('Twee'));
  await keeper.flush();
  expect(save).toHaveBeenCalledTimes(3);
  expect(told.at(-1)).toEqual({ state: 'saved' });
  expect(await stored()).toBe('Twee');
});

it('what another tab stored meanwhile is not written over', async () => {
  const { keeper, storage, told, stored } = await atWork();
  await storage.saveOwnDeck(OWN_DECK.id, { ...titled('Elders'), changedAt: 5 }, OWN_DECK.changedAt);
  keeper.keep(titled('Hier'));
  await keeper.flush();
  expect(told.at(-1)).toEqual({ state: 'unsaved', problem: 'conflict' });
  expect(await stored()).toBe('Elders');
});
