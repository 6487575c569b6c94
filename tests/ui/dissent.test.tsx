// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Game } from '../../src/rules/game';
import { drawFirst, land, playTurn, showTable, type PlayedTable } from './fakes';

// Each of these plays several turns.
vi.setConfig({ testTimeout: 20_000 });

/** Looks often and waits long (ms): the machine may be busy. */
const PATIENT = { interval: 5, timeout: 5_000 };

const headline = (): string | null => screen.queryByRole('heading', { level: 1 })?.textContent ?? null;
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const gameOf = ({ store }: PlayedTable): Game | undefined => store.getState().session?.game;

const FIRST = 'Het water komt van hiernaast.';
const SECOND = 'Niemand is van de put.';

/** Two kernen, and the third turn ahead. */
async function withTwoKernen(): Promise<PlayedTable> {
  const table = await showTable({ length: 60 });
  await land(table);
  await playTurn(table, FIRST);
  await playTurn(table, SECOND);
  await screen.findByRole('button', { name: 'Tegenspraak' });
  return table;
}

/** The newest kern, spoken against with the second opening line, and heard. */
async function heard(): Promise<PlayedTable> {
  const table = await withTwoKernen();
  fireEvent.click(button('Tegenspraak'));
  fireEvent.click(button(new RegExp(SECOND)));
  const lines = screen.getAllByRole('button', { name: /…/ });
  if (!lines[1]) throw new Error('no second opening line');
  fireEvent.click(lines[1]);
  await expect.poll(headline, PATIENT).toBe('Zeg hardop wat jij anders ziet');
  fireEvent.click(button('Klaar'));
  await expect.poll(headline, PATIENT).toBe('Zag jij het anders? Dan beslis jij.');
  return table;
}

describe('Tegenspraak', () => {
  it('is there from the first kern on, and not before', async () => {
    const table = await showTable();
    await land(table);
    await expect.poll(headline, PATIENT).toBe('Verkennen begint. Noor, trek een kaart.');
    expect(screen.queryByRole('button', { name: 'Tegenspraak' })).toBeNull();
    await playTurn(table, null);
    await expect.poll(headline, PATIENT).toBe('Samira is aan de beurt. Trek een kaart.');
    expect(screen.queryByRole('button', { name: 'Tegenspraak' })).toBeNull();
    await playTurn(table, FIRST);
    await screen.findByRole('button', { name: 'Tegenspraak' });
    await table.play({ do: 'start-phase', phase: 'verdiepen' });
    await table.play({ do: 'open-turn' });
    await drawFirst(table);
    await expect.poll(headline, PATIENT).toBe('Praat over de kaart van Plek 3');
    expect(button('Tegenspraak')).toBeTruthy();
  });

  it('asks which sentence, the newest first, then how to begin', async () => {
    const table = await withTwoKernen();
    fireEvent.click(button('Tegenspraak'));
    const sheet = within(screen.getByRole('dialog', { name: 'Tegenspraak' }));
    const kernen = sheet.getAllByRole('listitem').map((item) => item.textContent);
    expect(kernen[0]).toContain(SECOND);
    expect(kernen[1]).toContain(FIRST);
    fireEvent.click(sheet.getByRole('button', { name: new RegExp(FIRST) }));
    await sheet.findByText('Begin zo, of zeg het gewoon');
    expect(sheet.getAllByRole('listitem')).toHaveLength(5);
    fireEvent.click(sheet.getByRole('button', { name: 'Zeg het in je eigen woorden' }));
    await expect.poll(headline, PATIENT).toBe('Zeg hardop wat jij anders ziet');
    expect(gameOf(table)?.dissents).toMatchObject([{ nth: 0, opening: null, outcome: 'open' }]);
    expect(screen.queryByRole('button', { name: 'Tegenspraak' })).toBeNull();
  });

  it('with one sentence on the table does not ask which', async () => {
    const table = await showTable();
    await land(table);
    await playTurn(table, FIRST);
    fireEvent.click(await screen.findByRole('button', { name: 'Tegenspraak' }));
    expect(screen.getByText('Begin zo, of zeg het gewoon')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Een andere zin' })).toBeNull();
  });

  it('stays standing: one sentence beside the kern, and the table is where it was', async () => {
    const table = await heard();
    fireEvent.click(button(/^Blijft staan/));
    fireEvent.input(screen.getByLabelText('Jouw zin, naast de kern'), {
      target: { value: 'Het is van ons.' },
    });
    fireEvent.click(button('Bevestig'));
    await expect.poll(headline, PATIENT).toBe('Plek 3 is aan de beurt. Trek een kaart.');
    expect(gameOf(table)?.dissents).toMatchObject([{ outcome: 'stands', text: ['Het is van ons.'] }]);
    expect(screen.getByRole('list', { name: 'De koers, in volgorde' }).textContent).toContain(
      'Tegenspraak die blijft staan: Het is van ons.',
    );
  });

  it('is worked in: the kern stands ready, the stance has to be chosen anew', async () => {
    const table = await heard();
    fireEvent.click(button(/^Verwerkt/));
    const field = screen.getByLabelText('Schrijf de zin opnieuw, tot hij voor jou klopt');
    expect(field).toHaveProperty('value', SECOND);
    fireEvent.input(field, { target: { value: 'De put is van ons samen.' } });
    fireEvent.click(button('Bevestig'));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Kies eerst hoe jullie erin staan. Je zin staat er nog.',
    );
    fireEvent.click(screen.getByRole('radio', { name: 'verschillend' }));
    fireEvent.click(button('Bevestig'));
    await expect.poll(headline, PATIENT).toBe('Plek 3 is aan de beurt. Trek een kaart.');
    expect(gameOf(table)?.played[1]).toMatchObject({
      kern: [SECOND, 'De put is van ons samen.'],
      stance: 'differ',
    });
    // And back: the words and the choice are still there.
    fireEvent.click(button('Ongedaan maken'));
    await expect.poll(headline, PATIENT).toBe('Zag jij het anders? Dan beslis jij.');
    expect(screen.getByLabelText('Schrijf de zin opnieuw, tot hij voor jou klopt')).toHaveProperty(
      'value',
      'De put is van ons samen.',
    );
    expect(screen.getByRole('radio', { name: 'verschillend' })).toHaveProperty('checked', true);
    fireEvent.click(button('Andere keuze'));
    await screen.findByRole('button', { name: /^Blijft staan/ });
  });
});

describe('the tegenspraakronde', () => {
  it('stands where Verdiepen can be ended: before its cards are played, and instead of going on to Oogst', async () => {
    const table = await withTwoKernen();
    await table.play({ do: 'start-phase', phase: 'verdiepen' });
    await expect.poll(headline, PATIENT).toMatch(/^Verdiepen begint/);
    expect(screen.queryByRole('button', { name: 'Naar de tegenspraakronde' })).toBeNull();
    await playTurn(table, 'Drie');
    const round = await screen.findByRole('button', { name: 'Naar de tegenspraakronde' });
    expect(gameOf(table)?.step.name).toBe('field');
    expect(screen.queryByRole('button', { name: 'Verder naar Oogst' })).toBeNull();
    fireEvent.click(round);
    await expect.poll(headline, PATIENT).toBe('Wie vertrouwt welke zin het minst?');
  });

  async function atRound(): Promise<PlayedTable> {
    const table = await withTwoKernen();
    await table.play({ do: 'start-phase', phase: 'verdiepen' });
    for (const kern of ['Drie', 'Vier', 'Vijf']) {
      // oxlint-disable-next-line no-await-in-loop -- turn by turn
      if (gameOf(table)?.step.name !== 'phase-end') await playTurn(table, kern);
    }
    fireEvent.click(await screen.findByRole('button', { name: 'Naar de tegenspraakronde' }));
    await expect.poll(headline, PATIENT).toBe('Wie vertrouwt welke zin het minst?');
    return table;
  }

  it('is offered at the end of Verdiepen, and never forces', async () => {
    const table = await withTwoKernen();
    expect(screen.queryByRole('button', { name: 'Naar de tegenspraakronde' })).toBeNull();
    await table.play({ do: 'start-phase', phase: 'verdiepen' });
    while (gameOf(table)?.step.name !== 'phase-end') {
      // oxlint-disable-next-line no-await-in-loop -- turn by turn
      await playTurn(table, 'Drie');
    }
    await screen.findByRole('button', { name: 'Naar de tegenspraakronde' });
    fireEvent.click(button('Verder naar Oogst'));
    await expect.poll(headline, PATIENT).toBe('Kies samen één kaart');
  });

  it('asks from outside when all agree, raises what is tapped, and comes back', async () => {
    await atRound();
    expect(
      screen.getByText('Jullie zijn het overal over eens. Wie van buiten zou dit anders zien?'),
    ).toBeTruthy();
    const list = screen.getByRole('list', { name: 'De zinnen waar jullie het over eens zijn' });
    fireEvent.click(within(list).getByRole('button', { name: new RegExp(FIRST) }));
    fireEvent.click(await screen.findByRole('button', { name: 'Zeg het in je eigen woorden' }));
    await expect.poll(headline, PATIENT).toBe('Zeg hardop wat jij anders ziet');
    fireEvent.click(button('Klaar'));
    fireEvent.click(await screen.findByRole('button', { name: /^Blijft staan/ }));
    fireEvent.input(screen.getByLabelText('Jouw zin, naast de kern'), { target: { value: 'Van boven.' } });
    fireEvent.click(button('Bevestig'));
    await expect.poll(headline, PATIENT).toBe('Wie vertrouwt welke zin het minst?');
    expect(screen.getByText('Van boven.')).toBeTruthy();
  });

  it('takes up what was laid aside, as a card of everybody', async () => {
    const table = await atRound();
    fireEvent.click(button('Klaar'));
    await expect.poll(headline, PATIENT).toBe('Deze lieten jullie liggen. Welke pakken we alsnog?');
    const [first] = screen.getAllByRole('button', { name: /^Pak: / });
    if (!first) throw new Error('nothing was laid aside');
    fireEvent.click(first);
    await expect.poll(headline, PATIENT).toBe('Praat samen over deze kaart');
    await table.play({ do: 'end-talk' });
    await table.play({ do: 'record-kern', text: 'Alsnog.', stance: 'unsure' });
    await expect.poll(headline, PATIENT).toBe('Deze lieten jullie liggen. Welke pakken we alsnog?');
    fireEvent.click(button('Verder naar Oogst'));
    await expect.poll(headline, PATIENT).toBe('Kies samen één kaart');
  });
});

describe('Rond nu af', () => {
  it('leads from Verkennen to the koers, says so before, and can be undone', async () => {
    const table = await withTwoKernen();
    fireEvent.click(button('Meer'));
    const sheet = within(screen.getByRole('dialog', { name: 'Meer' }));
    expect(sheet.getByText(/^Jullie gaan meteen naar een korte oogst/)).toBeTruthy();
    fireEvent.click(sheet.getByRole('button', { name: 'Rond nu af' }));
    await expect.poll(headline, PATIENT).toBe('Maak samen jullie koers');
    expect(gameOf(table)?.short).toBe(true);
    fireEvent.click(button('Meer'));
    expect(
      within(screen.getByRole('dialog', { name: 'Meer' })).queryByRole('button', { name: 'Rond nu af' }),
    ).toBeNull();
    fireEvent.click(button('Sluiten'));
    fireEvent.click(button('Ongedaan maken'));
    await waitFor(() => expect(gameOf(table)?.short).toBe(false));
  });
});

describe('Rond nu af at the koerszin', () => {
  it('closes its sheet, though the screen stays the same', async () => {
    const table = await withTwoKernen();
    await table.play({ do: 'start-phase', phase: 'oogst' });
    await playTurn(table, null);
    await table.play({ do: 'connect-cards', text: null });
    await table.play({ do: 'note-parties', parties: [] });
    await expect.poll(headline, PATIENT).toBe('Maak samen jullie koers');
    fireEvent.click(button('Meer'));
    fireEvent.click(button('Rond nu af'));
    await waitFor(() => expect(gameOf(table)?.short).toBe(true));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(headline()).toBe('Maak samen jullie koers');
  });
});

describe('Wie misten we?', () => {
  it('takes names one by one, at the table or not yet, and the one that is still being typed', async () => {
    const table = await withTwoKernen();
    await table.play({ do: 'start-phase', phase: 'oogst' });
    await playTurn(table, null);
    await table.play({ do: 'connect-cards', text: null });
    await expect.poll(headline, PATIENT).toBe('Wie misten we?');
    const field = screen.getByLabelText('Een partij, groep of rol');
    fireEvent.input(field, { target: { value: 'Waterschap' } });
    fireEvent.click(button('Zet erbij'));
    const row = await screen.findByRole('group', { name: 'Zit Waterschap aan tafel?' });
    expect(within(row).getByRole('radio', { name: 'nog niet' })).toHaveProperty('checked', true);
    fireEvent.click(within(row).getByRole('radio', { name: 'aan tafel' }));
    fireEvent.input(field, { target: { value: 'Bewoners' } });
    fireEvent.click(button('Klaar'));
    await expect.poll(headline, PATIENT).toBe('Maak samen jullie koers');
    expect(gameOf(table)?.parties).toEqual([
      { name: 'Waterschap', present: true },
      { name: 'Bewoners', present: false },
    ]);
    fireEvent.click(button('Ongedaan maken'));
    await screen.findByRole('group', { name: 'Zit Bewoners aan tafel?' });
  });
});
