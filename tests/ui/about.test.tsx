// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { version } from '../../package.json';
import { SOURCE_DOCUMENTS } from '../../src/decks/lint/vocabulary';
import { About } from '../../src/ui/screens/about/About';
import { ABOUT } from '../../src/ui/screens/about/text';
import { fakeEdges, show } from './fakes';

afterEach(cleanup);

it('says whose it is, what each theme asks, and which version', async () => {
  const edges = fakeEdges();
  show(<About />, edges);
  await screen.findByRole('heading', { level: 1, name: 'Over de kaarten' });
  expect(screen.getByText(/geen uitgave van de Rijksoverheid/)).toBeTruthy();
  expect(screen.getByText(/van de makers van Koerskaarten/)).toBeTruthy();
  for (const id of ['wat', 'hoedan'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- two decks
    const { deck } = await edges.loadDeck(id);
    for (const { about } of deck.themes) expect(screen.getByText(about)).toBeTruthy();
    expect(screen.getAllByText(new RegExp(`Versie ${deck.version}`)).length).toBeGreaterThan(0);
  }
  expect(screen.getByText(`Koerskaarten, versie ${version}.`)).toBeTruthy();
});

it('names every document that a card may name', () => {
  const named = ABOUT.documents.map(({ id }) => id);
  // The announcement of the essay is named with the essay.
  expect([...named, 'nsob-pagina'].toSorted()).toEqual([...SOURCE_DOCUMENTS].toSorted());
});

it('says so when a deck could not load', async () => {
  show(<About />, fakeEdges({ loadDeck: () => Promise.reject(new Error('offline')) }));
  expect(await screen.findByText(/kon niet laden/)).toBeTruthy();
});
