import { describe, expect, it } from 'vitest';
import { blankLog } from '../../src/rules/blank';
import type { Command } from '../../src/rules/commands';
import { evolve, replay } from '../../src/rules/evolve';
import { mayNote } from '../../src/rules/review';
import { saidIn } from '../../src/rules/said';
import { decideStart } from '../../src/rules/start';
import { notesOf } from '../../src/rules/told';
import { wordingsOf } from '../../src/rules/wordings';
import { atHarvest, eventsOf, finished, NOON, refusalOf, run, started, startCommand } from './table';

const DAY = 86_400_000;
const note: Command = { do: 'add-note', text: ' De subsidie is er. ' };
const reworded: Command = {
  do: 'reword',
  ref: { of: 'note', nth: 0 },
  text: 'De subsidie kwam.',
  stance: null,
};

describe('a note that is added later', () => {
  it('has its place on a session that is over, and on loose cards', () => {
    expect(refusalOf(atHarvest(3), note)).toBe('not-now');
    expect(mayNote(finished(3).game)).toBe(true);
    expect(mayNote(started(0).game)).toBe(true);
    expect(refusalOf(run(finished(3), { do: 'start-review' }), note)).toBe('not-now');
  });

  it('keeps its moment, takes no playing time, and changes nothing else', () => {
    const before = finished(3);
    const [event] = eventsOf(before, note, NOON + 30 * DAY);
    const after = event ? evolve(before, event) : before;
    expect(notesOf(after.game)).toEqual([{ at: NOON + 30 * DAY, text: 'De subsidie is er.' }]);
    expect(after.clock).toEqual(before.clock);
    expect({ ...after.game, notes: [] }).toEqual(before.game);
    // Nobody is named by it.
    expect(event).toMatchObject({ seat: null, data: { text: 'De subsidie is er.' } });
  });

  it('has to say something, and fits', () => {
    expect(refusalOf(finished(3), { do: 'add-note', text: ' ' })).toBe('text-empty');
    expect(refusalOf(finished(3), { do: 'add-note', text: 'x'.repeat(401) })).toBe('text-too-long');
  });

  it('is found by its newest words, and keeps the earlier ones', () => {
    const { game } = run(finished(3), note, reworded);
    expect(wordingsOf(game, { of: 'note', nth: 0 })).toEqual(['De subsidie is er.', 'De subsidie kwam.']);
    expect(saidIn(game)).toContain('de subsidie kwam.');
    expect(saidIn(game)).not.toContain('de subsidie is er.');
  });

  it('goes for good with all it ever said; the one after it stays where it is', () => {
    const opening = decideStart(startCommand(0), NOON);
    const log = opening.ok ? [...opening.events] : [];
    const commands: readonly Command[] = [
      note,
      reworded,
      { do: 'add-note', text: 'Nog iets.' },
      { do: 'remove-sentence', ref: { of: 'note', nth: 0 } },
    ];
    for (const command of commands) {
      const session = replay(log);
      if (session) log.push(...eventsOf(session, command));
    }
    const kept = blankLog(log);
    expect(JSON.stringify(kept)).not.toContain('subsidie');
    const again = replay(kept);
    expect(again && notesOf(again.game).map(({ text }) => text)).toEqual(['Nog iets.']);
    expect(again && wordingsOf(again.game, { of: 'note', nth: 1 })).toEqual(['Nog iets.']);
  });
});
