import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../src/rules/events';
import { evolve, replay } from '../../src/rules/evolve';
import { decideStart } from '../../src/rules/start';
import {
  draw,
  endTalk,
  eventsOf,
  landed,
  MINUTE,
  NOON,
  openTurn,
  run,
  startCommand,
  started,
  undo,
} from './table';
import { freeze } from './invariants';

describe('a log', () => {
  const decision = decideStart(startCommand(3), NOON);
  const first = decision.ok ? decision.events : [];

  it('gives a session from its first event on', () => {
    expect(replay(first)).toEqual(started(3));
  });

  it('that is empty or begins otherwise gives none', () => {
    expect(replay([])).toBeNull();
    expect(replay(eventsOf(landed(3), openTurn))).toBeNull();
  });

  it('ignores a second beginning and an undo of nothing, but counts them', () => {
    const undone: GameEvent = { kind: 'undone', at: NOON + MINUTE, seat: null, data: {} };
    const session = replay([...first, ...first, undone]);
    expect(session).toMatchObject({ game: started(3).game, past: null, length: 3 });
  });
});

describe('the fold', () => {
  it('changes nothing in place', () => {
    const session = freeze(run(landed(3), openTurn));
    expect(() =>
      run(draw(session), endTalk, { do: 'record-kern', text: 'x', stance: 'agree' }, undo),
    ).not.toThrow();
  });

  it('dates each phase by playing time, a night left out', () => {
    const session = landed(3);
    const [event] = eventsOf(session, { do: 'start-phase', phase: 'verdiepen' }, NOON + 12 * 60 * MINUTE);
    const morning = event ? evolve(session, event) : session;
    expect(morning.game.phaseStartMs).toBe(13 * MINUTE);
  });

  it('takes a card that its deck does not know, as an old log may hold', () => {
    const opened = run(landed(3), openTurn);
    const event: GameEvent = {
      kind: 'card-drawn',
      at: NOON + 9 * MINUTE,
      seat: 's1',
      data: { card: 'elsewhere', aside: null, chair: null },
    };
    expect(evolve(opened, event).game.played).toMatchObject([{ card: 'elsewhere', theme: '', kern: [] }]);
  });
});
