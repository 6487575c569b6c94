import { describe, expect, it } from 'vitest';
import { previousOf } from '../../src/lookback/previous';
import type { Command } from '../../src/rules/commands';
import type { Session } from '../../src/rules/session';
import { afterRowC, finished, run, terms } from '../rules/table';

/** Two agreements, a party that was missed, a dissent that stands. */
function over(): Session {
  const commands: readonly Command[] = [
    { do: 'raise-dissent', nth: 0, opening: null },
    { do: 'hear-dissent' },
    { do: 'let-dissent-stand', text: 'Niet iedereen slaapt.' },
    { do: 'connect-cards', text: null },
    { do: 'choose-picking', by: 'hands' },
    { do: 'count-picks', begin: {}, friction: {} },
    { do: 'end-picks-talk' },
    {
      do: 'note-parties',
      parties: [
        { name: 'De buren', present: false },
        { name: 'De gemeente', present: true },
      ],
    },
    { do: 'write-koers', parts: ['stille straten', '', ''] },
    { do: 'propose-agreement', terms: terms() },
    { do: 'settle-agreement', id: 'a1' },
    { do: 'propose-agreement', terms: terms({ what: 'Schrijven' }) },
    { do: 'settle-agreement', id: 'a2' },
    { do: 'start-phase', phase: 'checkout' },
    { do: 'check-out', sentences: [], lookBackOn: null, reporter: null },
  ];
  return run(afterRowC(3), ...commands);
}

/** A Terugblik with what became of the agreements. */
const review = (followUps: Extract<Command, { do: 'follow-up' }>['followUps']): Command[] => [
  { do: 'start-review' },
  { do: 'recall', text: null },
  { do: 'follow-up', followUps },
  { do: 'answer-again', nth: 0, text: null, shift: null },
  { do: 'renew-koers', parts: ['nog stillere straten', '', ''] },
  { do: 'end-review', goodbye: null, lookBackOn: null },
];

const openOf = (session: Session): string[] => previousOf(session.game).open.map(({ id }) => id);

describe('what a session leaves to its Vervolg', () => {
  it('is its koers, who was not there, what stands, and what was agreed', () => {
    const { game } = over();
    expect(previousOf(game)).toEqual({
      opgave: 'Hoe houden we de wijk leefbaar?',
      koers: 'Wij werken aan stille straten.',
      missed: ['De buren'],
      standing: [{ text: 'Niet iedereen slaapt.', against: 'Een zin.' }],
      open: game.agreements,
    });
  });

  it('is nothing of a session in which nothing was left', () => {
    const { game } = finished(2);
    expect(previousOf(game)).toMatchObject({ missed: [], standing: [], open: [] });
  });

  it('leaves out what a Terugblik closed, by the last one that says so; its koers is the newest', () => {
    const once = run(over(), ...review({ a1: 'done', a2: 'partly' }));
    expect(openOf(once)).toEqual(['a2']);
    expect(previousOf(once.game).koers).toBe('Wij werken aan nog stillere straten.');
    expect(openOf(run(once, ...review({ a1: 'not' })))).toEqual(['a1', 'a2']);
    expect(openOf(run(once, ...review({ a2: 'dropped' })))).toEqual([]);
  });

  it('holds no text that was taken away for good', () => {
    const { game } = over();
    const gone = { ...game, parties: [{ name: '', present: false }] };
    expect(previousOf(gone).missed).toEqual([]);
  });
});
