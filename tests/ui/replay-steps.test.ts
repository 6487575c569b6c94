import { describe, expect, it } from 'vitest';
import { gameInput } from '../../src/speelveld/from-game';
import { loadExample } from '../../src/examples/load';
import { replay } from '../../src/rules/evolve';
import { outlineOf } from '../../src/rules/outline';
import { logOf } from '../../src/rules/recording';
import { inputAt, replaySteps } from '../../src/ui/screens/harvest/replay-steps';
import { finished, started } from '../rules/table';
import { deckOf } from '../tools/examples/record';

describe('the steps of a session', () => {
  it('go from the opgave over the cards to the koerszin', () => {
    const steps = replaySteps(finished(3).game).map(({ name }) => name);
    expect([steps[0], steps.at(-1)]).toEqual(['start', 'end']);
    expect(steps.filter((name) => name === 'card')).toHaveLength(finished(3).game.played.length);
  });

  it('are none before anything was said', () => {
    expect(replaySteps(started(3).game)).toEqual([]);
  });
});

describe('the speelveld at a step', async () => {
  const deck = deckOf('wat');
  const session = replay(logOf(await loadExample('wat'), outlineOf(deck, 'h')));
  if (!session) throw new Error('no example');
  const { game } = session;
  const input = gameInput(game, deck);
  const at = replaySteps(game).map((step) => inputAt(input, step));

  it('has one card more at every step, in the order of play', () => {
    expect(at.map(({ played }) => played.length)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8]);
    expect(at[3]?.played.map(({ title }) => title)).toEqual(
      input.played.slice(0, 3).map(({ title }) => title),
    );
  });

  it('shows no pick and no end of the course before the end', () => {
    const picked = at.map(({ played }) =>
      played.some(({ begin, friction, dissentBegin, dissentFriction }) =>
        [begin, friction, dissentBegin, dissentFriction].some((count) => count > 0),
      ),
    );
    expect(picked.indexOf(true)).toBe(at.length - 1);
    expect(at.map(({ finished }) => finished).indexOf(true)).toBe(at.length - 1);
  });

  it('reserves in every row what was played in it, so that no card moves', () => {
    const [first] = at;
    expect(first?.rows.map(({ planned }) => planned)).toEqual([3, 4, 1]);
    expect(
      at.every(({ rows }) => rows.every(({ planned }, row) => planned === first?.rows[row]?.planned)),
    ).toBe(true);
  });
});
