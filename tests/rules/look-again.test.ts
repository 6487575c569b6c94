import { describe, expect, it } from 'vitest';
import { blankLog } from '../../src/rules/blank';
import type { Command } from '../../src/rules/commands';
import { seenFromChair, standingDissents } from '../../src/rules/dissent';
import { replay } from '../../src/rules/evolve';
import { cardsToReturn } from '../../src/rules/review';
import { decideStart } from '../../src/rules/start';
import { draftsAfterUndo } from '../../src/session/undo-drafts';
import { afterRowC, atHarvest, eventsOf, NOON, refusalOf, run, startCommand, undo } from './table';
import { WIDE_DECK } from './table';

const look = (card: string, text: string | null, nth = 1): Command => ({
  do: 'look-again',
  look: { nth, card, text },
});

describe('alone, one answer is looked at again', () => {
  it('from a lege stoel: the chair stands at its card, the sentence beside the answer', () => {
    const { game } = run(afterRowC(1), look('ls-2', 'Vraag het mij.'));
    expect(game.step.name).toBe('koers');
    expect(game.played.map(({ chair }) => chair)).toEqual([null, 'ls-2', null]);
    const [standing] = standingDissents(game);
    expect(standing).toMatchObject({ text: 'Vraag het mij.', dissent: { id: 'd1', nth: 1 } });
    expect(standing && seenFromChair(game, standing.dissent)).toBe(true);
  });

  it('by an opening line: it stands as dissent against oneself, and comes back weeks later', () => {
    const { game } = run(afterRowC(1), look('ts-1', 'Of juist niet.', 0));
    expect(game.played.every(({ chair }) => chair === null)).toBe(true);
    const [standing] = standingDissents(game);
    expect(standing && seenFromChair(game, standing.dissent)).toBe(false);
    expect(cardsToReturn(game)).toEqual([0]);
  });

  it('in thought alone, or not at all', () => {
    const thought = run(afterRowC(1), look('ls-1', null)).game;
    expect(thought.played[1]?.chair).toBe('ls-1');
    expect(thought.dissents).toEqual([]);
    const left = run(afterRowC(1), { do: 'look-again', look: null }).game;
    expect([left.step.name, left.dissents]).toEqual(['koers', []]);
  });

  it('only there, and only with what lies there', () => {
    const session = afterRowC(1);
    expect(refusalOf(atHarvest(1), look('ls-1', 'Ja.'))).toBe('not-now');
    expect(refusalOf(session, look('x-A1', 'Ja.'))).toBe('card-not-offered');
    expect(refusalOf(session, look('ls-1', 'Ja.', 3))).toBe('sentence-unknown');
    expect(refusalOf(session, look('ls-1', ' '))).toBe('text-empty');
    expect(refusalOf(session, look('ls-1', 'x'.repeat(121)))).toBe('text-too-long');
  });

  it('is left out where the deck has no specials, and round a table', () => {
    const deck = { ...WIDE_DECK, legeStoel: [], tegenspraak: [] };
    expect(afterRowC(1, { deck }).game.step.name).toBe('koers');
    expect(afterRowC(2, { length: 30 }).game.step.name).toBe('missed');
  });

  it('is undone with its words, which come back as drafts', () => {
    const before = afterRowC(1);
    const command = look('ls-1', 'Vraag het mij.', 0);
    expect(run(before, command, undo).game).toEqual(before.game);
    const [done] = eventsOf(before, command);
    expect(done && draftsAfterUndo(done, {})).toEqual({
      'look-card': 'ls-1',
      'look-at': '0',
      'dissent-text': 'Vraag het mij.',
    });
  });

  it('is taken away for good like any sentence', () => {
    const started = decideStart(startCommand(1), NOON);
    const before = afterRowC(1);
    const [looked] = eventsOf(before, look('ls-1', 'Te veel gezegd.'));
    const session = run(before, look('ls-1', 'Te veel gezegd.'));
    const [removed] = eventsOf(session, { do: 'remove-sentence', ref: { of: 'dissent', id: 'd1' } });
    if (!started.ok || !looked || !removed) throw new Error('The game did not come so far.');
    const log = blankLog([...started.events, looked, removed]);
    expect(JSON.stringify(log)).not.toContain('Te veel gezegd');
    expect(replay(log)?.game.dissents[0]?.text).toEqual([]);
  });
});
