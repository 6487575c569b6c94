// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { StorageProblem } from '../../src/session/ports';
import { SaveStatus } from '../../src/ui/parts/SaveStatus';
import { UNREADABLE_SENTENCES } from '../../src/ui/parts/text';
import { Start } from '../../src/ui/screens/start/Start';
import { testDevice } from '../storage/backup/devices';
import '../storage/support/fresh';
import { fakeEdges, show, showTable } from './fakes';

const PROBLEMS = Object.keys(UNREADABLE_SENTENCES) as StorageProblem[];

const nothing = (): void => undefined;
const said = (): string | null => document.querySelector('[data-save]')?.getAttribute('data-save') ?? null;

describe('what is said of saving', () => {
  it('is a quiet word while it goes well', () => {
    const { rerender } = render(
      <SaveStatus save={{ state: 'saved' }} onRetry={nothing} onSaveFile={nothing} />,
    );
    expect(screen.getByText('Bewaard')).toBeTruthy();
    rerender(<SaveStatus save={{ state: 'saving' }} onRetry={nothing} onSaveFile={nothing} />);
    expect(screen.getByText('Bezig met bewaren')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each(PROBLEMS)('is a clear sentence with two ways out when it is "%s"', (problem) => {
    const asked: string[] = [];
    render(
      <SaveStatus
        save={{ state: 'unsaved', problem }}
        onRetry={() => asked.push('retry')}
        onSaveFile={() => asked.push('file')}
      />,
    );
    // Why, and what is safe or what to do: more than one sentence each.
    expect(screen.getByRole('alert').textContent).toMatch(/^Nog niet bewaard\. [A-Z].+\. [A-Z].+\./);
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar als bestand' }));
    expect(asked).toEqual(['retry', 'file']);
  });

  it.each(PROBLEMS)('and the start screen says so when reading is "%s"', async (problem) => {
    const edges = fakeEdges();
    edges.storage.problem = problem;
    show(<Start />, edges);
    expect((await screen.findByRole('alert')).textContent).toBe(UNREADABLE_SENTENCES[problem]);
  });
});

describe('at the table', () => {
  it('says "Bewaard" only after it is stored', async () => {
    const { edges } = await showTable();
    await screen.findByRole('button', { name: 'Klaar' });
    expect(said()).toBe('saved');
    edges.storage.waiting = true;
    fireEvent.click(screen.getByRole('button', { name: 'Klaar' }));
    await waitFor(() => expect(said()).toBe('saving'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lees deze afspraken samen door');
    edges.storage.release();
    await screen.findByText('Wat heb jij met dit onderwerp?');
    expect(said()).toBe('saved');
  });

  it('plays on when storage is full, gives the log as a file, and saves all of it in the end', async () => {
    const { edges, id } = await showTable({}, { safe: async () => testDevice('koerskaarten-vol').safe });
    edges.storage.problem = 'full';
    fireEvent.click(await screen.findByRole('button', { name: 'Klaar' }));
    await screen.findByText('Wat heb jij met dit onderwerp?');
    expect(said()).toBe('unsaved');
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar als bestand' }));
    await waitFor(() => expect(edges.files).toHaveLength(1));
    const [file] = edges.files;
    expect(file?.name).toBe(`koerskaarten-${id.slice(0, 8)}.json`);
    const opened = await testDevice().open(file?.text ?? '');
    expect(opened).toMatchObject({ sessions: 1, added: 1 });

    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await waitFor(() => expect(said()).toBe('unsaved'));
    expect(edges.storage.eventsOf(id)).toHaveLength(1);
    edges.storage.problem = null;
    fireEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    await waitFor(() => expect(said()).toBe('saved'));
    expect(edges.storage.eventsOf(id)).toHaveLength(2);
  });
});

it('a table that reads along never takes over what it can only lose, without asking', async () => {
  const table = await showTable();
  const { edges, store } = table;
  edges.storage.problem = 'full';
  await table.play({ do: 'agree-talk-rules', rules: [] });
  edges.storage.problem = null;
  edges.tabs.steal(table.id);
  await screen.findByText('Het spel gaat verder in een ander tabblad');
  expect(screen.queryByRole('button', { name: 'Probeer opnieuw' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Neem over' }));
  await screen.findByText(/gaat dan verloren/u);
  expect(store.log()).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Bewaar als bestand' }));
  // The safe of this test can't be opened: then at least the words are handed over.
  await waitFor(() => expect(edges.files).toHaveLength(1));
  expect(JSON.parse(edges.files[0]?.text ?? '')).toMatchObject({ session: table.id, events: { length: 2 } });
  fireEvent.click(screen.getByRole('button', { name: 'Neem over zonder wat hier staat' }));
  await waitFor(() => expect(store.getState().status).toBe('open'));
  expect(store.log()).toHaveLength(1);
});
