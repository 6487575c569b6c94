// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { LookBack } from '../../src/ui/screens/look-back/LookBack';
import { shelfSentence } from '../../src/ui/screens/look-back/text';
import { TableScreen } from '../../src/ui/screens/table/TableScreen';
import { startGame } from '../../src/ui/start-game';
import { fakeEdges, show, WISH, type FakeEdges } from './fakes';

const DAY = 24 * 3_600_000;

/** The list of a device with one session. */
async function withList(): Promise<{ edges: FakeEdges; id: string }> {
  const edges = fakeEdges();
  const started = await startGame(edges, WISH);
  if ('refusal' in started) throw new Error(started.refusal);
  await (await edges.table()).close();
  show(<LookBack />, edges);
  await screen.findByRole('link', { name: 'Water in de straat' });
  return { edges, id: started.id };
}

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};
const discard = async (): Promise<void> => {
  await press('Meer over Water in de straat');
  await press('Naar de prullenbak');
  await screen.findByRole('heading', { level: 2, name: 'Prullenbak' });
};

describe('a session in the list', () => {
  it('gets another name', async () => {
    await withList();
    await press('Meer over Water in de straat');
    const field = screen.getByLabelText<HTMLInputElement>('Onderwerp');
    expect(field.value).toBe('Water in de straat');
    fireEvent.input(field, { target: { value: 'Droge voeten' } });
    await press('Bewaar onderwerp');
    await screen.findByRole('link', { name: 'Droge voeten' });
    expect(screen.getByRole('status').textContent).toBe('Droge voeten is de nieuwe naam.');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps the words that were refused, and says why', async () => {
    const { edges, id } = await withList();
    await press('Meer over Water in de straat');
    const field = screen.getByLabelText<HTMLInputElement>('Onderwerp');
    fireEvent.input(field, { target: { value: 'x'.repeat(81) } });
    await press('Bewaar onderwerp');
    expect((await screen.findByRole('alert')).textContent).toContain('De tekst is te lang.');
    fireEvent.input(field, { target: { value: 'Anders' } });
    expect(screen.queryByRole('alert')).toBeNull();
    const held = await edges.tabs.hold(id);
    await press('Bewaar onderwerp');
    expect((await screen.findByRole('alert')).textContent).toContain('open in een ander tabblad');
    expect(field.value).toBe('Anders');
    if (held !== 'taken') held.release();
    await press('Bewaar onderwerp');
    await screen.findByRole('link', { name: 'Anders' });
  });

  it('goes to the bin, and comes straight back', async () => {
    await withList();
    await discard();
    expect(screen.queryByRole('link', { name: 'Water in de straat' })).toBeNull();
    const said = screen.getByRole('status');
    expect(said.textContent).toContain('Water in de straat ligt in de prullenbak.');
    expect(document.activeElement).toBe(said);
    fireEvent.click(within(said).getByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByRole('link', { name: 'Water in de straat' });
    expect(screen.queryByRole('heading', { name: 'Prullenbak' })).toBeNull();
  });

  it('that is open in another tab stays where it is', async () => {
    const { edges, id } = await withList();
    await edges.tabs.hold(id);
    await press('Meer over Water in de straat');
    await press('Naar de prullenbak');
    expect((await screen.findByRole('alert')).textContent).toBe(shelfSentence('open-elsewhere'));
    expect(screen.getByRole('link', { name: 'Water in de straat' })).toBeTruthy();
  });
});

describe('the bin', () => {
  it('says how long it keeps a session, and gives it back', async () => {
    await withList();
    await discard();
    expect(screen.getByText(/nog 7 dagen/)).toBeTruthy();
    await press('Terugzetten: Water in de straat');
    await screen.findByRole('link', { name: 'Water in de straat' });
    expect(screen.getByRole('status').textContent).toBe('Water in de straat staat weer in de lijst.');
  });

  it('wipes for good only after asking', async () => {
    const { edges, id } = await withList();
    await discard();
    await press('Wis nu voorgoed: Water in de straat');
    expect(screen.getByRole('dialog').textContent).toContain('Dit kan niet ongedaan worden gemaakt.');
    fireEvent.click(screen.getAllByRole('button', { name: 'Laat staan' })[0] ?? document.body);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(edges.storage.eventsOf(id)).toHaveLength(1);
    await press('Wis nu voorgoed: Water in de straat');
    await press('Wis voorgoed');
    await screen.findByText(/is voorgoed gewist/);
    expect(edges.storage.eventsOf(id)).toEqual([]);
    expect(await screen.findByText(/^Nog niets bewaard\./)).toBeTruthy();
  });

  it('is empty after seven days', async () => {
    const { edges, id } = await withList();
    await edges.storage.putInBin(id, edges.surroundings.now() - 7 * DAY - 1);
    document.body.replaceChildren();
    show(<LookBack />, edges);
    await screen.findByText(/^Nog niets bewaard\./);
    expect(edges.storage.eventsOf(id)).toEqual([]);
  });

  it('keeps a session from being played, and says where to find it', async () => {
    const { edges, id } = await withList();
    await discard();
    document.body.replaceChildren();
    show(<TableScreen id={id} />, edges);
    await screen.findByRole('heading', { level: 1, name: 'Dit gesprek ligt in de prullenbak' });
    expect(screen.getByRole('link', { name: 'Naar Terugkijken' }).getAttribute('href')).toBe('#/terugkijken');
  });
});

describe('a session whose head is damaged', () => {
  it('is told of, and leads to what can be read', async () => {
    const { edges, id } = await withList();
    edges.storage.headless.add(id);
    document.body.replaceChildren();
    show(<LookBack />, edges);
    await screen.findByRole('heading', { level: 2, name: 'Water in de straat' });
    expect(screen.getByText(/zijn beschadigd\. Wat is opgeschreven staat er nog/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Lees wat er staat' }).getAttribute('href')).toBe(
      `#/oogst/${id}`,
    );
    await press('Meer over Water in de straat');
    expect(screen.queryByLabelText('Onderwerp')).toBeNull();
  });

  it('is told of when nothing of it can be read', async () => {
    const { edges, id } = await withList();
    edges.storage.headless.add(id);
    edges.storage.damage(id, 0);
    document.body.replaceChildren();
    show(<LookBack />, edges);
    await screen.findByRole('heading', { level: 2, name: 'Een gesprek zonder leesbare naam' });
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Lees wat er staat' })).toBeNull());
  });
});

it.each([
  'missing',
  'blocked',
  'full',
  'conflict',
  'lost',
  'newer',
  'unknown',
  'open-elsewhere',
  'unwritable',
] as const)('when something can not be done (%s) it says what is safe', (why) => {
  expect(shelfSentence(why)).toMatch(/niets veranderd|niets gewist|niets verloren|staan er nog/);
});

it('tells of a session that was left before it could be stored, until it is', async () => {
  const edges = fakeEdges();
  edges.storage.problem = 'missing';
  const started = await startGame(edges, WISH);
  if ('refusal' in started) throw new Error(started.refusal);
  await (await edges.table()).close();
  const { unmount } = show(<LookBack />, edges);
  const link = await screen.findByRole('link', { name: 'Terug naar dit gesprek' });
  expect(link.getAttribute('href')).toContain(started.id);
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContainEqual(
    expect.stringContaining('Water in de straat is nog niet helemaal bewaard'),
  );
  unmount();
  edges.storage.problem = null;
  show(<LookBack />, edges);
  await screen.findByRole('link', { name: 'Water in de straat' });
  expect(screen.queryByText(/nog niet helemaal bewaard/u)).toBeNull();
});
