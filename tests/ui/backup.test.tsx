// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Safe } from '../../src/session/ports';
import { Settings } from '../../src/ui/screens/settings/Settings';
import { logOf, testDevice, type TestDevice } from '../storage/backup/devices';
import '../storage/support/fresh';
import { fakeEdges, show, type FakeEdges } from './fakes';

const A = 'a'.repeat(32);
const B = 'b'.repeat(32);

function showSettings(device: TestDevice, changes: Partial<Safe> = {}, shares = false): FakeEdges {
  const edges = fakeEdges({
    safe: async () => ({ ...device.safe, ...changes }),
    sharesFiles: () => shares,
  });
  show(<Settings />, edges);
  return edges;
}

const part = async (heading: string): Promise<ReturnType<typeof within>> => {
  const found = await screen.findByRole('heading', { level: 2, name: heading });
  return within(found.closest('section') ?? document.body);
};

async function choose(text: string): Promise<void> {
  const restore = await part('Terugzetten');
  const input = restore.getByLabelText('Kies een bestand om terug te zetten');
  await userEvent.upload(input, new File([text], 'kopie.json', { type: 'application/json' }));
}

describe('Reservekopie maken', () => {
  it('hands over one file, named by the day', async () => {
    const device = testDevice();
    await device.play(A, logOf(1).slice(0, 5));
    const edges = showSettings(device);
    const backup = await part('Reservekopie');
    await userEvent.click(backup.getByRole('button', { name: 'Reservekopie maken' }));
    await backup.findByText('Klaar: 1 gesprek staat in het bestand.');
    const [file] = edges.files;
    expect(file?.name).toMatch(/^koerskaarten-reservekopie-\d{4}-\d{2}-\d{2}\.json$/u);
    expect(await testDevice('koerskaarten-ander').open(file?.text ?? '')).toMatchObject({ sessions: 1 });
  });

  it('waits for a tap of its own where files are shared', async () => {
    const edges = showSettings(testDevice(), {}, true);
    const backup = await part('Reservekopie');
    await userEvent.click(backup.getByRole('button', { name: 'Reservekopie maken' }));
    await userEvent.click(await backup.findByRole('button', { name: 'Bewaar het bestand' }));
    expect(edges.files).toHaveLength(1);
  });

  it('says so when it can not be made', async () => {
    showSettings(testDevice(), { backUp: async () => ({ ok: false, problem: 'lost' }) });
    const backup = await part('Reservekopie');
    await userEvent.click(backup.getByRole('button', { name: 'Reservekopie maken' }));
    expect((await backup.findByRole('alert')).textContent).toContain('De opslag reageert niet.');
  });
});

describe('Terugzetten', () => {
  async function twoDevices(): Promise<{ here: TestDevice; text: string }> {
    const there = testDevice('koerskaarten-daar');
    await there.play(A, logOf(1).slice(0, 6));
    const here = testDevice();
    await here.play(B, logOf(2).slice(0, 4));
    return { here, text: await there.file() };
  }
  const ids = async (device: TestDevice): Promise<string[]> => {
    const list = await device.storage.list(0);
    return list.ok ? list.value.sessions.map(({ id }) => id).sort() : [];
  };

  it('shows what is in the file before anything changes, then merges', async () => {
    const { here, text } = await twoDevices();
    showSettings(here);
    await choose(text);
    const sheet = within(await screen.findByRole('dialog'));
    sheet.getByText('1 gesprek staat in het bestand.');
    sheet.getByText('1 gesprek is hier nieuw.');
    expect(await ids(here)).toEqual([B]);
    await userEvent.click(sheet.getByRole('button', { name: 'Samenvoegen' }));
    await screen.findByText('Teruggezet. Je gesprekken staan in Terugkijken.');
    expect(await ids(here)).toEqual([A, B]);
  });

  it('replaces only after asking once more', async () => {
    const { here, text } = await twoDevices();
    showSettings(here);
    await choose(text);
    await userEvent.click(await screen.findByRole('button', { name: 'Vervang alles' }));
    screen.getByRole('heading', { name: 'Weet je het zeker?' });
    screen.getByText(/Wat hier staat gaat weg: 1 gesprek,/u);
    expect(await ids(here)).toEqual([B]);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, vervang alles' }));
    await screen.findByText('Teruggezet. Je gesprekken staan in Terugkijken.');
    expect(await ids(here)).toEqual([A]);
  });

  it('is left without a change', async () => {
    const { here, text } = await twoDevices();
    showSettings(here);
    await choose(text);
    await userEvent.click(await screen.findByRole('button', { name: 'Toch niet' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await ids(here)).toEqual([B]);
  });

  it.each([
    ['something else', '{"app":"iets"}', /^Dit is geen reservekopie/u],
    ['a newer one', '{"app":"koerskaarten","kind":"reservekopie","schema":9}', /nieuwere versie/u],
    [
      'a broken one',
      '{"app":"koerskaarten","kind":"reservekopie","schema":1,"made":1}',
      /beschadigd of aangepast/u,
    ],
  ])('refuses %s in a plain sentence', async (_what, text, sentence) => {
    showSettings(testDevice());
    await choose(text);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(sentence);
    expect(alert.textContent).toContain('Er is niets veranderd.');
  });

  it('reads no byte of a file that is too large', async () => {
    const open = vi.fn<Safe['open']>();
    showSettings(testDevice(), { largest: 3, open });
    await choose('vier');
    await screen.findByText(/te groot/u);
    expect(open).not.toHaveBeenCalled();
  });

  it('says that a game is open elsewhere', async () => {
    const { here, text } = await twoDevices();
    here.busy = true;
    showSettings(here);
    await choose(text);
    await userEvent.click(await screen.findByRole('button', { name: 'Samenvoegen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Er staat nog een spel open');
    expect(await ids(here)).toEqual([B]);
  });
});

describe('Wis alles', () => {
  const wipe = async (): Promise<void> => {
    await userEvent.click(await screen.findByRole('button', { name: 'Wis alles' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ja, wis alles' }));
  };

  it('asks first, wipes, and shows that it looked', async () => {
    const device = testDevice();
    await device.play(A, logOf(1).slice(0, 5));
    showSettings(device);
    await userEvent.click(await screen.findByRole('button', { name: 'Wis alles' }));
    expect((await indexedDB.databases()).length).toBe(1);
    await userEvent.click(await screen.findByRole('button', { name: 'Ja, wis alles' }));
    await screen.findByRole('heading', { level: 1, name: 'Alles is gewist' });
    expect(await indexedDB.databases()).toEqual([]);
    // No way back that would store something again.
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('names what is left', async () => {
    const traces = { databases: [], caches: ['koerskaarten-x'], keys: [] };
    showSettings(testDevice(), { wipeAll: async () => ({ ok: true, traces }) });
    await wipe();
    await screen.findByRole('heading', { level: 1, name: 'Niet alles is gewist' });
    expect(screen.getByText(/koerskaarten-x/u)).toBeTruthy();
  });

  it('does not say that it looked where a browser could not be asked', async () => {
    const traces = { databases: null, caches: [], keys: [] };
    showSettings(testDevice(), { wipeAll: async () => ({ ok: true, traces }) });
    await wipe();
    await screen.findByRole('heading', { level: 1, name: 'Alles is gewist' });
    expect(screen.getByRole('status').textContent).toContain('niet nakijken');
  });

  it('says why not, and that nothing changed', async () => {
    showSettings(testDevice(), { wipeAll: async () => ({ ok: false, problem: 'session-open' }) });
    await wipe();
    expect((await screen.findByRole('alert')).textContent).toContain('Er is niets veranderd.');
  });
});
