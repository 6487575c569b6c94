// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Safe } from '../../src/session/ports';
import { exampleId } from '../../src/session/example-ids';
import { storeExample } from '../../src/session/store-example';
import { HarvestScreen } from '../../src/ui/screens/harvest/HarvestScreen';
import { LookBack } from '../../src/ui/screens/look-back/LookBack';
import { startGame } from '../../src/ui/start-game';
import { fakeEdges, show, WISH, type FakeEdges } from './fakes';

const WAT = exampleId('wat');

/** A sheet comes with its chunk, and a speelveld beside it makes looking slow. */
const PATIENT = { timeout: 10_000 };

const button = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('button', { name }, PATIENT);
const press = async (name: string | RegExp): Promise<void> => void fireEvent.click(await button(name));

/** A safe that knows only how to make a copy. */
const safeWith = (backUp: Safe['backUp']): (() => Promise<Safe>) => {
  const other = (): never => {
    throw new Error('nothing else is asked of the safe');
  };
  return async () => ({
    largest: 0,
    backUp,
    open: other,
    secondCopy: other,
    beginAnew: other,
    wipeAll: other,
  });
};

const COPY: Safe['backUp'] = async (only) => ({
  ok: true,
  value: { text: `{"copy of":"${only}"}`, sessions: 1, unreadable: 0 },
});

async function withExample(changes: Parameters<typeof fakeEdges>[0] = {}): Promise<FakeEdges> {
  const edges = fakeEdges({ safe: safeWith(COPY), ...changes });
  const [recording, deck] = await Promise.all([edges.loadExample('wat'), edges.loadDeck('wat')]);
  await storeExample(edges.storage, 'wat', recording, deck);
  return edges;
}

async function openSheet(edges: FakeEdges): Promise<void> {
  show(<HarvestScreen id={WAT} />, edges);
  await press('Meenemen');
  await button('Tekst (Markdown)');
}

describe('Meenemen on the harvest', { timeout: 30_000 }, () => {
  it('hands over each file at a tap, named by subject and day', async () => {
    const edges = await withExample();
    await openSheet(edges);
    await press('Tekst (Markdown)');
    await press('Afspraken (CSV)');
    await press('Agenda (ICS)');
    await press('Oogst zonder mensen');
    expect(edges.files.map(({ type }) => type)).toEqual([
      'text/markdown',
      'text/csv',
      'text/calendar',
      'text/markdown',
    ]);
    expect(edges.files[0]?.name).toMatch(/^[a-z-]+-\d{4}-\d{2}-\d{2}-verslag\.md$/u);
    expect(edges.files[3]?.name).toMatch(/^[a-z-]+-oogst\.md$/u);
    expect(screen.getByRole('status').textContent).toContain(edges.files[3]?.name);
  });

  it('makes everything when it is asked, of this session only', async () => {
    const edges = await withExample();
    await openSheet(edges);
    await press('Alles (JSON)');
    await waitFor(() => expect(edges.files).toHaveLength(1), PATIENT);
    expect(edges.files[0]).toMatchObject({ type: 'application/json', text: `{"copy of":"${WAT}"}` });
  });

  it('where files are shared, one that took time waits for a tap of its own and has the focus', async () => {
    const edges = await withExample({ sharesFiles: () => true });
    await openSheet(edges);
    await press('Tekst (Markdown)');
    expect(edges.files).toHaveLength(1);
    await press('Alles (JSON)');
    const share = await button('Deel het bestand');
    expect(document.activeElement).toBe(share);
    expect(edges.files).toHaveLength(1);
    fireEvent.click(share);
    expect(edges.files).toHaveLength(2);
  });

  it.each([
    ['could not be made', async () => ({ ok: false, problem: 'lost' }) as const, 'Je gesprek staat er nog.'],
    [
      'holds nothing yet',
      async () => ({ ok: true, value: { text: '{}', sessions: 0, unreadable: 0 } }) as const,
      'nog niet bewaard',
    ],
  ])('says so when it %s, and gives no file', async (_what, backUp, words) => {
    const edges = await withExample({ safe: safeWith(backUp) });
    await openSheet(edges);
    await press('Alles (JSON)');
    expect((await screen.findByRole('alert', {}, PATIENT)).textContent).toContain(words);
    expect(edges.files).toEqual([]);
  });
});

describe('Meenemen from the list', { timeout: 30_000 }, () => {
  it('reads the session from storage', async () => {
    const edges = await withExample();
    show(<LookBack />, edges);
    await press(/^Meer over/);
    await press('Meenemen');
    await press('Tekst (Markdown)');
    expect(edges.files[0]?.text).toMatch(/^# /u);
  });

  it('offers no table and no calendar before there is an agreement, and says when they come', async () => {
    const edges = fakeEdges();
    const started = await startGame(edges, WISH);
    expect(started).not.toHaveProperty('refusal');
    await (await edges.table()).close();
    show(<LookBack />, edges);
    await press(/^Meer over/);
    await press('Meenemen');
    await button('Tekst (Markdown)');
    expect(screen.queryByRole('button', { name: 'Afspraken (CSV)' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Agenda (ICS)' })).toBeNull();
    expect(screen.getByText(/komen erbij zodra er een afspraak is/)).toBeTruthy();
    await press('Tekst (Markdown)');
    expect(edges.files[0]?.text).toContain('Dit gesprek is nog niet af.');
  });

  it('says so when it can not be read', async () => {
    const edges = await withExample();
    show(<LookBack />, edges);
    await press(/^Meer over/);
    edges.storage.problem = 'lost';
    await press('Meenemen');
    const alert = await screen.findByRole('alert', {}, PATIENT);
    expect(within(alert).getByText(/kon niet worden gelezen/)).toBeTruthy();
  });
});
