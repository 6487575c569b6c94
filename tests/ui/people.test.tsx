// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../src/rules/events';
import type { Game } from '../../src/rules/game';
import { showTable, type PlayedTable } from './fakes';

const NINE = ['Noor', 'Samira', 'Bas', 'Joke', 'Ali', 'Wil', 'Fenna', 'Youssef', null];

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): boolean => fireEvent.click(button(name));
const seats = (): (string | null)[] =>
  within(screen.getByRole('list', { name: 'De tafel' }))
    .getAllByRole('listitem')
    .map((seat) => seat.querySelector('bdi')?.textContent ?? null);
const said = (): string | null => within(screen.getByRole('dialog')).getByRole('status').textContent;
const game = ({ store }: PlayedTable): Game => {
  const session = store.getState().session;
  if (!session) throw new Error('no session');
  return session.game;
};

/** *Wie zit waar?* of a game. */
async function atSeats(names: readonly (string | null)[], inPairs = false): Promise<PlayedTable> {
  const table = await showTable({ names, inPairs, length: 90 });
  fireEvent.click(await screen.findByRole('button', { name: 'Meer' }));
  press('Wie zit waar?');
  await screen.findByRole('dialog', { name: 'Wie zit waar?' });
  return table;
}

describe('Wie zit waar?', { timeout: 20_000 }, () => {
  it('shows nine persons in pairs and one trio, in the order of the table', async () => {
    await atSeats(NINE);
    expect(seats()).toEqual(['Noor en Samira', 'Bas en Joke', 'Ali en Wil', 'Fenna, Youssef en Plek 9']);
  });

  it('moves a seat by buttons, keeps the focus on the button and says where it is now', async () => {
    await atSeats(['Noor', 'Samira', 'Bas']);
    const down = button('Noor: later aan de beurt');
    down.focus();
    fireEvent.click(down);
    await waitFor(() => expect(seats()).toEqual(['Samira', 'Noor', 'Bas']));
    expect(said()).toBe('Noor: nu nummer 2 aan tafel.');
    expect(document.activeElement).toBe(button('Noor: later aan de beurt'));
    expect(button('Bas: later aan de beurt').getAttribute('aria-disabled')).toBe('true');
  });

  it('lets somebody leave and come back, and what they are called stays', async () => {
    const table = await atSeats(['Noor', 'Samira', 'Bas']);
    press('Samira gaat weg');
    await waitFor(() => expect(seats()).toEqual(['Noor', 'Bas']));
    expect(said()).toBe('Samira is weg. Wat al is opgeschreven, blijft staan.');
    expect(game(table).course).toBe('pair');
    press('Samira is er weer');
    await waitFor(() => expect(seats()).toEqual(['Noor', 'Bas', 'Samira']));
    expect(said()).toBe('Samira is er weer.');
  });

  it('says why the last two cannot leave', async () => {
    const table = await atSeats(['Noor', 'Samira', 'Bas']);
    press('Bas gaat weg');
    await waitFor(() => expect(game(table).course).toBe('pair'));
    press('Samira gaat weg');
    expect((await screen.findByRole('alert')).textContent).toMatch(/twee/);
  });

  it('puts two on one seat and parts them, and undoes it', async () => {
    await atSeats(['Noor', 'Samira', 'Bas', 'Joke']);
    const [together] = screen.getAllByRole('button', { name: 'Samen op één plek met Samira' });
    if (!together) throw new Error('nobody to sit with');
    fireEvent.click(together);
    await waitFor(() => expect(seats()).toEqual(['Noor en Samira', 'Bas', 'Joke']));
    expect(said()).toBe('Samen op één plek: Noor, Samira.');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(seats()).toEqual(['Noor', 'Samira', 'Bas', 'Joke']));
    press('Maak tweetallen');
    await waitFor(() => expect(seats()).toEqual(['Noor en Samira', 'Bas en Joke']));
    const [apart] = screen.getAllByRole('button', { name: 'Ieder een eigen plek' });
    if (!apart) throw new Error('nobody to part');
    fireEvent.click(apart);
    await waitFor(() => expect(seats()).toEqual(['Noor', 'Samira', 'Bas en Joke']));
  });

  it('offers no fourth on a seat', async () => {
    await atSeats(NINE);
    expect(screen.queryByRole('button', { name: /^Samen op één plek met/ })).toBeNull();
  });

  it('takes in who comes later, and keeps what was typed of them', async () => {
    const table = await atSeats(['Noor', 'Samira', 'Bas']);
    press('Er komt iemand bij');
    fireEvent.input(screen.getByLabelText('Naam'), { target: { value: 'Joke' } });
    fireEvent.input(screen.getByLabelText('Organisatie of rol'), { target: { value: 'huurder' } });
    expect(table.store.getState().drafts).toMatchObject({ 'join-name': 'Joke', 'join-about': 'huurder' });
    press('Terug');
    press('Er komt iemand bij');
    expect(screen.getByLabelText('Naam')).toHaveProperty('value', 'Joke');
    fireEvent.change(screen.getByLabelText('Plek'), { target: { value: 's2' } });
    press('Zet aan tafel');
    await waitFor(() => expect(seats()).toEqual(['Noor', 'Samira en Joke', 'Bas']));
    expect(said()).toBe('Joke doet mee.');
    expect(screen.getByText('huurder')).toBeTruthy();
    expect(table.store.getState().drafts).toEqual({});
  });

  it('is told of who comes later straight from Meer, and takes nobody in when that was a mistake', async () => {
    await showTable({ names: ['Noor', 'Samira', 'Bas'], length: 90 });
    fireEvent.click(await screen.findByRole('button', { name: 'Meer' }));
    press('Er komt iemand bij');
    await screen.findByRole('dialog', { name: 'Er komt iemand bij' });
    press('Terug');
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Meer' }));
    press('Er komt iemand bij');
    press('Zet aan tafel');
    await screen.findByRole('dialog', { name: 'Wie zit waar?' });
    expect(said()).toBe('Plek 4 doet mee.');
  });

  it('has no room for a thirteenth, and says what to do', async () => {
    await atSeats(Array.from({ length: 12 }, () => null));
    expect(screen.queryByRole('button', { name: 'Er komt iemand bij' })).toBeNull();
    expect(screen.getByText(/^Er zitten twaalf mensen aan tafel/)).toBeTruthy();
  });

  it('names everybody, each an action, and refuses a name that is too long without losing it', async () => {
    const table = await atSeats([null, null, 'Bas']);
    press('Namen invullen of aanpassen');
    press('Ook organisatie of rol');
    fireEvent.input(screen.getByLabelText('Plek 1'), { target: { value: 'n'.repeat(41) } });
    fireEvent.input(screen.getByLabelText('Organisatie of rol van Bas'), { target: { value: 'school' } });
    press('Bewaar');
    expect((await screen.findByRole('alert')).textContent).toMatch(/te lang/);
    expect(screen.getByLabelText('Plek 1')).toHaveProperty('value', 'n'.repeat(41));
    fireEvent.input(screen.getByLabelText('Plek 1'), { target: { value: 'Noor' } });
    press('Bewaar');
    await waitFor(() => expect(seats()).toEqual(['Noor', 'Plek 2', 'Bas']));
    expect(said()).toBe('De namen zijn bewaard.');
    expect(game(table).persons.map(({ name, about }) => [name, about])).toEqual([
      ['Noor', null],
      [null, null],
      ['Bas', 'school'],
    ]);
    expect(table.store.getState().session?.length).toBe(3);
  });

  it('calls no name saved that another tab was just ahead of', async () => {
    const table = await atSeats([null, null, 'Bas']);
    press('Namen invullen of aanpassen');
    fireEvent.input(screen.getByLabelText('Plek 1'), { target: { value: 'Noor' } });
    const [started] = table.edges.storage.tried;
    if (!started) throw new Error('nothing was stored');
    const ahead: GameEvent = { kind: 'talk-rules-agreed', at: 0, seat: null, data: { rules: [] } };
    await table.edges.storage.append({ ...started, after: 1, events: [ahead] });
    press('Bewaar');
    expect((await screen.findByRole('alert')).textContent).toContain('Het andere tabblad');
    expect(screen.getByLabelText('Plek 1')).toHaveProperty('value', 'Noor');
    fireEvent.input(screen.getByLabelText('Plek 3'), { target: { value: 'Basje' } });
    fireEvent.input(screen.getByLabelText('Plek 3'), { target: { value: 'Bas' } });
    press('Bewaar');
    await waitFor(() => expect(seats()).toEqual(['Noor', 'Plek 2', 'Bas']));
    expect(table.store.getState().drafts).toEqual({});
  });

  it('stays open while the turn under it goes to somebody else', async () => {
    const table = await showTable({ names: ['Noor', 'Samira', 'Bas'] });
    await table.play({ do: 'agree-talk-rules', rules: [] });
    await table.play({ do: 'end-landing-round' });
    await table.play({ do: 'write-opgave', text: null, differs: null });
    await table.play({ do: 'open-turn' });
    fireEvent.click(await screen.findByRole('button', { name: 'Meer' }));
    press('Wie zit waar?');
    await screen.findByRole('dialog', { name: 'Wie zit waar?' });
    press('Noor gaat weg');
    await waitFor(() => expect(game(table).step.name).toBe('field'));
    expect(said()).toBe('Noor is weg. Wat al is opgeschreven, blijft staan.');
  });

  it('lets the tablet go round', async () => {
    const table = await atSeats(['Noor', 'Samira', 'Bas']);
    fireEvent.click(screen.getByRole('radio', { name: 'We geven hem door' }));
    await waitFor(() => expect(game(table).handing).toBe('pass-on'));
    expect(said()).toBe('De tablet gaat naar wie aan de beurt is.');
  });
});
