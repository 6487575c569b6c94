// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { HarvestScreen } from '../../src/ui/screens/harvest/HarvestScreen';
import { startGame } from '../../src/ui/start-game';
import { fakeEdges, show, WISH } from './fakes';
import { finishedGame } from './finished-game';

const press = async (name: string): Promise<void> =>
  void fireEvent.click(await screen.findByRole('button', { name }), { detail: 0 });

it('is written on the harvest of a game that is over; what was typed survives, and looking writes nothing', async () => {
  const { edges, id } = await finishedGame();
  const before = edges.storage.eventsOf(id).length;
  show(<HarvestScreen id={id} />, edges);
  await press('Notitie erbij');
  const field = screen.getByLabelText<HTMLTextAreaElement>('Wat wil je erbij zetten?');
  fireEvent.input(field, { target: { value: 'De ton staat er.' } });
  await press('Toch niet');
  expect(edges.storage.eventsOf(id)).toHaveLength(before);
  await press('Notitie erbij');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Wat wil je erbij zetten?').value).toBe(
    'De ton staat er.',
  );
  await press('Bewaar');
  const notes = await screen.findByRole('heading', { level: 2, name: 'Notities' });
  within(notes.closest('section') ?? document.body).getByText('De ton staat er.');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(edges.storage.eventsOf(id).at(-1)).toMatchObject({
    kind: 'note-added',
    seat: null,
    data: { text: 'De ton staat er.' },
  });

  // Like every text it can be worded anew, and be taken away for good.
  await press('Zinnen nalezen en aanpassen');
  await screen.findByRole('button', { name: 'Andere woorden: Notitie 1' });
  await screen.findByRole('button', { name: 'Haal voorgoed weg: Notitie 1' });
});

it('has no place on a game that is not over', async () => {
  const edges = fakeEdges();
  const started = await startGame(edges, WISH);
  if ('refusal' in started) throw new Error(started.refusal);
  await (await edges.table()).close();
  show(<HarvestScreen id={started.id} />, edges);
  await screen.findByRole('button', { name: 'Meenemen' });
  expect(screen.queryByRole('button', { name: 'Notitie erbij' })).toBeNull();
  cleanup();
});
