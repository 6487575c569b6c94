// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Quick } from '../../src/ui/screens/quick/Quick';
import { QUICK_FIELDS, writeQuick } from '../../src/ui/screens/quick/quick-state';
import { startGame } from '../../src/ui/start-game';
import { settle } from '../session/fakes';
import { fakeEdges, show, WISH, type FakeEdges } from './fakes';

const FIELD = 'Wat nemen jullie mee?';

/** Writes this on the card and taps *Bewaar*. */
async function keep(sentence: string): Promise<void> {
  if (!screen.queryByLabelText(FIELD)) {
    fireEvent.click(await screen.findByRole('button', { name: 'Bewaar een zin' }));
  }
  fireEvent.input(await screen.findByLabelText(FIELD), { target: { value: sentence } });
  fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
}

const alertText = (): Promise<string | null> =>
  screen.findByRole('alert').then(({ textContent }) => textContent);

async function sessionsOn({ storage }: FakeEdges): Promise<string[]> {
  const list = await storage.list(0);
  return list.ok ? list.value.sessions.map(({ id }) => id) : [];
}

/** A device on which a loose talk with one sentence is going on. */
async function withTalk(): Promise<{ edges: FakeEdges; id: string }> {
  const edges = fakeEdges();
  const started = await startGame(edges, { ...WISH, course: 'quick', names: [] });
  if ('refusal' in started) throw new Error(started.refusal);
  const table = await edges.table();
  const card = table.getState().session?.game.deck.cells[0]?.cards[0] ?? '';
  await table.act({ do: 'keep-sentence', card, text: 'De eerste zin.' });
  await table.close();
  const at = edges.surroundings.now();
  const state = writeQuick({ seed: 's', turned: 0, session: started.id, at, first: null });
  await edges.storage.saveDraft('quick:wat', QUICK_FIELDS.state, state);
  return { edges, id: started.id };
}

it.each([
  ['too long', 'w'.repeat(121), 'De tekst is te lang. Maak hem korter; wat je schreef staat er nog.'],
  ['empty', ' ', 'Er staat nog niets. Schrijf eerst een paar woorden.'],
])('a first sentence that is %s begins no talk', async (_what, sentence, words) => {
  const edges = fakeEdges();
  show(<Quick deck="wat" />, edges);
  await keep(sentence);
  expect(await alertText()).toBe(words);
  expect(await sessionsOn(edges)).toEqual([]);
  await keep('Kort genoeg.');
  await screen.findByText('Bewaard. 1 zin staat in Terugkijken.');
  expect(await sessionsOn(edges)).toHaveLength(1);
});

it('a talk that another tab has open is not begun a second time', async () => {
  const { edges, id } = await withTalk();
  const other = await edges.tabs.hold(id);
  show(<Quick deck="wat" />, edges);
  expect(await alertText()).toContain('open in een ander tabblad');
  await keep('Hier ook een zin.');
  await settle();
  expect(await alertText()).toContain('open in een ander tabblad');
  expect(await sessionsOn(edges)).toEqual([id]);
  // What was written is still there, and is kept once the other tab is closed.
  expect(screen.getByLabelText(FIELD)).toHaveProperty('value', 'Hier ook een zin.');
  if (other !== 'taken') other.release();
  fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  await screen.findByText('Bewaard. 2 zinnen staan in Terugkijken.');
  expect(await sessionsOn(edges)).toEqual([id]);
});

it('after a talk that was thrown away another one begins', async () => {
  const { edges, id } = await withTalk();
  await edges.storage.putInBin(id, edges.surroundings.now());
  show(<Quick deck="wat" />, edges);
  await keep('Opnieuw.');
  await screen.findByText('Bewaard. 1 zin staat in Terugkijken.');
  await waitFor(async () => expect(await sessionsOn(edges)).not.toContain(id));
});

it('says so when the part that keeps sentences cannot be loaded', async () => {
  const edges = fakeEdges({ table: () => Promise.reject(new Error('gone')) });
  show(<Quick deck="wat" />, edges);
  await keep('Een zin.');
  expect(await alertText()).toContain('Er is een stukje van de app niet gevonden.');
  expect(screen.getByLabelText(FIELD)).toHaveProperty('value', 'Een zin.');
});
