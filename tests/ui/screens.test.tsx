// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadDeck } from '../../src/decks/load';
import { HarvestScreen } from '../../src/ui/screens/harvest/HarvestScreen';
import { LookBack } from '../../src/ui/screens/look-back/LookBack';
import { NewGame } from '../../src/ui/screens/new-game/NewGame';
import { NotFound } from '../../src/ui/screens/not-found/NotFound';
import { Quick } from '../../src/ui/screens/quick/Quick';
import { Solo } from '../../src/ui/screens/solo/Solo';
import { Start } from '../../src/ui/screens/start/Start';
import { StatusPage } from '../../src/ui/screens/table/StatusPage';
import { startGame } from '../../src/ui/start-game';
import { fakeEdges, show, WISH, type FakeEdges } from './fakes';

afterEach(() => {
  location.hash = '';
});

const title = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;

/** A device with a session on it that has just begun. */
async function withSession(wish: Partial<typeof WISH> = {}): Promise<{ edges: FakeEdges; id: string }> {
  const edges = fakeEdges();
  const started = await startGame(edges, { ...WISH, ...wish });
  if ('refusal' in started) throw new Error(started.refusal);
  await (await edges.table()).close();
  return { edges, id: started.id };
}

describe('the start screen', () => {
  it('has three doors, and no more above them when nothing was going on', async () => {
    show(<Start />, fakeEdges());
    expect(title()).toBe('Koerskaarten');
    const doors = within(screen.getByRole('list')).getAllByRole('link');
    expect(doors.map((door) => door.getAttribute('href'))).toEqual(['#/kaart', '#/nieuw', '#/solo']);
    expect(screen.queryByText('Verder waar jullie waren')).toBeNull();
  });

  it('leads back to what was going on, above everything', async () => {
    const { edges, id } = await withSession();
    show(<Start />, edges);
    await screen.findByRole('heading', { level: 2, name: 'Verder waar jullie waren' });
    expect(screen.getByText('Water in de straat')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Verder' }).getAttribute('href')).toBe(`#/spel/${id}`);
  });

  it('tells of an update only when one waits, and why it must wait', async () => {
    const edges = fakeEdges({ applyUpdate: async () => 'session-open' });
    show(<Start />, edges);
    expect(screen.queryByRole('button', { name: 'Nu bijwerken' })).toBeNull();
    edges.updateReady.set(true);
    fireEvent.click(await screen.findByRole('button', { name: 'Nu bijwerken' }));
    await screen.findByText(/^Er staat nog een gesprek open in een ander tabblad/);
  });
});

describe('Nieuw spel', () => {
  it('says how many cards it will be for every number of persons', async () => {
    show(<NewGame />, fakeEdges());
    const usual = 'Jullie spelen ongeveer 5 kaarten. Niet iedereen trekt; iedereen reageert.';
    expect(await screen.findByText(usual)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '2' }));
    expect(await screen.findByText('Jullie spelen ongeveer 6 kaarten, om de beurt.')).toBeTruthy();
  });

  it('shows as many places as persons, and refuses a name that is too long', async () => {
    show(<NewGame />, fakeEdges());
    fireEvent.click(await screen.findByRole('radio', { name: '3' }));
    await waitFor(() => expect(screen.queryByLabelText('Plek 4')).toBeNull());
    fireEvent.input(screen.getByLabelText('Plek 3'), { target: { value: 'n'.repeat(41) } });
    fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'De tekst is te lang. Maak hem korter; wat je schreef staat er nog.',
    );
  });

  it('begins with one event that holds the names and where people come from', async () => {
    const edges = fakeEdges();
    show(<NewGame />, edges);
    fireEvent.click(await screen.findByRole('radio', { name: '3' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ook organisatie of rol' }));
    const label = 'Organisatie of rol van Plek 2';
    fireEvent.input(await screen.findByLabelText(label), { target: { value: 'huurder' } });
    fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
    const table = await edges.table();
    await waitFor(() => expect(table.getState().session).not.toBeNull());
    const { session } = table.getState();
    expect(session?.game.persons.map(({ about }) => about)).toEqual([null, 'huurder', null]);
    expect([session?.length, session?.past]).toEqual([1, null]);
    await waitFor(() => expect(location.hash).toMatch(/^#\/spel\//));
  });

  it('says so when the deck cannot be loaded', async () => {
    const edges = fakeEdges({ loadDeck: () => Promise.reject(new Error('gone')) });
    show(<NewGame />, edges);
    fireEvent.click(await screen.findByRole('button', { name: 'Begin' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Dit deck kon niet laden. Er is niets verloren. Herlaad de pagina en probeer het opnieuw.',
    );
  });

  it('says so when the table cannot be loaded, and begins at the next tap', async () => {
    let missing = true;
    const edges: FakeEdges = fakeEdges({
      table: () => (missing ? Promise.reject(new Error('gone')) : whole.table()),
    });
    const whole = fakeEdges();
    show(<NewGame />, edges);
    fireEvent.click(await screen.findByRole('button', { name: 'Begin' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Er is een stukje van de app niet gevonden.',
    );
    missing = false;
    fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/spel\//));
  });

  it('offers no example where the group has words of its own', async () => {
    show(<NewGame />, fakeEdges());
    await screen.findByRole('button', { name: 'Neem een voorbeeld' });
    const subject = screen.getByLabelText(/^Wat is jullie onderwerp/);
    fireEvent.input(subject, { target: { value: 'Onze eigen dijk' } });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Neem een voorbeeld' })).toBeNull());
    fireEvent.input(subject, { target: { value: ' ' } });
    expect(await screen.findByRole('button', { name: 'Neem een voorbeeld' })).toBeTruthy();
  });

  it('asks for the role of who has a name by that name', async () => {
    show(<NewGame />, fakeEdges());
    fireEvent.click(await screen.findByRole('button', { name: 'Ook organisatie of rol' }));
    fireEvent.input(screen.getByLabelText('Plek 1'), { target: { value: 'Samira' } });
    expect(await screen.findByLabelText('Organisatie of rol van Samira')).toBeTruthy();
    expect(screen.getByLabelText('Organisatie of rol van Plek 2')).toBeTruthy();
  });

  it('goes through the examples one by one', async () => {
    show(<NewGame />, fakeEdges());
    const example = await screen.findByRole('button', { name: 'Neem een voorbeeld' });
    const subject = screen.getByLabelText<HTMLInputElement>(/^Wat is jullie onderwerp/);
    const seen = new Set<string>();
    for (let taps = 0; taps < 7; taps += 1) {
      const before = subject.value;
      fireEvent.click(example);
      // oxlint-disable-next-line no-await-in-loop -- tap by tap
      await waitFor(() => expect(subject.value).not.toBe(before));
      seen.add(subject.value);
    }
    expect(seen.size).toBe(6);
  });
});

describe.each([
  { name: 'Nieuw spel', Screen: NewGame },
  { name: 'Alleen spelen', Screen: Solo },
])('Begin on $name', ({ Screen }) => {
  it('begins one game, also for a tap after it began and before its table is drawn', async () => {
    const load = vi.fn<typeof loadDeck>(loadDeck);
    show(<Screen />, fakeEdges({ loadDeck: load }));
    const begin = await screen.findByRole('button', { name: 'Begin' });
    fireEvent.click(begin);
    await waitFor(() => expect(location.hash).toMatch(/^#\/spel\//));
    fireEvent.click(begin);
    expect(load).toHaveBeenCalledTimes(1);
  });
});

describe('Alleen spelen', () => {
  it('begins a session for one', async () => {
    const edges = fakeEdges();
    show(<Solo />, edges);
    fireEvent.click(await screen.findByRole('button', { name: 'Begin' }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/spel\//));
    const list = await edges.storage.list(0);
    expect(list.ok && list.value.sessions.map(({ summary }) => summary.course)).toEqual(['solo']);
  });
});

describe('Meteen een kaart', () => {
  it('offers the decks, and says so of one that is not there', async () => {
    show(<Quick deck={null} />, fakeEdges());
    expect(title()).toBe('Meteen een kaart');
    show(<Quick deck="anders" />, fakeEdges());
    expect(await screen.findByRole('heading', { name: 'Dit deck is er niet' })).toBeTruthy();
  });

  it('wants words before it keeps a sentence', async () => {
    show(<Quick deck="wat" />, fakeEdges());
    fireEvent.click(await screen.findByRole('button', { name: 'Bewaar een zin' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Bewaar' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Er staat nog niets. Schrijf eerst een paar woorden.',
    );
  });

  it('never says of a sentence that it is kept before it is', async () => {
    const edges = fakeEdges();
    show(<Quick deck="wat" />, edges);
    fireEvent.click(await screen.findByRole('button', { name: 'Bewaar een zin' }));
    fireEvent.input(await screen.findByLabelText('Wat nemen jullie mee?'), { target: { value: 'Een zin.' } });
    edges.storage.problem = 'full';
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Nog niet bewaard.');
    expect(screen.queryByText(/staat in Terugkijken/)).toBeNull();
    edges.storage.problem = null;
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await screen.findByText('Bewaard. 1 zin staat in Terugkijken.');
  });

  it('says so only once the sentence would not come back after a reload', async () => {
    const edges = fakeEdges();
    const { saveDraft } = edges.storage;
    let put = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      put = resolve;
    });
    edges.storage.saveDraft = async (...draft) => {
      if (draft[2] === '') await waiting;
      return saveDraft(...draft);
    };
    show(<Quick deck="wat" />, edges);
    fireEvent.click(await screen.findByRole('button', { name: 'Bewaar een zin' }));
    fireEvent.input(await screen.findByLabelText('Wat nemen jullie mee?'), { target: { value: 'Een zin.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(screen.queryByLabelText('Wat nemen jullie mee?')).toBeNull());
    expect(screen.queryByText(/staat in Terugkijken/)).toBeNull();
    put();
    await screen.findByText('Bewaard. 1 zin staat in Terugkijken.');
  });
});

describe('Terugkijken', () => {
  it('has a helpful word while there is nothing', async () => {
    show(<LookBack />, fakeEdges());
    await screen.findByText(/^Nog niets bewaard\./);
    expect(screen.getByRole('link', { name: 'Meteen een kaart' }).getAttribute('href')).toBe('#/kaart');
  });

  it('leads to the harvest of a session, and back into one that is not done', async () => {
    const { edges, id } = await withSession();
    show(<LookBack />, edges);
    const link = await screen.findByRole('link', { name: 'Water in de straat' });
    expect(link.getAttribute('href')).toBe(`#/oogst/${id}`);
    const resume = screen.getByRole('link', { name: 'Verder waar jullie waren' });
    expect(resume.getAttribute('href')).toBe(`#/spel/${id}`);
    expect(screen.getByText('Nog geen koers. Jullie waren bij Landen.')).toBeTruthy();
  });

  it('gives a session without a subject a name to open it by', async () => {
    const { edges } = await withSession({ subject: '' });
    show(<LookBack />, edges);
    expect(await screen.findByRole('link', { name: 'Zonder onderwerp' })).toBeTruthy();
  });
});

describe('Oogst', () => {
  it('says what is missing while a talk is not done', async () => {
    const { edges, id } = await withSession();
    show(<HarvestScreen id={id} />, edges);
    await screen.findByRole('heading', { level: 1, name: 'Oogst' });
    expect(screen.getByText('Er is nog geen koers. Het gesprek is niet af.')).toBeTruthy();
    expect(screen.getByText('Er is geen zin opgeschreven.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Verder waar jullie waren' })).toBeTruthy();
  });

  it('stores what is being typed over it as soon as the page is out of sight', async () => {
    const { edges, id } = await withSession();
    show(<HarvestScreen id={id} />, edges);
    await screen.findByRole('heading', { level: 1, name: 'Oogst' });
    (await edges.table()).draft('reword', 'In andere woorden');
    expect(edges.storage.draftsOf(id)).toEqual({});
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(edges.storage.draftsOf(id)).toEqual({ reword: 'In andere woorden' }));
    seen.mockRestore();
  });

  it('of a damaged log says so, and offers nothing that would write', async () => {
    const { edges, id } = await withSession();
    edges.storage.damage(id, 1);
    show(<HarvestScreen id={id} />, edges);
    expect((await screen.findByRole('alert')).textContent).toContain('Er is niets gewist.');
    expect(screen.queryByRole('button', { name: 'Zinnen nalezen en aanpassen' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Verder waar jullie waren' })).toBeNull();
  });
});

describe('a screen that has nothing to show', () => {
  it.each([
    ['page', 'Deze pagina is er niet'],
    ['session', 'Dit gesprek is er niet'],
    ['deck', 'Dit deck is er niet'],
  ] as const)('a %s that is not there leads home', (what, words) => {
    show(<NotFound what={what} />, fakeEdges());
    expect(title()).toBe(words);
    expect(screen.getByRole('link', { name: 'Naar het begin' }).getAttribute('href')).toBe('#/');
  });

  it.each([
    ['taken', 'Dit spel staat al open'],
    ['damaged', 'Een deel van dit gesprek is beschadigd'],
    ['binned', 'Dit gesprek ligt in de prullenbak'],
    ['unreadable', 'Dit gesprek kan nu niet open'],
    ['not-found', 'Dit gesprek is er niet'],
  ] as const)('a session that is %s says why, and that nothing is lost', async (status, words) => {
    show(<StatusPage status={status} problem="blocked" id="x" onRetry={() => undefined} />, fakeEdges());
    await screen.findByRole('heading', { level: 1, name: words });
    const text = screen.getByRole('main').textContent;
    expect(text).toMatch(/niets verloren|niets gewist|staan er nog|is bewaard|zijn gevoerd/);
  });
});
