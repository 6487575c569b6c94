// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { HarvestScreen } from '../../src/ui/screens/harvest/HarvestScreen';
import { LookBack } from '../../src/ui/screens/look-back/LookBack';
import { NewGame } from '../../src/ui/screens/new-game/NewGame';
import { TableScreen } from '../../src/ui/screens/table/TableScreen';
import { show, type FakeEdges } from './fakes';
import { finishedGame } from './finished-game';
// Loaded before it is asked for: a first import may take longer than a test waits.
import '../../src/ui/parts/earlier/lazy';

afterEach(() => {
  location.hash = '';
});

const PATIENT = { interval: 5, timeout: 5_000 };
const press = async (name: string): Promise<void> =>
  void fireEvent.click(await screen.findByRole('button', { name }), { detail: 0 });
const sheet = (): Promise<HTMLElement> => screen.findByRole('dialog', { name: 'Vorige keer' });

/** From the harvest of a finished game to *Nieuw spel*. */
async function followed(): Promise<{ edges: FakeEdges; id: string }> {
  const { edges, id } = await finishedGame();
  show(<HarvestScreen id={id} />, edges);
  await press('Speel een vervolg');
  await expect.poll(() => location.hash, PATIENT).toBe('#/nieuw');
  cleanup();
  await (await edges.table()).close();
  show(<NewGame />, edges);
  await screen.findByText('Wij werken aan droge voeten.');
  return { edges, id };
}

/** Begins what was set up, and gives the id of the new session. */
async function begun(): Promise<string> {
  await press('Begin');
  await expect.poll(() => location.hash, PATIENT).toContain('#/spel/');
  cleanup();
  return location.hash.replace('#/spel/', '');
}

it('takes over the subject, proposes the other deck, and shows what was left at Landen and from Meer', async () => {
  const { edges, id } = await followed();
  expect(screen.getByLabelText<HTMLInputElement>(/onderwerp/u).value).toBe('Water in de straat');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /#Hoedan/u }).checked).toBe(true);
  const next = await begun();
  expect(edges.storage.eventsOf(next)[0]?.data).toMatchObject({ from: { session: id } });
  // Nothing that was written then is copied into the new log, but the subject that was taken over.
  expect(JSON.stringify(edges.storage.eventsOf(next))).not.toMatch(/droge voeten|ton kopen|bewoners/u);

  show(<TableScreen id={next} />, edges);
  await screen.findByText('Wij werken aan droge voeten.');
  screen.getByText('Nog open: 1 afspraak en 1 partij die er niet was.');
  await press('Meer');
  const more = await screen.findByRole('dialog', { name: 'Meer' });
  fireEvent.click(within(more).getByRole('button', { name: 'Vorige keer' }));
  const left = within(await sheet());
  left.getByText('Een ton kopen');
  left.getByText('De bewoners');
});

it('lets both sessions point at each other', async () => {
  const { edges, id } = await followed();
  const next = await begun();
  await (await edges.table()).close();
  show(<LookBack />, edges);
  const earlier = await screen.findByRole('link', { name: /^Vervolg op Water in de straat/u });
  expect(earlier.getAttribute('href')).toBe(`#/oogst/${id}`);
  const later = screen.getByRole('link', { name: /^Vervolg: Water in de straat/u });
  expect(later.getAttribute('href')).toBe(`#/oogst/${next}`);
  cleanup();
  show(<HarvestScreen id={id} />, edges);
  await screen.findByRole('link', { name: /^Vervolg: Water in de straat/u });
});

it('says so in one sentence when the earlier session is gone', async () => {
  const { edges, id } = await followed();
  const next = await begun();
  await edges.storage.putInBin(id, edges.surroundings.now());
  await edges.storage.wipe(id);
  show(<TableScreen id={next} />, edges);
  await screen.findByText('Het gesprek waarop dit een vervolg is, staat niet meer op dit apparaat.');
  cleanup();
  await (await edges.table()).close();
  show(<LookBack />, edges);
  const said = await screen.findByText('Vervolg op een gesprek dat hier niet meer staat.');
  expect(said.querySelector('a')).toBeNull();
});

it('is no Vervolg any more after a tap', async () => {
  const { edges } = await followed();
  await press('Toch geen vervolg');
  expect(screen.queryByText('Wij werken aan droge voeten.')).toBeNull();
  const next = await begun();
  expect(edges.storage.eventsOf(next)[0]?.data).not.toHaveProperty('from');
});
