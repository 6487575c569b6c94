import { expect, it } from 'vitest';
import { loadDeck } from '../../src/decks/load';
import { outlineOf } from '../../src/rules/outline';
import { sentencesOf } from '../../src/ui/screens/table/sentences/sentence-list';
import { run, started } from '../rules/table';

it('lists what was recorded in its order, with its stance and how often it was worded', async () => {
  const { deck, hash } = await loadDeck('wat');
  const begun = run(
    started(2, { deck: outlineOf(deck, hash, false), length: 30 }),
    { do: 'agree-talk-rules', rules: ['Passen mag'] },
    { do: 'end-landing-round' },
    { do: 'write-opgave', text: 'Het dak lekt.', differs: 'Alleen bij wind.' },
    { do: 'open-turn' },
  );
  expect(sentencesOf(begun.game, deck).map(({ title, text }) => [title, text])).toEqual([
    ['Het onderwerp', 'Een stille wijk'],
    ['Spelregel 1', 'Passen mag'],
    ['De opgave', 'Het dak lekt.'],
    ['Anders gezien', 'Alleen bij wind.'],
  ]);
  const { step } = begun.game;
  const card = step.name === 'draw' ? (step.offer[0] ?? '') : '';
  const session = run(
    begun,
    { do: 'draw-card', card },
    { do: 'end-talk' },
    { do: 'record-kern', text: 'Niemand kijkt omhoog.', stance: 'agree' },
    { do: 'reword', ref: { of: 'kern', card, nth: 0 }, text: 'Wij keken niet omhoog.', stance: 'differ' },
  );
  const kern = sentencesOf(session.game, deck).at(-1);
  expect(kern).toMatchObject({
    text: 'Wij keken niet omhoog.',
    stance: 'differ',
    earlier: ['Niemand kijkt omhoog.'],
  });
  expect(kern?.title).toBe(deck.cards.find(({ id }) => id === card)?.title);
});
