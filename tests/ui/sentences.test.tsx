// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { land, playTurn, showTable, type PlayedTable } from './fakes';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): boolean => fireEvent.click(button(name));
const items = (): HTMLElement[] => within(screen.getByRole('dialog')).getAllByRole('listitem');
const item = (text: string): HTMLElement => {
  const found = items().find(({ textContent }) => textContent?.includes(text));
  if (!found) throw new Error(`no sentence with "${text}"`);
  return found;
};

/** The sentences of a game with one kern and one card that was left without. */
async function atSentences(): Promise<{ table: PlayedTable; titles: readonly string[] }> {
  const table = await showTable({ names: ['Noor', 'Samira', null], length: 60 });
  await land(table, 'De straat staat blank.');
  await playTurn(table, 'Het water komt van hiernaast.');
  await playTurn(table, null);
  fireEvent.click(await screen.findByRole('button', { name: 'Meer' }));
  press('Zinnen nalezen en aanpassen');
  await screen.findByRole('dialog', { name: 'Zinnen nalezen en aanpassen' });
  const titles = items().map((one) => one.querySelector('.sentences__title')?.textContent ?? '');
  return { table, titles };
}

describe('Zinnen nalezen en aanpassen', { timeout: 20_000 }, () => {
  it('lists every text that was recorded, names too', async () => {
    const { titles } = await atSentences();
    expect(titles.slice(0, 3)).toEqual(['Het onderwerp', 'Spelregel 1', 'De opgave']);
    expect(titles.slice(-2)).toEqual(['Naam van Plek 1', 'Naam van Plek 2']);
    expect(titles).toHaveLength(7);
  });

  it('words a text anew, keeps what is typed, and shows the earlier wording on request', async () => {
    const { table } = await atSentences();
    press('Andere woorden: De opgave');
    fireEvent.input(screen.getByLabelText('De zin'), { target: { value: 'De hoek staat blank.' } });
    press('Toch niet');
    press('Andere woorden: De opgave');
    expect(screen.getByLabelText('De zin')).toHaveProperty('value', 'De hoek staat blank.');
    press('Bewaar');
    await waitFor(() => expect(item('De opgave').textContent).toContain('De hoek staat blank.'));
    const earlier = within(item('De opgave')).getByText('1 eerdere versie');
    expect(earlier.closest('details')).toHaveProperty('open', false);
    expect(earlier.closest('details')?.textContent).toContain('De straat staat blank.');
    expect(within(screen.getByRole('dialog')).getByRole('status').textContent).toBe('Bewaard.');
    expect(table.store.getState().drafts).toEqual({});
  });

  it('gives a card that has none its sentence, with a stance', async () => {
    await atSentences();
    press(/^Schrijf een zin: /);
    fireEvent.input(screen.getByLabelText('De zin'), { target: { value: 'Niemand belt.' } });
    press('Bewaar');
    expect((await screen.findByRole('alert')).textContent).toMatch(/hoe jullie erin staan/);
    fireEvent.click(screen.getByRole('radio', { name: 'verschillend' }));
    press('Bewaar');
    await waitFor(() => expect(item('Niemand belt.').textContent).toContain('verschillend'));
  });

  it('takes a text away for good only after it was asked once', async () => {
    const { table } = await atSentences();
    press('Haal voorgoed weg: De opgave');
    const dialog = screen.getByRole('dialog', { name: 'Haal voorgoed weg: De opgave' });
    expect(dialog.textContent).toContain('kan niet ongedaan worden gemaakt');
    fireEvent.click(within(dialog).getAllByRole('button', { name: 'Laat staan' })[1] ?? dialog);
    await screen.findByRole('dialog', { name: 'Zinnen nalezen en aanpassen' });
    expect(table.store.log().some(({ kind }) => kind === 'sentence-removed')).toBe(false);
    press('Haal voorgoed weg: De opgave');
    press('Haal voorgoed weg');
    await screen.findByRole('dialog', { name: 'Zinnen nalezen en aanpassen' });
    expect(within(screen.getByRole('dialog')).getByRole('status').textContent).toBe('Weggehaald.');
    expect(JSON.stringify(table.store.log())).not.toContain('De straat staat blank.');
    expect(document.body.textContent).not.toContain('De straat staat blank.');
    expect(screen.queryByRole('button', { name: 'Haal voorgoed weg: De opgave' })).toBeNull();
  });

  it('does not call a text gone that is still on the disk', async () => {
    const { table } = await atSentences();
    table.edges.storage.problem = 'full';
    press('Haal voorgoed weg: De opgave');
    press('Haal voorgoed weg');
    await screen.findByRole('dialog', { name: 'Zinnen nalezen en aanpassen' });
    const told = (): string | null => within(screen.getByRole('dialog')).getByRole('status').textContent;
    expect(told()).toContain('nog niet van dit apparaat');
    table.edges.storage.problem = null;
    await table.store.retry();
    await waitFor(() => expect(told()).toBe('Weggehaald.'));
  });

  it('takes one earlier wording away for good, and the sentence stays', async () => {
    const { table } = await atSentences();
    press('Andere woorden: De opgave');
    fireEvent.input(screen.getByLabelText('De zin'), { target: { value: 'De hoek staat blank.' } });
    press('Bewaar');
    await waitFor(() => expect(item('De opgave').textContent).toContain('De hoek staat blank.'));
    const remove = 'Haal voorgoed weg: eerdere versie 1 van De opgave';
    fireEvent.click(within(item('De opgave')).getByText('1 eerdere versie'));
    press(remove);
    const dialog = screen.getByRole('dialog', { name: remove });
    expect(dialog.textContent).toContain('De straat staat blank.');
    expect(dialog.textContent).toContain('De zin van nu blijft staan.');
    press('Haal voorgoed weg');
    await screen.findByRole('dialog', { name: 'Zinnen nalezen en aanpassen' });
    expect(item('De opgave').textContent).toContain('De hoek staat blank.');
    expect(item('De opgave').textContent).not.toContain('eerdere versie');
    expect(JSON.stringify(table.store.log())).not.toContain('De straat staat blank.');
  });
});
