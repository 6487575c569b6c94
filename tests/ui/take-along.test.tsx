// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Safe, SessionTraces } from '../../src/session/ports';
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
const safeWith = (backUp: Safe['backUp'], tracesOf?: Safe['tracesOf']): (() => Promise<Safe>) => {
  const other = (): never => {
    throw new Error('nothing else is asked of the safe');
  };
  return async () => ({
    largest: 0,
    backUp,
    open: other,
    fileOf: other,
    secondCopy: other,
    beginAnew: other,
    tracesOf: tracesOf ?? other,
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
    const { list } = edges.storage;
    const whole = vi.fn<() => void>();
    edges.storage.list = (before) => list(before).finally(whole);
    show(<LookBack />, edges);
    await press(/^Meer over/);
    // Its newest show before the whole list was read.
    await waitFor(() => expect(whole).toHaveBeenCalledOnce(), PATIENT);
    edges.storage.problem = 'lost';
    await press('Meenemen');
    // The list behind it may have something to say too.
    expect(await screen.findByText(/kon niet worden gelezen/u, {}, PATIENT)).toBeTruthy();
  });
});

describe('Meenemen en wissen', { timeout: 30_000 }, () => {
  const CLEAN: SessionTraces = { records: 0, copies: 0, keys: 0, counted: 1, others: 1 };

  /** The sheet of a game that was left half way, and what will be found after it was wiped. */
  async function withGame(found: SessionTraces): Promise<{ edges: FakeEdges; id: string }> {
    const edges = fakeEdges({ safe: safeWith(COPY, async () => ({ ok: true, value: found })) });
    const started = await startGame(edges, WISH);
    if ('refusal' in started) throw new Error(started.refusal);
    show(<HarvestScreen id={started.id} />, edges);
    await press('Meenemen');
    await button('Wis dit gesprek hier');
    return { edges, id: started.id };
  }

  it('says what was taken along, wipes, and tells what was looked for', async () => {
    const { edges, id } = await withGame(CLEAN);
    await press('Tekst (Markdown)');
    await press('Wis dit gesprek hier');
    expect(screen.getByText(/^Je nam mee: Tekst \(Markdown\)\./u)).toBeTruthy();
    expect(edges.storage.eventsOf(id)).not.toHaveLength(0);
    await press('Ja, wis het hier');
    await screen.findByRole('heading', { name: 'Het gesprek is gewist' }, PATIENT);
    expect(screen.getByText('De tweede kopie is ook weg.')).toBeTruthy();
    expect(screen.getByText(/nog 1 ander gesprek/u)).toBeTruthy();
    expect(edges.storage.eventsOf(id)).toHaveLength(0);
    await press('Naar het begin');
    expect(location.hash).toBe('#/');
  });

  it.each([
    ['a record', { records: 1 }],
    ['a copy', { copies: 1 }],
    ['a key', { keys: 1 }],
    ['the count', { counted: 2 }],
  ])('never says that it is gone while %s is left', async (_what, left) => {
    await withGame({ ...CLEAN, ...left });
    await press('Wis dit gesprek hier');
    expect(screen.getByText('Je hebt in dit scherm nog niets meegenomen.')).toBeTruthy();
    await press('Ja, wis het hier');
    await screen.findByRole('heading', { name: 'Niet alles is gewist' }, PATIENT);
    expect(screen.queryByText('De tweede kopie is ook weg.')).toBeNull();
  });

  it('wipes nothing that is open in another tab, and says so', async () => {
    const edges = await withExample();
    const started = await startGame(edges, WISH);
    if ('refusal' in started) throw new Error(started.refusal);
    await (await edges.table()).close();
    await edges.tabs.hold(started.id);
    show(<LookBack />, edges);
    await press(/^Meer over Water in de straat/u);
    await press('Meenemen');
    await press('Wis dit gesprek hier');
    await press('Ja, wis het hier');
    expect((await screen.findByRole('alert', {}, PATIENT)).textContent).toContain(
      'open in een ander tabblad',
    );
    expect(edges.storage.eventsOf(started.id)).not.toHaveLength(0);
  });

  it('is not there for an example, which has a button of its own', async () => {
    await openSheet(await withExample());
    expect(screen.queryByRole('button', { name: 'Wis dit gesprek hier' })).toBeNull();
  });
});
