// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { loadDeck, type LoadedDeck } from '../../src/decks/load';
import { summarise } from '../../src/rules/summary';
import '../../src/speelveld/from-summary';
import '../../src/ui/parts/speelveld/Speelveld';
import { SummaryField } from '../../src/ui/parts/SummaryField';
import { exampleLog, gameOf } from '../export/games';
import { settle } from '../session/fakes';
import { fakeEdges, show } from './fakes';

const summary = { ...summarise(gameOf(await exampleLog('wat'))), deckHash: 'an older one' };
type DeckOf = (id: string, hash: string) => Promise<LoadedDeck | null>;

it('the picture in a list is drawn with the deck that lay there', async () => {
  const deckOf = vi.fn<DeckOf>(() => loadDeck('wat'));
  const { container } = show(<SummaryField summary={summary} />, fakeEdges({ deckOf }));
  await waitFor(() => expect(container.querySelector('svg')).not.toBeNull());
  expect(deckOf).toHaveBeenCalledWith('wat', 'an older one');
});

it('where that deck is gone there is no picture: the themes of another would lie in its place', async () => {
  const deckOf = vi.fn<DeckOf>(async () => null);
  const { container } = show(<SummaryField summary={summary} />, fakeEdges({ deckOf }));
  await waitFor(() => expect(deckOf).toHaveBeenCalledTimes(1));
  await settle();
  expect(container.innerHTML).toBe('');
});
