// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Safe, SecondCopy } from '../../src/session/ports';
import { LookBack } from '../../src/ui/screens/look-back/LookBack';
import { Rescue } from '../../src/ui/screens/rescue/Rescue';
import { Start } from '../../src/ui/screens/start/Start';
import { testDevice } from '../storage/backup/devices';
import '../storage/support/fresh';
import { fakeEdges, show, type FakeEdges } from './fakes';

const restore = vi.fn<SecondCopy['restore']>();
const beginAnew = vi.fn<Safe['beginAnew']>();
const COPY: SecondCopy = {
  sessions: 2,
  missing: 2,
  latest: Date.UTC(2026, 4, 20, 12),
  file: async () => 'het bestand',
  restore,
};

beforeEach(() => {
  restore.mockReset().mockResolvedValue({ ok: true });
  beginAnew.mockReset().mockResolvedValue({ ok: true });
});

function edgesWith(copy: SecondCopy | null): FakeEdges {
  const device = testDevice();
  return fakeEdges({
    safe: async () => ({ ...device.safe, secondCopy: async () => copy, beginAnew }),
  });
}

it.each([
  ['the start', <Start key="start" />],
  ['Terugkijken', <LookBack key="look-back" />],
])('%s gives way when everything is lost, and only then', async (_what, shown) => {
  const edges = edgesWith(COPY);
  const { list } = edges.storage;
  edges.storage.list = async (before) => ({ ...(await list(before)), lost: 2 });
  show(shown, edges);
  await screen.findByRole('heading', { level: 1, name: 'Je gesprekken staan hier niet meer' });
  expect(screen.queryByRole('link', { name: /Nieuw spel/u })).toBeNull();
});

it('what is empty is filled from the second copy with one tap', async () => {
  show(<Rescue lost={2} unreadable={false} />, edgesWith(COPY));
  await screen.findByText(/Daarin staan 2 gesprekken/u);
  await userEvent.click(screen.getByRole('button', { name: 'Zet de tweede kopie terug' }));
  await screen.findByRole('heading', { level: 1, name: 'Alles staat er weer' });
  expect(restore).toHaveBeenCalledWith(false);
});

it('what can not be read is tried again first, and replaced only in two steps', async () => {
  const edges = edgesWith(COPY);
  show(<Rescue lost={3} unreadable />, edges);
  await screen.findByText(/Niet alles zit erin/u);
  screen.getByRole('button', { name: 'Probeer opnieuw' });
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar de tweede kopie als bestand' }));
  expect(edges.files).toMatchObject([{ text: 'het bestand' }]);
  await userEvent.click(screen.getByRole('button', { name: 'Vervang de opslag door de tweede kopie' }));
  expect(restore).not.toHaveBeenCalled();
  restore.mockResolvedValueOnce({ ok: false, problem: 'blocked' });
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.click(sheet.getByRole('button', { name: 'Ja, vervang de opslag' }));
  expect(restore).toHaveBeenCalledWith(true);
  expect((await screen.findByRole('alert')).textContent).toContain('Sluit de andere tabbladen');
});

it('without a second copy it says so, and what else can be done', async () => {
  show(<Rescue lost={1} unreadable={false} />, edgesWith(null));
  await screen.findByText(/geen tweede kopie die te lezen is\. Heb je een reservekopie\?/u);
  screen.getByLabelText('Kies een bestand om terug te zetten');
  await userEvent.click(screen.getByRole('button', { name: 'Begin opnieuw' }));
  expect(beginAnew).not.toHaveBeenCalled();
  beginAnew.mockResolvedValueOnce({ ok: false, problem: 'session-open' });
  await userEvent.click(screen.getByRole('button', { name: 'Ja, begin opnieuw' }));
  expect(beginAnew).toHaveBeenCalledWith(false);
  expect((await screen.findByRole('alert')).textContent).toContain('Er staat nog een spel open');
});
