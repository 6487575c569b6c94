import { expect, test } from 'vitest';
import { loadDeck } from '../../src/decks/load';
import { begin, evolve } from '../../src/rules/evolve';
import { outlineOf } from '../../src/rules/outline';
import { describeSpeelveld } from '../../src/speelveld/describe';
import { drawSpeelveld } from '../../src/speelveld/draw';
import { gameInput } from '../../src/speelveld/from-game';
import { simulate } from '../rules/simulate';
import { TABLE } from './examples';

test('everything that a random game holds is in the list of its picture', async () => {
  const { deck, hash } = await loadDeck('wat');
  const outline = outlineOf(deck, hash);
  const seen = { chairs: 0, questions: 0, dissents: 0, workedIn: 0, picks: 0, missed: 0, connections: 0 };
  for (let seed = 1; seed <= 60; seed++) {
    const { game } = simulate(seed, [outline]).last;
    const input = gameInput(game, deck);
    const { list, aside, parties, connections } = describeSpeelveld(input);
    expect([list.length, aside.length]).toEqual([game.played.length, game.aside.length]);
    for (const [nth, played] of game.played.entries()) {
      const said = list[nth] ?? '';
      const chair = deck.cards.find(({ id }) => id === played.chair)?.title;
      const dissents = game.dissents.filter(
        (one) => one.nth === nth && one.outcome === 'stands' && one.text.length > 0,
      );
      const begin = game.picks?.begin[String(nth)] ?? 0;
      expect(said.includes('De lege stoel lag erbij: ')).toBe(chair !== undefined);
      expect(said).toContain(chair ?? '');
      expect(said).toContain(played.question?.trim() ?? '');
      expect(said.split('Tegenspraak die blijft staan').length - 1).toBe(dissents.length);
      expect(said.includes('Hier begin ik: ')).toBe(begin > 0);
      const workedIn = game.dissents.some((one) => one.nth === nth && one.outcome === 'worked-in');
      expect(said.includes('Tegenspraak is erin verwerkt.')).toBe(workedIn);
      seen.workedIn += workedIn ? 1 : 0;
      seen.chairs += chair ? 1 : 0;
      seen.questions += played.question ? 1 : 0;
      seen.dissents += dissents.length;
      seen.picks += begin;
    }
    const named = game.parties.filter(({ name }) => name !== '');
    expect(parties).toHaveLength(named.length);
    for (const [at, { name, present }] of named.entries()) {
      expect(parties[at]).toBe(`${name}: ${present ? 'aan tafel' : 'nog niet aan tafel'}`);
      seen.missed += present ? 0 : 1;
    }
    const connection = game.connection?.text.at(-1) ?? '';
    expect(connections).toHaveLength(connection === '' ? 0 : 1);
    for (const said of connections) {
      expect(said).toContain(connection.trim());
      for (const nth of game.connection?.cards ?? []) expect(said).toContain(input.played[nth]?.title ?? '?');
      seen.connections++;
    }
  }
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
}, 60_000);

test('a picture drawn along with a game shows each dissent where it stands, also one that comes later', async () => {
  const { deck, hash } = await loadDeck('wat');
  const outline = outlineOf(deck, hash);
  let late = 0;
  for (let seed = 1; seed <= 12; seed++) {
    const { log } = simulate(seed, [outline]);
    const [opening] = log;
    if (opening?.kind !== 'session-started') throw new Error('The log has no beginning.');
    let session = begin(opening);
    let before = 0;
    for (const event of log.slice(1)) {
      session = evolve(session, event);
      const { game } = session;
      const stands = game.dissents.filter(({ outcome, text }) => outcome === 'stands' && text.length > 0);
      if (stands.length === before) continue;
      before = stands.length;
      const input = gameInput(game, deck);
      const { marks } = drawSpeelveld(input, TABLE);
      const nths = stands.map(({ nth }) => nth);
      expect(marks.flatMap(({ index, dissent }) => (dissent ? [index] : []))).toEqual(
        [...new Set(nths)].toSorted((a, b) => a - b),
      );
      const { list } = describeSpeelveld(input);
      for (const { nth, text } of stands) expect(list[nth]).toContain(text.at(-1)?.trim());
      late += nths.some((nth) => nth < game.played.length - 1) ? 1 : 0;
    }
  }
  expect(late).toBeGreaterThan(0);
}, 60_000);
