// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { loadDeck } from '../../src/decks/load';
import { outlineOf } from '../../src/rules/outline';
import { HarvestScreen } from '../../src/ui/screens/harvest/HarvestScreen';
import { TableScreen } from '../../src/ui/screens/table/TableScreen';
import { standInDeck } from '../../src/ui/stand-in-deck';
import { startGame } from '../../src/ui/start-game';
import { drawFirst, fakeEdges, land, show, WISH, type PlayedTable } from './fakes';

const { deck, hash } = await loadDeck('wat');

/** A game on the screen whose deck is what `deckOf` gives. */
async function playedWith(deckOf: Parameters<typeof fakeEdges>[0]): Promise<PlayedTable> {
  const edges = fakeEdges(deckOf);
  const started = await startGame(edges, WISH);
  if ('refusal' in started) throw new Error(started.refusal);
  const store = await edges.table();
  show(<TableScreen id={started.id} />, edges);
  return {
    id: started.id,
    store,
    edges,
    async play(command) {
      if (!(await store.act(command))) throw new Error(`${command.do} was refused`);
    },
  };
}

describe('a session whose deck is nowhere', () => {
  const gone = { deckOf: async () => null };

  it('says so, shows codes, and is played to its end', async () => {
    const table = await playedWith(gone);
    await land(table, 'Het dak lekt');
    expect(
      await screen.findByText(/^De woorden van de kaarten staan niet meer op dit apparaat/),
    ).toBeTruthy();
    await table.play({ do: 'open-turn' });
    const step = table.store.getState().session?.game.step;
    const [code = ''] = step?.name === 'draw' ? step.offer : [];
    await screen.findByText(`De vraag van kaart ${code} staat niet op dit apparaat.`);
    await drawFirst(table);
    await table.play({ do: 'end-talk' });
    await table.play({ do: 'record-kern', text: 'Een zin zonder kaart', stance: 'agree' });
    document.body.replaceChildren();
    show(<HarvestScreen id={table.id} />, table.edges);
    await screen.findByRole('heading', { level: 1, name: 'Oogst' });
    expect(screen.getByText(/^De woorden van de kaarten staan niet meer/)).toBeTruthy();
    expect(screen.getAllByText('Een zin zonder kaart').length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: 'Verder waar jullie waren' })).toBeTruthy();
  });

  it('is shown in the same way when looking for the deck fails', async () => {
    await playedWith({ deckOf: () => Promise.reject(new Error('no')) });
    expect(await screen.findByText(/^De woorden van de kaarten staan niet meer/)).toBeTruthy();
  });
});

it('a game whose deck has changed since plays on with the words that were on the table', async () => {
  const older = {
    ...deck,
    version: '0.9.0',
    cards: deck.cards.map((card) => ('question' in card ? { ...card, question: `Toen: ${card.id}?` } : card)),
  };
  const table = await playedWith({ deckOf: async () => ({ deck: older, hash: 'older' }) });
  await land(table);
  await table.play({ do: 'open-turn' });
  const step = table.store.getState().session?.game.step;
  const [code = ''] = step?.name === 'draw' ? step.offer : [];
  expect(await screen.findByText(`Toen: ${code}?`)).toBeTruthy();
  expect(screen.queryByText(/^De woorden van de kaarten staan niet meer/)).toBeNull();
});

it('has every card at its place, so that the rules and the picture find it', () => {
  const outline = outlineOf(deck, hash);
  expect(outlineOf(standInDeck(outline), hash)).toEqual(outline);
});
