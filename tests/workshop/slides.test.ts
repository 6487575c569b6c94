import { describe, expect, it } from 'vitest';
import { moved, onScreen, roomClock, slidesOf } from '../../src/workshop/slides';
import { gameDecks } from '../rules/decks';
import { simulate } from '../rules/simulate';

describe('what a session has for the room', () => {
  it('is a card only while that card is talked about, and never what is given in private, over random games', async () => {
    const decks = await gameDecks();
    const states = Array.from({ length: 40 }, (_, seed) => simulate(seed, decks).actions)
      .flat()
      .map(({ after }) => after.game);
    const withCard = states.filter((game) => onScreen(game).show === 'card');
    expect(withCard.length).toBeGreaterThan(200);
    expect([...new Set(withCard.map(({ step }) => step.name))].sort()).toEqual(['kern', 'talk']);
    for (const game of withCard) expect(onScreen(game)).toEqual({ show: 'card', played: game.played.at(-1) });
    // Where somebody gives something in private the room sees at most the phase or the koers.
    const secret = states.filter(({ step }) => step.name === 'private');
    expect(secret.length).toBeGreaterThan(50);
    expect(secret.every((game) => Object.keys(onScreen(game)).join('') === 'show')).toBe(true);
  });
});

describe('slides', () => {
  const slides = slidesOf([2, 0, 1]);

  it('show a card alone, then its prompts one by one', () => {
    expect(slides).toEqual([
      { card: 0, prompts: 0 },
      { card: 0, prompts: 1 },
      { card: 0, prompts: 2 },
      { card: 1, prompts: 0 },
      { card: 2, prompts: 0 },
      { card: 2, prompts: 1 },
    ]);
  });

  it.each([
    ['next', 0, 1],
    ['next', 5, 5],
    ['back', 3, 2],
    ['back', 0, 0],
    ['next-card', 1, 3],
    ['next-card', 4, 4],
    ['last-card', 4, 3],
    ['last-card', 1, 0],
    ['first', 4, 0],
    ['end', 1, 5],
  ] as const)('%s from %i goes to %i', (move, at, to) => expect(moved(slides, at, move)).toBe(to));
});

describe('the clock of the room', () => {
  it('follows the plan of product.md: an hour leaves Landen after 7 minutes and ends in Check-out', () => {
    const at = (minutes: number) => roomClock(60, minutes * 60_000);
    expect([0, 6.9, 7, 20.9, 21, 36.9, 37, 46.9, 47, 53, 57, 90].map((minutes) => at(minutes).phase)).toEqual(
      [
        'landen',
        'landen',
        'verkennen',
        'verkennen',
        'verdiepen',
        'verdiepen',
        'oogst',
        'oogst',
        'afspraken',
        'checkout',
        'checkout',
        'checkout',
      ],
    );
    expect(at(0).level).toBe(1);
    expect(at(57).level).toBe(0);
    expect(at(28.5).level).toBeCloseTo(0.5);
  });

  it('counts the break to Verdiepen, as a table does', () => {
    expect(roomClock(90, 34.9 * 60_000).phase).toBe('verdiepen');
    expect(roomClock(90, 59.9 * 60_000).phase).toBe('verdiepen');
    expect(roomClock(90, 60 * 60_000).phase).toBe('oogst');
  });
});
