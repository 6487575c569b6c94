import { describe, expect, it } from 'vitest';
import { blankLog, placeOfWording } from '../../src/rules/blank';
import type { Command } from '../../src/rules/commands';
import type { GameEvent, SentenceRef } from '../../src/rules/events';
import { evolve, replay } from '../../src/rules/evolve';
import { wordingOf } from '../../src/rules/reword';
import { textsIn, type HeldText } from '../../src/rules/texts';
import { decideStart } from '../../src/rules/start';
import { atCheckOut, eventsOf, NOON, startCommand } from './table';
import { simulate } from './simulate';
import { SMALL_DECK } from './table';

/** A log of one's own making. */
function logOf(...commands: readonly Command[]): GameEvent[] {
  const opening = decideStart(
    startCommand(3, {
      subject: 'Geheim onderwerp',
      names: ['Geheim', null, null],
      abouts: ['', 'Geheime dienst'],
    }),
    NOON,
  );
  const log = opening.ok ? [...opening.events] : [];
  for (const command of commands) {
    const session = replay(blankLog(log));
    if (!session) throw new Error('no session');
    log.push(...eventsOf(session, command));
  }
  return log;
}

const remove = (ref: SentenceRef): Command => ({ do: 'remove-sentence', ref });

/** Games that together hold every kind of text. */
const WHOLE_GAMES = Array.from({ length: 40 }, (_, seed) => seed);

const EVERY_KIND: Readonly<Record<SentenceRef['of'], true>> = {
  subject: true,
  name: true,
  about: true,
  'talk-rule': true,
  opgave: true,
  'opgave-differs': true,
  question: true,
  kern: true,
  dissent: true,
  connection: true,
  party: true,
  koers: true,
  agreement: true,
  noticed: true,
  'first-step': true,
  condition: true,
  doubt: true,
  goodbye: true,
  note: true,
  recalled: true,
  answer: true,
  'review-koers': true,
  'review-goodbye': true,
};

/** One text of each kind, if there is one that nothing else in the log says. */
function saidOnce(log: readonly GameEvent[]): HeldText[] {
  let session = replay(log.slice(0, 1));
  const texts = log.flatMap((event, at) => {
    const before = session;
    if (before && at > 0) session = evolve(before, event);
    return before ? textsIn(event, before.game) : [];
  });
  const everything = JSON.stringify(log);
  const once = texts.filter(({ text }) => everything.split(JSON.stringify(text)).length === 2);
  return [...new Map(once.map((held) => [held.ref.of, held])).values()];
}

describe('a text that was taken away for good', () => {
  const landing: Command[] = [
    { do: 'agree-talk-rules', rules: ['Geheim is geheim', 'Iets anders'] },
    { do: 'end-landing-round' },
    { do: 'write-opgave', text: 'Geheim één', differs: 'Blijft' },
    { do: 'undo' },
    { do: 'write-opgave', text: 'Geheim twee', differs: 'Blijft' },
    { do: 'reword', ref: { of: 'opgave' }, text: 'Geheim drie', stance: null },
  ];

  it('is gone in every wording, undone ones too; what stands beside it stays', () => {
    const log = blankLog(logOf(...landing, remove({ of: 'opgave' })));
    const text = JSON.stringify(log);
    expect(text).not.toMatch(/Geheim (?:één|twee|drie)/u);
    expect(text).toContain('Blijft');
    expect(replay(log)?.game.opgave).toEqual([]);
  });

  it('can be written anew afterwards, and that stays', () => {
    const log = logOf(...landing, remove({ of: 'opgave-differs' }), remove({ of: 'subject' }), {
      do: 'change-subject',
      subject: 'Een ander onderwerp',
    });
    const session = replay(blankLog(log));
    expect(session?.game.subject).toBe('Een ander onderwerp');
    expect(JSON.stringify(blankLog(log))).not.toContain('Geheim onderwerp');
  });

  it('takes a name along from the first event', () => {
    const log = blankLog(logOf(remove({ of: 'name', person: 'p1' })));
    expect(replay(log)?.game.persons[0]?.name).toBeNull();
    expect(JSON.stringify(log)).not.toContain('"Geheim"');
  });

  it('takes where somebody comes from along from the first event', () => {
    const log = blankLog(logOf(remove({ of: 'about', person: 'p2' })));
    expect(replay(log)?.game.persons[1]?.about).toBeNull();
    expect(JSON.stringify(log)).not.toContain('dienst');
  });

  it('takes one talk rule and leaves the other', () => {
    const log = blankLog(logOf(...landing, remove({ of: 'talk-rule', nth: 0 })));
    expect(replay(log)?.game.talkRules).toEqual(['', 'Iets anders']);
  });

  it('is gone where it was undone at another place in a list', () => {
    const rules = (...list: string[]): Command => ({ do: 'agree-talk-rules', rules: list });
    const written = [rules('Blijft', 'Weg hiermee'), { do: 'undo' }, rules('Weg hiermee')] as const;
    const log = blankLog(logOf(...written, remove({ of: 'talk-rule', nth: 0 })));
    expect(JSON.stringify(log)).not.toContain('Weg hiermee');
    expect(blankLog(log)).toEqual(log);
  });

  it('leaves the same words of another sentence that stands', () => {
    const rules = ['Rust', 'Rust'];
    const log = blankLog(logOf({ do: 'agree-talk-rules', rules }, remove({ of: 'talk-rule', nth: 1 })));
    expect(replay(log)?.game.talkRules).toEqual(['Rust', '']);
  });

  it('is gone where an undone turn said it of another card', () => {
    const kern = (text: string): Command => ({ do: 'record-kern', text, stance: 'agree' });
    const log = logOf(...landing, { do: 'open-turn' });
    const play = (card: string): Command[] => [{ do: 'draw-card', card }, { do: 'end-talk' }];
    const step = replay(log)?.game.step;
    const [first = '', second = ''] = step?.name === 'hand-turn' || step?.name === 'draw' ? step.offer : [];
    const taken: Command[] = [{ do: 'take-tablet' }];
    const before = step?.name === 'hand-turn' ? taken : [];
    const undo: Command = { do: 'undo' };
    const commands: Command[] = [
      ...landing,
      { do: 'open-turn' },
      ...before,
      ...play(first),
      kern('Dit moet weg'),
      undo,
      undo,
      undo,
      ...play(second),
      kern('Dit moet weg'),
      remove({ of: 'kern', card: second, nth: 0 }),
    ];
    expect(JSON.stringify(blankLog(logOf(...commands)))).not.toContain('Dit moet weg');
  });

  it('stays away after undo', () => {
    const log = logOf(...landing, remove({ of: 'opgave' }), { do: 'undo' }, { do: 'undo' });
    expect(JSON.stringify(replay(blankLog(log)))).not.toMatch(/Geheim (?:één|twee|drie)/u);
  });

  it('may be one earlier wording: it goes with what was undone; the sentence and its other wordings stay', () => {
    const commands: Command[] = [
      ...landing,
      { do: 'reword', ref: { of: 'opgave' }, text: 'Nu open', stance: null },
    ];
    const place = placeOfWording(logOf(...commands), { of: 'opgave' }, 'Geheim twee');
    const log = blankLog(
      logOf(...commands, { do: 'remove-sentence', ref: { of: 'opgave' }, wording: place }),
    );
    // "Geheim één" was undone: no screen showed it.
    expect(JSON.stringify(log)).not.toMatch(/Geheim (?:één|twee)/u);
    expect(replay(log)?.game.opgave).toEqual(['Geheim drie', 'Nu open']);
    expect(blankLog(log)).toEqual(log);
  });

  it('never is what the sentence says now', () => {
    const log = logOf(...landing, remove({ of: 'opgave-differs' }));
    const place = placeOfWording(log, { of: 'opgave' }, 'Geheim drie');
    const after = blankLog([
      ...log,
      {
        kind: 'sentence-removed',
        at: NOON,
        seat: null,
        data: { ref: { of: 'opgave' }, wording: place },
      },
    ]);
    expect(wordingOf(replay(after)?.game ?? atCheckOut(2).game, { of: 'opgave' })).toBe('Geheim drie');
  });

  it('is refused where the log has no such place, so that the sentence never goes instead', () => {
    expect(placeOfWording(logOf(...landing), { of: 'opgave' }, 'Nooit gezegd')).toBe(0);
    for (const wording of [0, -1, 1.5, 999]) {
      expect(() => logOf(...landing, { do: 'remove-sentence', ref: { of: 'opgave' }, wording })).toThrow(
        'sentence-unknown',
      );
    }
  });

  it('is unknown when it was never there, or is gone already', () => {
    expect(() => logOf(remove({ of: 'opgave' }))).toThrow('sentence-unknown');
    expect(() => logOf(...landing, remove({ of: 'opgave' }), remove({ of: 'opgave' }))).toThrow(
      'sentence-unknown',
    );
  });
});

describe('blanking', () => {
  it('leaves a log without removals as it is, and is done once', () => {
    const { log } = simulate(5, [SMALL_DECK]);
    const plain = log.filter((event) => event.kind !== 'sentence-removed');
    expect(blankLog(plain)).toBe(plain);
    const blanked = blankLog(log);
    expect(blankLog(blanked)).toEqual(blanked);
  });

  it('reaches every kind of text in whole games', () => {
    const reached = new Set<string>();
    for (const seed of WHOLE_GAMES) {
      const log = blankLog(simulate(seed, [SMALL_DECK]).log);
      for (const { ref, text } of saidOnce(log)) {
        reached.add(ref.of);
        const left = blankLog([...log, { kind: 'sentence-removed', at: NOON, seat: null, data: { ref } }]);
        expect([seed, ref, JSON.stringify(left).includes(JSON.stringify(text))]).toEqual([seed, ref, false]);
      }
    }
    expect([...reached].sort()).toEqual(Object.keys(EVERY_KIND).sort());
  });
});
