import { describe, expect, it } from 'vitest';
import { loadDeck } from '../../src/decks/load';
import { summarise } from '../../src/rules/summary';
import { describeSpeelveld } from '../../src/speelveld/describe';
import { gameInput } from '../../src/speelveld/from-game';
import { summaryInput } from '../../src/speelveld/from-summary';
import { legendOf } from '../../src/speelveld/legend';
import { harvested, run } from '../rules/table';

const { deck } = await loadDeck('wat');

/** Four kernen and more; one sentence stands against the second. */
const picking = run(
  harvested(4),
  { do: 'raise-dissent', nth: 1, opening: null },
  { do: 'hear-dissent' },
  { do: 'let-dissent-stand', text: 'Niet voor iedereen.' },
);

describe('a dissent that stands', () => {
  const { game } = run(picking, {
    do: 'count-picks',
    begin: { 0: 2, d1: 1 },
    friction: { 1: 1, d1: 2 },
  });
  const input = gameInput(game, deck);

  it('lies beside its card, with what was picked of each', () => {
    expect(input.played[1]).toMatchObject({
      dissent: ['Niet voor iedereen.'],
      begin: 0,
      friction: 1,
      dissentBegin: 1,
      dissentFriction: 2,
    });
    expect(input.played[0]).toMatchObject({ dissent: [], begin: 2, friction: 0 });
  });

  it('is read with its sentence and its picks', () => {
    const [, second] = describeSpeelveld(input).list;
    expect(second).toContain('Tegenspraak die blijft staan: Niet voor iedereen.');
    expect(second).toContain('Bij deze tegenspraak begint: 1 mens.');
    expect(second).toContain('Deze tegenspraak schuurt: 2 mensen.');
    expect(legendOf(input).map(({ words }) => words)).toEqual(
      expect.arrayContaining(['blijft staan', 'hier begin ik', 'dit schuurt']),
    );
  });

  it('has its square in a list of sessions too, without its words', () => {
    const small = summaryInput(summarise(game), deck);
    expect(small.played.map(({ dissent }) => dissent.length)).toEqual(
      input.played.map((_, nth) => (nth === 1 ? 1 : 0)),
    );
    expect(describeSpeelveld(small).list[1]).toContain('Tegenspraak die blijft staan.');
  });
});

it('a dissent that was worked in leaves no square', () => {
  const { game } = run(
    harvested(4),
    { do: 'raise-dissent', nth: 0, opening: null },
    { do: 'hear-dissent' },
    { do: 'work-in-dissent', text: 'Beter gezegd.', stance: 'differ' },
  );
  expect(gameInput(game, deck).played[0]).toMatchObject({
    dissent: [],
    kern: 'Beter gezegd.',
    stance: 'differ',
  });
});

it('parties are chairs beside the chart, each in words', () => {
  const { game } = run(
    picking,
    { do: 'count-picks', begin: {}, friction: {} },
    { do: 'end-picks-talk' },
    {
      do: 'note-parties',
      parties: [
        { name: 'Waterschap', present: false },
        { name: 'Buren', present: true },
      ],
    },
  );
  expect(describeSpeelveld(gameInput(game, deck)).parties).toEqual([
    'Waterschap: nog niet aan tafel',
    'Buren: aan tafel',
  ]);
});
