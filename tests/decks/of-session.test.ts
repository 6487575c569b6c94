import { describe, expect, it } from 'vitest';
import { loadDeck } from '../../src/decks/load';
import { deckOfSession } from '../../src/decks/of-session';

const { deck, hash } = await loadDeck('wat');
/** The deck as an older app had it: another title, so another hash. */
const older = { ...deck, version: '0.9.0', title: 'Wat, de eerste druk' };

const nothing = async (): Promise<unknown> => null;

describe('the deck of a session', () => {
  it('comes from the app while it is still the same', async () => {
    const stored = (): Promise<never> => Promise.reject(new Error('not asked'));
    expect(await deckOfSession('wat', hash, { load: loadDeck, stored })).toMatchObject({ deck, hash });
  });

  it('that has changed since comes from storage, as it was on the table', async () => {
    const stored = async (of: string): Promise<unknown> => (of === 'older' ? older : null);
    expect(await deckOfSession('wat', 'older', { load: loadDeck, stored })).toEqual({
      deck: older,
      hash: 'older',
    });
  });

  it('that the app does not have comes from storage', async () => {
    const own = { ...deck, id: 'eigen' };
    expect(await deckOfSession('eigen', 'own', { load: loadDeck, stored: async () => own })).toEqual({
      deck: own,
      hash: 'own',
    });
  });

  it('that cannot be loaded now comes from storage', async () => {
    const load = (): Promise<never> => Promise.reject(new Error('no network'));
    expect(await deckOfSession('wat', hash, { load, stored: async () => deck })).toEqual({ deck, hash });
  });

  it.each([
    ['nowhere', nothing],
    ['stored as nonsense', async () => ({ schema: 1, id: 'wat' })],
    ['stored as text', async () => 'kaarten'],
  ])('that is %s is not made up', async (_where, stored) => {
    expect(await deckOfSession('wat', 'gone', { load: loadDeck, stored })).toBeNull();
  });
});
