import { expect, it } from 'vitest';
import { readEarlier } from '../../src/session/earlier';
import { createTable } from '../../src/session/table';
import { loadDeck } from '../../src/decks/load';
import { startCommand } from '../rules/table';
import { manualSurroundings, memoryHolder, memoryStorage } from './fakes';

async function stored() {
  const storage = memoryStorage();
  const surroundings = manualSurroundings();
  const table = createTable({ storage, surroundings, holder: memoryHolder() });
  const { deck } = await loadDeck('wat');
  const started = await table.start(startCommand(3), deck);
  if ('refusal' in started) throw new Error(started.refusal);
  return { storage, id: started.id, now: surroundings.now() };
}

it('reads a session while another is played, and writes nothing', async () => {
  const { storage, id } = await stored();
  const tried = storage.tried.length;
  const earlier = await readEarlier(storage, id);
  expect(earlier.ok && earlier.game.subject).toBe('Een stille wijk');
  expect(storage.tried).toHaveLength(tried);
});

it('tells why there is nothing to read', async () => {
  const { storage, id, now } = await stored();
  const why = async (of: string): Promise<string> => {
    const earlier = await readEarlier(storage, of);
    return earlier.ok ? 'read' : earlier.why;
  };
  expect(await why('nowhere')).toBe('gone');
  await storage.putInBin(id, now);
  expect(await why(id)).toBe('binned');
  await storage.takeFromBin(id);
  storage.ageBy(id, 'rules');
  expect(await why(id)).toBe('unreadable');
  storage.problem = 'lost';
  expect(await why(id)).toBe('unreadable');
});
