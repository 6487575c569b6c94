// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleId } from '../../src/session/example-ids';
import { storeExample } from '../../src/session/store-example';
import { HarvestScreen } from '../../src/ui/screens/harvest/HarvestScreen';
import { LookBack } from '../../src/ui/screens/look-back/LookBack';
import { Start } from '../../src/ui/screens/start/Start';
import { settle } from '../session/fakes';
import { fakeEdges, show, type FakeEdges } from './fakes';

const HOEDAN = exampleId('hoedan');
const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};

let edges: FakeEdges;
beforeEach(() => {
  edges = fakeEdges();
  location.hash = '#/';
});

async function stored(): Promise<void> {
  const [recording, deck] = await Promise.all([edges.loadExample('hoedan'), edges.loadDeck('hoedan')]);
  await storeExample(edges.storage, 'hoedan', recording, deck);
}

describe('on the start screen', () => {
  it('the one that is chosen is stored and opens as its harvest', async () => {
    show(<Start />, edges);
    await press('Voorbeeldspel');
    await press(/^#Hoedan/);
    await waitFor(() => expect(location.hash).toBe(`#/oogst/${HOEDAN}`));
    expect(edges.storage.eventsOf(HOEDAN).length).toBeGreaterThan(50);
  });

  it('says why one could not be stored, and stays', async () => {
    show(<Start />, edges);
    await press('Voorbeeldspel');
    edges.storage.problem = 'full';
    await press(/^Wat/);
    expect((await screen.findByRole('alert')).textContent).toContain('Dit apparaat is vol.');
    expect(location.hash).toBe('#/');
  });

  it('is never what the table was at', async () => {
    await stored();
    const list = vi.spyOn(edges.storage, 'list');
    show(<Start />, edges);
    await waitFor(() => expect(list).toHaveResolved());
    await act(settle);
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });
});

it('is marked in the list and in the bin', async () => {
  await stored();
  show(<LookBack />, edges);
  const link = await screen.findByRole('link', { name: /Eén balie/ });
  expect(within(link.closest('li') ?? document.body).getByText('Voorbeeld')).toBeTruthy();
  await press(/^Meer over Eén balie/);
  await press('Naar de prullenbak');
  const bin = (await screen.findByRole('heading', { level: 2, name: 'Prullenbak' })).parentElement;
  expect(within(bin ?? document.body).getByText('Voorbeeld')).toBeTruthy();
});

describe('its harvest', () => {
  beforeEach(async () => {
    await stored();
    show(<HarvestScreen id={HOEDAN} />, edges);
    await screen.findByRole('heading', { level: 1, name: 'Oogst' });
  });

  it('says that it is one, and takes it to the bin', async () => {
    expect(screen.getByText('Voorbeeld')).toBeTruthy();
    await press('Verwijder dit voorbeeld');
    await waitFor(async () => {
      const listed = await edges.storage.list(0);
      expect(listed.ok && listed.value.bin.map(({ id }) => id)).toEqual([HOEDAN]);
    });
    expect(location.hash).toBe('#/');
  });

  it('stays and says so when that fails', async () => {
    edges.storage.problem = 'lost';
    await press('Verwijder dit voorbeeld');
    expect((await screen.findByRole('alert')).textContent).toContain('De opslag reageert niet.');
  });

  it('shows how it went, step by step, each as it stood then, and nothing of what was picked', async () => {
    await press('Kijk hoe het ging');
    const seen: string[] = [];
    const words = (): string => document.querySelector('[aria-live]')?.textContent ?? '';
    for (let step = 0; step < 11; step += 1) {
      seen.push(words());
      // oxlint-disable-next-line no-await-in-loop -- step by step
      if (step < 10) await press('Volgende');
    }
    expect(seen[0]).toContain('vijf keer hetzelfde verhaal');
    expect(seen[2]).toMatch(/Kaart 2 van 6.*Applaus is er.*eens/);
    expect(seen[2]).not.toMatch(/taart/);
    expect(seen[3]).toMatch(/Tegenspraak bij kaart 2.*Applaus is er.*Tegenspraak die blijft staan:.*taart/);
    expect(seen[4]).toContain('De lege stoel lag erbij: ');
    expect(seen[5]).toMatch(/Kaart 4 van 6.*De balie mag pas meepraten/);
    expect(seen[6]).toMatch(/Tegenspraak verwerkt\..*Eerst stond er: De balie mag pas meepraten/);
    expect(seen[8]).toContain('Alsnog gepakt');
    expect(seen[10]).toContain('Wij gaan zes weken lang');
    expect(seen.join(' ')).not.toMatch(/hier begin ik|dit schuurt|Mirjam|Tom|Fatma/);
    expect(screen.queryByRole('button', { name: 'Volgende' })).toBeNull();
    await press('Vorige');
    expect(words()).toBe(seen[9]);
  });

  it('jumps to any moment, and plays by itself until somebody takes a step or it is over', async () => {
    await press('Kijk hoe het ging');
    const words = (): string => document.querySelector('[aria-live]')?.textContent ?? '';
    const moments = screen.getByRole('slider', { name: 'Ga naar een moment' });
    fireEvent.input(moments, { target: { value: '11' } });
    expect(words()).toContain('Wij gaan zes weken lang');
    expect(moments.getAttribute('aria-valuetext')).toBe('Moment 11 van 11');
    fireEvent.input(moments, { target: { value: '9' } });
    vi.useFakeTimers();
    try {
      fireEvent.click(screen.getByRole('button', { name: 'Speel af' }));
      act(() => void vi.advanceTimersByTime(5000));
      expect(moments).toHaveProperty('value', '10');
      fireEvent.click(screen.getByRole('button', { name: 'Vorige' }));
      act(() => void vi.advanceTimersByTime(60_000));
      expect(moments).toHaveProperty('value', '9');
      fireEvent.click(screen.getByRole('button', { name: 'Speel af' }));
      act(() => void vi.advanceTimersByTime(5000));
      act(() => void vi.advanceTimersByTime(5000));
      act(() => void vi.advanceTimersByTime(5000));
      expect(words()).toContain('Wij gaan zes weken lang');
      expect(screen.getByRole('button', { name: 'Speel af' })).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });

  it('gives the focus back: to the next step at the first one, to its button afterwards', async () => {
    await press('Kijk hoe het ging');
    expect(document.activeElement?.textContent).toBe('Zo ging het');
    await press('Volgende');
    screen.getByRole('button', { name: 'Vorige' }).focus();
    await press('Vorige');
    expect(document.activeElement?.textContent).toBe('Volgende');
    fireEvent.click(screen.getByRole('button', { name: 'Naar de oogst' }));
    expect(document.activeElement?.textContent).toBe('Kijk hoe het ging');
  });
});
