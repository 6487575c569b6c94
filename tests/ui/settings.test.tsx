// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Device, StorageState } from '../../src/ui/device';
import { NewGame } from '../../src/ui/screens/new-game/NewGame';
import { Accessibility } from '../../src/ui/screens/accessibility/Accessibility';
import { Privacy } from '../../src/ui/screens/privacy/Privacy';
import { Settings } from '../../src/ui/screens/settings/Settings';
import { fakeEdges, show, WISH } from './fakes';
import { startGame } from '../../src/ui/start-game';

const STATE: StorageState = { kept: false, used: 2_340_000, room: 12_000_000_000 };

const device = (
  changes: Partial<Device> = {},
  state: Partial<StorageState> = {},
): { device(): Promise<Device> } => ({
  device: async () => ({
    place: 'tab',
    userAgent: 'Een browser',
    storage: async () => ({ ...STATE, ...state }),
    ready: async () => 'ready',
    ...changes,
  }),
});

const region = async (heading: string): Promise<ReturnType<typeof within>> => {
  const part = (await screen.findByRole('heading', { level: 2, name: heading })).closest('section');
  return within(part ?? document.body);
};

describe('Instellingen', () => {
  it('says how safe storage is, in words that fit', async () => {
    show(<Settings />, fakeEdges(device({}, { kept: true })));
    const storage = await region('Opslag op dit apparaat');
    await storage.findByText('De browser belooft dat hij niets opruimt.');
    storage.getByText('Koerskaarten gebruikt 2,3 MB. Er is plaats voor 12 GB.');
    expect(storage.queryByRole('button')).toBeNull();
  });

  it('says so where the browser can tell nothing', async () => {
    show(<Settings />, fakeEdges(device({}, { kept: null, used: null, room: null })));
    const storage = await region('Opslag op dit apparaat');
    await storage.findByText(/Deze browser zegt niet of hij opruimt/u);
    expect(storage.queryByText(/gebruikt 0/u)).toBeNull();
  });

  it('asks the browser, and says what it answered', async () => {
    let kept = false;
    const asked = vi.fn<() => Promise<string>>(async () => 'denied');
    const storage = async (): Promise<StorageState> => ({ ...STATE, kept });
    show(<Settings />, fakeEdges({ ...device({ storage }), persist: asked }));
    const part = await region('Opslag op dit apparaat');
    await userEvent.click(await part.findByRole('button', { name: 'Vraag om alles te bewaren' }));
    await part.findByText(/De browser zegt nu nee/u);
    kept = true;
    await userEvent.click(part.getByRole('button', { name: 'Vraag om alles te bewaren' }));
    await part.findByText('De browser belooft dat hij niets opruimt.');
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('tells only a tab on an iPad of the seven days, and how to leave it', async () => {
    show(<Settings />, fakeEdges(device({ place: 'ios-tab' })));
    const storage = await region('Opslag op dit apparaat');
    storage.getByText(/Kom je zeven dagen niet terug/u);
    expect(storage.getAllByRole('listitem')).toHaveLength(4);
  });

  it.each(['ios-app', 'app', 'tab'] as const)('%s has advice of its own', async (place) => {
    show(<Settings />, fakeEdges(device({ place })));
    const storage = await region('Opslag op dit apparaat');
    expect(storage.queryByText(/zeven dagen/u)).toBeNull();
    expect(storage.queryByRole('list')).toBeNull();
  });

  it('shows the self test, and looks again when asked', async () => {
    let ready: 'busy' | 'ready' = 'busy';
    show(<Settings />, fakeEdges(device({ ready: async () => ready })));
    const part = await region('Zonder internet');
    await part.findByText(/^Nog niet klaar/u);
    ready = 'ready';
    await userEvent.click(part.getByRole('button', { name: 'Kijk opnieuw' }));
    await part.findByText(/^Klaar voor gebruik zonder internet/u);
    expect(part.queryByRole('button')).toBeNull();
  });

  it('copies technical facts and no word of what people wrote', async () => {
    const user = userEvent.setup();
    const edges = fakeEdges(device());
    await startGame(edges, WISH);
    show(<Settings />, edges);
    const part = await region('Hulp bij een probleem');
    await part.findByText(/gesprekken 1, beschadigd 0, prullenbak 0/u);
    await user.click(part.getByRole('button', { name: 'Kopieer technische gegevens' }));
    await part.findByText('Gekopieerd. Plak ze in je bericht.');
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('Browser: Een browser');
    for (const word of [WISH.subject, 'Noor', 'Samira']) expect(copied).not.toContain(word);
  });

  it('says so when copying is refused, and shows what was to be copied', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    show(<Settings />, fakeEdges(device()));
    const part = await region('Hulp bij een probleem');
    await part.findByText(/Browser: Een browser/u);
    await user.click(part.getByRole('button', { name: 'Kopieer technische gegevens' }));
    await part.findByText(/Kopiëren lukt hier niet/u);
    expect(document.querySelector('details')?.open).toBe(true);
  });
});

it('Privacy says that nothing leaves, what is stored and how it goes', () => {
  show(<Privacy />, fakeEdges());
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(4);
  screen.getByRole('link', { name: 'Naar Instellingen' });
});

it('Toegankelijkheid says what was tried, and what nobody knows yet', () => {
  show(<Accessibility />, fakeEdges());
  expect(document.title).toMatch(/^Toegankelijkheid/u);
  screen.getByRole('heading', { level: 2, name: 'Wat we nog niet weten' });
  screen.getByText(/nog geen mensen met een beperking meegetest/u);
  screen.getByRole('link', { name: 'Naar Instellingen' });
});

describe('before the first game', () => {
  const notice = (): HTMLElement | null => screen.queryByRole('note');

  it('a tab on an iPad is told of the seven days', async () => {
    show(<NewGame />, fakeEdges(device({ place: 'ios-tab' })));
    await screen.findByText(/Kom je zeven dagen niet terug/u);
    const how = screen.getByRole('link', { name: 'Zo zet je het op je beginscherm' });
    expect(how.getAttribute('href')).toBe('#/instellingen');
  });

  it('and not any more when there is a game', async () => {
    const edges = fakeEdges(device({ place: 'ios-tab' }));
    await startGame(edges, WISH);
    const list = vi.spyOn(edges.storage, 'list');
    show(<NewGame />, edges);
    await screen.findByRole('heading', { level: 1, name: 'Nieuw spel' });
    await vi.waitFor(() => expect(list).toHaveBeenCalled());
    await list.mock.results[0]?.value;
    expect(notice()).toBeNull();
  });

  it('others are not', async () => {
    const told = vi.fn<() => Promise<Device>>(device().device);
    show(<NewGame />, fakeEdges({ device: told }));
    await screen.findByRole('heading', { level: 1, name: 'Nieuw spel' });
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(notice()).toBeNull();
  });
});
