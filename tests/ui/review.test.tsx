// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { HarvestScreen } from '../../src/ui/screens/harvest/HarvestScreen';
import { ReviewScreen } from '../../src/ui/screens/review/ReviewScreen';
import { startGame } from '../../src/ui/start-game';
import { fakeEdges, show, WISH } from './fakes';
import { finishedGame } from './finished-game';

afterEach(() => {
  location.hash = '';
});

const PATIENT = { interval: 5, timeout: 5_000 };
const stage = (): string | null => screen.queryAllByRole('heading', { level: 2 })[0]?.textContent ?? null;
async function atStage(name: string): Promise<void> {
  await expect.poll(stage, PATIENT).toBe(name);
}
const write = (label: string, text: string): void =>
  void fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
/** A tap is swallowed for a moment after a step appeared; a key on a button is none. */
const press = (name: string): void =>
  void fireEvent.click(screen.getByRole('button', { name }), { detail: 0 });

it('asks from memory first, and shows the old answer only after the new one; the harvest tells of it', async () => {
  const { edges, id } = await finishedGame();
  const { unmount } = show(<ReviewScreen id={id} />, edges);
  await screen.findByRole('button', { name: 'Begin' });
  expect(document.body.textContent).not.toContain('Een ton kopen');
  press('Begin');
  await atStage('Uit het hoofd');
  expect(document.body.textContent).not.toContain('Een ton kopen');
  write('Wat weten jullie nog?', 'Iets met een ton.');
  press('Laat zien wat er staat');

  await atStage('Wat ervan gekomen is');
  screen.getByText('Een ton kopen');
  screen.getByText('Iets met een ton.');
  const became = within(screen.getByRole('group', { name: 'Wat is ervan gekomen?' }));
  fireEvent.click(became.getByRole('radio', { name: 'deels' }));
  press('Verder');

  await atStage('Deze kaart komt terug');
  expect(document.body.textContent).not.toContain('De sloot is van iedereen.');
  write('Het antwoord van nu', 'De sloot is van de straat.');
  press('Laat het antwoord van toen zien');
  await screen.findByText('De sloot is van iedereen.');
  fireEvent.click(screen.getByRole('radio', { name: 'verschoven' }));
  press('Verder');

  await atStage('De koers van nu');
  screen.getByText('Wij werken aan droge voeten.');
  write('Wij werken aan …', 'een sloot die stroomt');
  press('Bevestig');

  await atStage('Check-out');
  write('Een zin om mee af te sluiten', 'Tot mei.');
  press('Klaar');
  await expect.poll(() => location.hash, PATIENT).toBe(`#/oogst/${id}`);
  unmount();
  await edges.table().then((store) => store.close());

  show(<HarvestScreen id={id} />, edges);
  const added = await screen.findByRole('heading', { level: 2, name: /^Terugblik van / });
  const words = added.parentElement?.textContent ?? '';
  for (const said of [
    'Iets met een ton.',
    'deels',
    'De sloot is van de straat. · verschoven',
    'Wij werken aan een sloot die stroomt.',
    'Tot mei.',
  ])
    expect(words).toContain(said);
  // The koers of then stays what it was.
  screen.getByText('Wij werken aan droge voeten.');
  screen.getByRole('link', { name: 'Blik terug' });
});

it('goes one step back with the words in their place, and opens where it was left', async () => {
  const { edges, id } = await finishedGame();
  const { unmount } = show(<ReviewScreen id={id} />, edges);
  await screen.findByRole('button', { name: 'Begin' });
  press('Begin');
  await atStage('Uit het hoofd');
  expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
  write('Wat weten jullie nog?', 'Een ton.');
  press('Laat zien wat er staat');
  await atStage('Wat ervan gekomen is');
  press('Ongedaan maken');
  await atStage('Uit het hoofd');
  expect(screen.getByLabelText('Wat weten jullie nog?')).toHaveProperty('value', 'Een ton.');
  press('Laat zien wat er staat');
  await atStage('Wat ervan gekomen is');
  unmount();
  show(<HarvestScreen id={id} />, edges);
  await screen.findByRole('link', { name: 'Verder met de terugblik' });
});

it('has no place on a session that is not over, and says so', async () => {
  const edges = fakeEdges();
  const started = await startGame(edges, WISH);
  if ('refusal' in started) throw new Error(started.refusal);
  show(<ReviewScreen id={started.id} />, edges);
  await screen.findByText(/^Dit gesprek is nog niet af/);
  expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
});
