// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { loadDeck } from '../../src/decks/load';
import type { Agreement } from '../../src/rules/game';
import { Harvest } from '../../src/ui/screens/harvest/Harvest';
import { exampleLog, gameOf } from '../export/games';
import { fakeEdges, show } from './fakes';

const agreement: Agreement = {
  id: 'a1',
  terms: { what: 'Een ton kopen', owner: 'p1', due: '2027-05-01', noticed: null, firstStep: null },
  conditions: [],
  doubts: [],
  status: 'agreed',
  earlier: [],
};

it('the harvest shows nothing of what was taken away for good, not even an empty line', async () => {
  const { deck } = await loadDeck('wat');
  const game = {
    ...gameOf(await exampleLog('wat')),
    talkRules: ['', 'Passen mag', ''],
    checkOut: { sentences: ['', 'Tot de volgende keer.', ''], lookBackOn: null, reporter: null },
    agreements: [
      { ...agreement, terms: { ...agreement.terms, what: '' } },
      { ...agreement, id: 'a2', conditions: ['', 'het mag'] },
      { ...agreement, id: 'a3', status: 'open' as const, doubts: ['te duur', ''] },
    ],
  };
  const replayRef = { current: null };
  show(<Harvest game={game} deck={deck} onReplay={() => undefined} replayRef={replayRef} />, fakeEdges());
  const section = (name: string): HTMLElement => {
    const found = screen.getByRole('heading', { level: 2, name }).closest('section');
    if (!found) throw new Error(`no section ${name}`);
    return found;
  };
  const items = (name: string): (string | null)[] =>
    within(section(name))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  expect(items('Zo spraken jullie met elkaar')).toEqual(['Passen mag']);
  expect(items('Om mee af te sluiten')).toEqual(['Tot de volgende keer.']);
  const agreed = within(section('Afspraken')).getAllByRole('article');
  expect(agreed.map((card) => within(card).getByRole('heading').textContent)).toEqual([
    'Een ton kopenMits het mag.',
    'Een ton kopen',
  ]);
  expect(section('Afspraken').textContent).not.toContain('Nog niet');
});
