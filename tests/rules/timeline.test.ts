import { describe, expect, it } from 'vitest';
import { blankLog } from '../../src/rules/blank';
import type { Command } from '../../src/rules/commands';
import type { GameEvent } from '../../src/rules/events';
import { replay } from '../../src/rules/evolve';
import { timelineOf } from '../../src/rules/timeline';
import { decideStart } from '../../src/rules/start';
import { gameDecks } from './decks';
import { simulate } from './simulate';
import { eventsOf, NOON, startCommand } from './table';

function logOf(...commands: readonly Command[]): GameEvent[] {
  const opening = decideStart(startCommand(3), NOON);
  const log = opening.ok ? [...opening.events] : [];
  for (const command of commands) {
    const session = replay(log);
    if (session) log.push(...eventsOf(session, command));
  }
  return log;
}

describe('a timeline', () => {
  it('has every action that stands, and none that was undone', () => {
    const log = logOf(
      { do: 'agree-talk-rules', rules: [] },
      { do: 'end-landing-round' },
      { do: 'undo' },
      { do: 'end-landing-round' },
      { do: 'write-opgave', text: 'Eerst', differs: null },
      { do: 'undo' },
      { do: 'undo' },
      { do: 'end-landing-round' },
      { do: 'write-opgave', text: 'Daarna', differs: null },
    );
    expect(timelineOf(log).map(({ event, game }) => [event.kind, game.step.name])).toEqual([
      ['session-started', 'talk-rules'],
      ['talk-rules-agreed', 'landing-round'],
      ['landing-round-held', 'opgave'],
      ['opgave-written', 'field'],
    ]);
  });

  it('is empty without a beginning', () => expect(timelineOf([])).toEqual([]));

  it('leads to the game as it is left, in random games with all that people undo and take away', async () => {
    const decks = await gameDecks();
    for (let seed = 0; seed < 60; seed += 1) {
      const { log, last } = simulate(seed, decks);
      const moments = timelineOf(blankLog(log));
      expect([seed, moments.at(-1)?.game]).toEqual([seed, last.game]);
      expect(moments.some(({ event }) => event.kind === 'undone')).toBe(false);
      // As many as undo could have gone back to, and those before what it can't go back behind.
      let depth = 0;
      for (let { past } = last; past; past = past.before) depth += 1;
      expect(moments.length).toBeGreaterThan(depth);
    }
  });
});
