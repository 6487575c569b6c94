// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { CompareScreen } from '../../src/ui/screens/compare/CompareScreen';
import { compareLink, idsIn } from '../../src/ui/screens/compare/address';
import { LookBack } from '../../src/ui/screens/look-back/LookBack';
import { fakeEdges, show, type FakeEdges } from './fakes';
import { finishedGame } from './finished-game';

/** A device with so many finished games, each with a subject of its own. */
async function finishedGames(count: number): Promise<{ edges: FakeEdges; ids: string[] }> {
  const edges = fakeEdges();
  const ids: string[] = [];
  for (let nth = 1; nth <= count; nth += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one table plays one game after another
    ids.push((await finishedGame({ subject: `Tafel ${nth}` }, edges)).id);
  }
  return { edges, ids };
}

const compare = (edges: FakeEdges, ids: readonly string[]): void =>
  void show(<CompareScreen query={compareLink(ids).split('?')[1] ?? ''} />, edges);

it('puts two games beside each other: koers, cards, who was not there, themes; and writes nothing', async () => {
  const { edges, ids } = await finishedGames(2);
  const tried = edges.storage.tried.length;
  compare(edges, ids);
  await screen.findByText('2 gesprekken naast elkaar. Elk heeft een letter.');
  expect(screen.getAllByText('Wij werken aan droge voeten.')).toHaveLength(2);
  const [first] = screen.getAllByRole('link', { name: 'Tafel 1' });
  expect(first?.getAttribute('href')).toBe(`#/oogst/${ids[0]}`);
  screen.getByText(
    '1 partij werd genoemd en zat in geen van de gesprekken aan tafel. 1 in meer dan één gesprek.',
  );
  const missed = within(screen.getByRole('table', { name: 'Per partij in welk gesprek zij werd gemist' }));
  missed.getByText('De bewoners');
  expect(missed.getAllByText('gemist')).toHaveLength(2);
  const themes = within(screen.getByRole('table', { name: /^Per thema/u }));
  expect(themes.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'A Tafel 1',
    'B Tafel 2',
  ]);
  // No pulse was asked, so none is spoken of.
  expect(screen.queryByText('Hoe jullie erbij zaten')).toBeNull();
  expect(edges.storage.tried).toHaveLength(tried);
});

it('says what it needs with one, with none, and with one that is gone', async () => {
  const { edges, ids } = await finishedGames(1);
  compare(edges, [...ids, 'gone']);
  await screen.findByText(/^Hier staat één gesprek/u);
  expect(screen.getByText(/^Eén gesprek uit dit adres staat niet meer op dit apparaat/u)).toBeTruthy();
  compare(edges, []);
  await screen.findByText(/^Kies bij Terugkijken twee gesprekken of meer/u);
});

it('takes from an address what can be an id, each once and twelve at most', () => {
  const many = Array.from({ length: 20 }, (_, nth) => `t${nth}`);
  expect(idsIn(compareLink(many).split('?')[1] ?? '')).toEqual(many.slice(0, 12));
  expect(idsIn('met=a,a,../b,,c')).toEqual(['a', 'c']);
  expect(idsIn('')).toEqual([]);
});

it('is chosen in Terugkijken with boxes, from two on', async () => {
  const { edges, ids } = await finishedGames(3);
  show(<LookBack />, edges);
  const open = await screen.findByRole('button', { name: 'Vergelijken' });
  expect(screen.queryByRole('checkbox')).toBeNull();
  fireEvent.click(open);
  screen.getByText('Kies twee gesprekken of meer.');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Kies Tafel 3' }));
  screen.getByText('1 gekozen. Kies er nog een bij.');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Kies Tafel 1' }));
  const link = screen.getByRole('link', { name: 'Vergelijk 2 gesprekken' });
  expect(link.getAttribute('href')).toBe(compareLink([ids[2] ?? '', ids[0] ?? '']));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Kies Tafel 1' }));
  expect(screen.queryByRole('link', { name: /^Vergelijk/u })).toBeNull();
  fireEvent.click(open);
  expect(screen.queryByRole('checkbox')).toBeNull();
});
