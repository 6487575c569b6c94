// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { AT_ONCE } from '../../src/lookback/find';
import { summaryOf } from '../../src/session/summary-of';
import { LookBack } from '../../src/ui/screens/look-back/LookBack';
import { exampleLog } from '../export/games';
import { startGame } from '../../src/ui/start-game';
import { fakeEdges, show, WISH, type FakeEdges } from './fakes';

const [wat, hoedan] = await Promise.all([exampleLog('wat'), exampleLog('hoedan')]);

/** A device with so many sessions: the examples in turn, each with a subject of its own. */
async function withSessions(count: number, before = false): Promise<FakeEdges> {
  const edges = fakeEdges();
  for (let nth = 0; nth < count; nth += 1) {
    const events = nth % 2 === 0 ? wat : hoedan;
    const summary = summaryOf(events);
    if (!summary) throw new Error('An example replays.');
    // Logs and pictures take long here; among hundreds nothing is asked of them.
    const many = count > AT_ONCE;
    const played = many ? [] : summary.played;
    const { said, ...older } = { ...summary, played, subject: `Gesprek ${nth + 1}` };
    const id = String(nth).padStart(32, 'a');
    const stored = before ? older : { ...older, said: `${said ?? ''}\ngesprek ${nth + 1}` };
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await edges.storage.append({
      id,
      after: 0,
      events: many ? events.slice(0, 1) : events,
      summary: stored,
      usedDrafts: [],
    });
  }
  show(<LookBack />, edges);
  await screen.findByRole('heading', { level: 1, name: 'Terugkijken' });
  return edges;
}

const type = (text: string): void => {
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });
};
const choose = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const shown = (): (string | null)[] =>
  screen.queryAllByRole('link', { name: /^Gesprek/ }).map((link) => link.textContent);
const counted = (): string | null => screen.getByRole('status').textContent;

describe('looking for a session', () => {
  it.each([0, 1])('is not offered with %s', async (count) => {
    await withSessions(count);
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.queryAllByText(/^Nog niets bewaard/)).toHaveLength(count === 0 ? 1 : 0);
  });

  it('by words narrows while typing, says how many are left, and shows all again', async () => {
    await withSessions(4);
    expect(shown()).toHaveLength(4);
    expect(counted()).toBe('');
    type('VERZEKERAAR');
    expect(shown().sort()).toEqual(['Gesprek 1', 'Gesprek 3']);
    expect(counted()).toBe('2 van de 4 gesprekken');
    type('verzekeraar zeppelin');
    expect(shown()).toEqual([]);
    expect(counted()).toContain('Niets gevonden.');
    fireEvent.click(screen.getByRole('button', { name: 'Toon alles' }));
    expect(shown()).toHaveLength(4);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('finds words in sessions whose summary has none yet', async () => {
    await withSessions(2, true);
    type('verzekeraar');
    await waitFor(() => expect(shown()).toEqual(['Gesprek 1']));
  });

  it('by deck, theme and stance, and in another order', async () => {
    await withSessions(4);
    const filter = screen.getByRole('button', { name: 'Filter' });
    expect(filter.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(filter);
    choose('Deck', 'hoedan');
    expect(shown().sort()).toEqual(['Gesprek 2', 'Gesprek 4']);
    await screen.findByLabelText('Thema');
    choose('Volgorde', 'subject');
    expect(shown()).toEqual(['Gesprek 2', 'Gesprek 4']);
    expect(screen.getByRole('button', { name: 'Filter (1)' })).toBeTruthy();
    choose('Wanneer', '7');
    expect(counted()).not.toBe('');
    choose('Deck', '');
    expect(screen.queryByLabelText('Thema')).toBeNull();
  });

  it('draws twenty at once and more at a tap', async () => {
    await withSessions(23);
    expect(shown()).toHaveLength(20);
    fireEvent.click(await screen.findByRole('button', { name: 'Toon nog 3 gesprekken' }));
    expect(shown()).toHaveLength(23);
    expect(screen.queryByRole('button', { name: /^Toon nog/ })).toBeNull();
  });

  it('among more than are looked through at once, what was found stays until the next stands there', async () => {
    await withSessions(AT_ONCE + 2);
    await screen.findByRole('button', { name: 'Toon nog 20 gesprekken' });
    type('verzekeraar');
    expect(shown()).toHaveLength(20);
    await waitFor(() => expect(counted()).toBe(`${AT_ONCE / 2 + 1} van de ${AT_ONCE + 2} gesprekken`));
    type('verzekeraar zeppelin');
    expect(shown()).toHaveLength(20);
    await waitFor(() => expect(shown()).toEqual([]));
    expect(counted()).toContain('Niets gevonden.');
    fireEvent.click(screen.getByRole('button', { name: 'Toon alles' }));
    await waitFor(() => expect(shown()).toHaveLength(20));
  });
});

it('shows what the list begins with while the rest is read, and the rest in the same place', async () => {
  const edges = fakeEdges();
  const started = await startGame(edges, WISH);
  if ('refusal' in started) throw new Error(started.refusal);
  await (await edges.table()).close();
  let read: () => void = () => undefined;
  const { list } = edges.storage;
  edges.storage.list = async (wipeBefore) => {
    await new Promise<void>((resolve) => (read = resolve));
    return list(wipeBefore);
  };
  show(<LookBack />, edges);
  const link = await screen.findByRole('link', { name: WISH.subject });
  read();
  await waitFor(() => expect(screen.getByRole('main').getAttribute('aria-busy')).toBeNull());
  expect(screen.getByRole('link', { name: WISH.subject })).toBe(link);
});
