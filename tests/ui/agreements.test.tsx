// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { land, playTurn, showTable, type PlayedTable } from './fakes';

const PATIENT = { interval: 5, timeout: 5_000 };
const headline = (): string | null => screen.queryByRole('heading', { level: 1 })?.textContent ?? null;
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

const terms = (what: string) => ({ what, owner: 'p2', due: '2027-05-01', noticed: '', firstStep: '' });

/** At the thumbs of a first agreement, with room for another. */
async function atThumbs(): Promise<PlayedTable> {
  const table = await showTable({ length: 60 });
  await land(table);
  await table.play({ do: 'start-phase', phase: 'oogst' });
  await playTurn(table, null);
  await table.play({ do: 'note-parties', parties: [] });
  await table.play({ do: 'write-koers', parts: null });
  await table.play({ do: 'propose-agreement', terms: terms('Een ton kopen') });
  await expect.poll(headline, PATIENT).toBe('Duim omhoog is ja');
  return table;
}

it('a doubt that was half written and put aside is not asked of the next agreement', async () => {
  const table = await atThumbs();
  fireEvent.click(button('nog niet, want …'));
  fireEvent.input(screen.getByLabelText('Nog niet, want …'), { target: { value: 'te duur' } });
  fireEvent.click(button('Toch niet'));
  fireEvent.click(button('Iedereen zegt ja'));
  await expect.poll(headline, PATIENT).toBe('Spreek af wie wat doet');
  await table.play({ do: 'propose-agreement', terms: terms('Een put graven') });
  await expect.poll(headline, PATIENT).toBe('Duim omhoog is ja');
  expect(screen.getByText('Een put graven')).toBeTruthy();
  expect(screen.queryByLabelText('Nog niet, want …')).toBeNull();
  expect(button('Iedereen zegt ja')).toBeTruthy();
  expect(table.store.getState().drafts).not.toHaveProperty('reason');
});

it('an agreement that is undone is there to be mended: its words stand in the form', async () => {
  const { play } = await atThumbs();
  await play({ do: 'undo' });
  await expect.poll(headline, PATIENT).toBe('Spreek af wie wat doet');
  expect(screen.getByLabelText('Wat gaan we doen?')).toHaveProperty('value', 'Een ton kopen');
  expect(screen.getByRole('radio', { name: 'Samira' })).toHaveProperty('checked', true);
  expect(screen.getByLabelText('Wanneer is het klaar?')).toHaveProperty('value', '2027-05-01');
});

it('a doubt that is undone stands in its field', async () => {
  const { play } = await atThumbs();
  await play({ do: 'doubt-agreement', id: 'a1', reason: 'te duur' });
  await expect.poll(headline, PATIENT).toBe('Schrijf de afspraak nog één keer');
  await play({ do: 'undo' });
  await expect.poll(headline, PATIENT).toBe('Duim omhoog is ja');
  expect(screen.getByLabelText('Nog niet, want …')).toHaveProperty('value', 'te duur');
});
