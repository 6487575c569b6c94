// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import '../../src/decks/describe-error';
import '../../src/decks/parse';
import type { Deck } from '../../src/decks/types';
import { OwnDeck } from '../../src/ui/screens/print/OwnDeck';
import wat from '../../cards/wat.json';
import { fakeEdges, show } from './fakes';

/** Looks often and waits long (ms): the machine may be busy. */
const PATIENT = { interval: 5, timeout: 5_000 };

it('a file that was mended can be chosen again', async () => {
  const onOwn = vi.fn<(deck: Deck | null) => void>();
  show(<OwnDeck own={null} onOwn={onOwn} />, fakeEdges());
  const input = screen.getByLabelText<HTMLInputElement>(/deck/u);
  const file = (text: string): File => new File([text], 'deck.json', { type: 'application/json' });
  await userEvent.upload(input, file('{'));
  expect((await screen.findByRole('alert', {}, PATIENT)).textContent).toContain('geen deck');
  expect(input.value).toBe('');
  await userEvent.upload(input, file(JSON.stringify(wat)));
  await expect.poll(() => onOwn.mock.calls[0]?.[0]?.title, PATIENT).toBe(wat.title);
});
