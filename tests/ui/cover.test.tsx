// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { showTable } from './fakes';

it('Scherm afdekken hides the talk and the name of the page, and gives both back', async () => {
  await showTable();
  await userEvent.click(await screen.findByRole('button', { name: 'Meer' }));
  const title = document.title;
  await userEvent.click(screen.getByRole('button', { name: 'Scherm afdekken' }));
  const cover = await screen.findByRole('dialog', { name: 'Het scherm is afgedekt' });
  expect(document.title).toBe('Koerskaarten');
  expect(title).not.toBe('Koerskaarten');
  // Open as a modal one: nothing behind it can be read or reached.
  expect(screen.getAllByRole('dialog')).toEqual([cover]);
  within(cover).getByText(/^Dit is geen slot/u);
  await userEvent.click(within(cover).getByRole('button', { name: 'Verder' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.title).toBe(title);
});
