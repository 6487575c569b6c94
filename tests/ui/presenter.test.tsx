// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { PresenterScreen } from '../../src/ui/screens/presenter/PresenterScreen';
import { startGame } from '../../src/ui/start-game';
import { fakeEdges, show, WISH, type PlayedTable } from './fakes';

const question = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;
const prompts = (): number => screen.queryAllByRole('listitem').length;

it('goes through a deck by the keys of a clicker: the card, its prompts, the next card; no controls', async () => {
  show(<PresenterScreen id="wat" query="" />, fakeEdges());
  await screen.findByRole('heading', { level: 1 });
  const first = question();
  expect(prompts()).toBe(0);
  fireEvent.keyDown(document.body, { key: 'PageDown' });
  expect(prompts()).toBe(1);
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  expect([question(), prompts()]).toEqual([first, 2]);
  fireEvent.click(document.body);
  const second = question();
  expect(second).not.toBe(first);
  fireEvent.keyDown(document.body, { key: 'ArrowUp' });
  expect([question(), prompts()]).toEqual([first, 0]);
  fireEvent.keyDown(document.body, { key: 'PageDown', ctrlKey: true });
  expect(prompts()).toBe(0);
  fireEvent.keyDown(document.body, { key: 'ArrowDown' });
  expect(question()).toBe(second);
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.queryAllByRole('link')).toEqual([]);
});

it('shows one clock for all tables, in the phase of the plan', async () => {
  const edges = fakeEdges();
  const query = `recept=eerste-keer&minuten=60&sinds=${edges.surroundings.now() - 22 * 60_000}`;
  show(<PresenterScreen id="wat" query={query} />, edges);
  expect(await screen.findByText('Alle tafels: Verdiepen')).toBeTruthy();
});

it('follows a table: its card while it is talked about, and of what is private nothing', async () => {
  const edges = fakeEdges();
  const started = await startGame(edges, { ...WISH, length: 90, names: [null, null, null, null, null] });
  if ('refusal' in started) throw new Error(started.refusal);
  const store = await edges.table();
  const play: PlayedTable['play'] = async (command) => {
    if (!(await store.act(command))) throw new Error(`${command.do}: ${store.getState().refusal}`);
  };
  show(<PresenterScreen id={started.id} query="" />, edges);
  await expect.poll(question).toBe('Landen');
  await play({ do: 'agree-talk-rules', rules: [] });
  await expect.poll(() => store.getState().session?.game.step.name).toBe('private');
  expect(question()).toBe('Landen');
  expect(document.body.textContent).not.toMatch(/scherp|vrij/u);
});

it('says so when there is no such session', async () => {
  show(<PresenterScreen id="weg" query="" />, fakeEdges());
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Dit gesprek is er niet');
});
