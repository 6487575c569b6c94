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

it('the pictures of a list come one a task, so that a tap never waits for all of them', async () => {
  const fields = Array.from({ length: 5 }, (_, nth) => <SummaryField key={nth} summary={summary} />);
  const deckOf: DeckOf = () => loadDeck('wat');
  const { container } = show(<div>{fields}</div>, fakeEdges({ deckOf }));
  const drawn = (): number => container.querySelectorAll('.speelveld').length;
  // Looks between any two tasks of the list: what waits for the same moment comes in turns.
  const seen = [0];
  const look = (): void => {
    if (seen.at(-1) !== drawn()) seen.push(drawn());
    if (drawn() < fields.length) setTimeout(look);
  };
  look();
  await waitFor(() => expect(drawn()).toBe(fields.length), { timeout: 20_000 });
  await waitFor(() => expect(seen).toEqual([0, 1, 2, 3, 4, 5]));
});
