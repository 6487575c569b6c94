import { expect, test } from 'vitest';
import { loadDeck } from '../../src/decks/load';
import { outlineOf } from '../../src/rules/outline';
import { describeSpeelveld } from '../../src/speelveld/describe';
import { gameInput } from '../../src/speelveld/from-game';
import { simulate } from '../rules/simulate';

test('every card, chair, own question, dissent, pick and card laid aside of a random game is in its picture', async () => {
  const { deck, hash } = await loadDeck('wat');
  const outline = outlineOf(deck, hash);
  const seen = { chairs: 0, questions: 0, dissents: 0, picks: 0 };
  for (let seed = 1; seed <= 60; seed++) {
    const { game } = simulate(seed, [outline]).last;
    const input = gameInput(game, deck);
    const { list, aside } = describeSpeelveld(input);
    expect([list.length, aside.length]).toEqual([game.played.length, game.aside.length]);
    for (const [nth, played] of game.played.entries()) {
      const said = list[nth] ?? '';
      const chair = deck.cards.find(({ id }) => id === played.chair)?.title;
      const dissents = game.dissents.filter(
        (one) => one.nth === nth && one.outcome === 'stands' && one.text.length > 0,
      );
      const begin = game.picks?.begin[String(nth)] ?? 0;
      expect(said.includes('Lege stoel: ')).toBe(chair !== undefined);
      expect(said).toContain(chair ?? '');
      expect(said).toContain(played.question?.trim() ?? '');
      expect(said.split('Tegenspraak die blijft staan').length - 1).toBe(dissents.length);
      expect(said.includes('Hier begin ik: ')).toBe(begin > 0);
      seen.chairs += chair ? 1 : 0;
      seen.questions += played.question ? 1 : 0;
      seen.dissents += dissents.length;
      seen.picks += begin;
    }
  }
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
}, 60_000);
