import { describe, expect, it } from 'vitest';
import { nextPhase } from '../../src/rules/decide';
import type { Session } from '../../src/rules/session';
import {
  atAgreements,
  atCheckOut,
  atHarvest,
  draw,
  endTalk,
  eventsOf,
  finished,
  harvested,
  landed,
  NOON,
  openTurn,
  outlineWith,
  pass,
  refusalOf,
  run,
  started,
  terms,
  turn,
  undo,
} from './table';

describe('Verder', () => {
  it.each<[string, Session, 'verdiepen' | 'oogst' | 'checkout']>([
    ['the speelveld', turn(landed(4)), 'verdiepen'],
    ['Trek', run(landed(4), openTurn), 'verdiepen'],
    ['the end of a row', pass(pass(pass(landed(3)))), 'verdiepen'],
    ['the second row', run(landed(4), { do: 'start-phase', phase: 'verdiepen' }), 'oogst'],
    ['the agreements', atAgreements(4), 'checkout'],
  ])('leads on from %s', (_where, session, phase) => {
    expect(run(session, { do: 'start-phase', phase }).game.phase).toBe(phase);
  });

  it('leads from the first row to the second, or straight to the harvest when it is time', () => {
    const session = turn(landed(4));
    expect(run(session, { do: 'start-phase', phase: 'oogst' }).game.step.name).toBe('draw');
    for (const phase of ['landen', 'verkennen', 'afspraken', 'checkout'] as const) {
      expect(refusalOf(session, { do: 'start-phase', phase })).toBe('not-now');
    }
  });

  it('never leads back', () => {
    const second = run(landed(4), { do: 'start-phase', phase: 'verdiepen' });
    for (const phase of ['landen', 'verkennen', 'verdiepen', 'afspraken', 'checkout'] as const) {
      expect(refusalOf(second, { do: 'start-phase', phase })).toBe('not-now');
    }
    for (const phase of ['landen', 'verkennen', 'verdiepen', 'oogst', 'afspraken'] as const) {
      expect(refusalOf(atAgreements(4), { do: 'start-phase', phase })).toBe('not-now');
    }
  });

  it('does not break off a turn, a harvest or a check-out', () => {
    const talking = draw(run(landed(4), openTurn));
    for (const session of [talking, run(talking, endTalk)]) {
      expect(refusalOf(session, { do: 'start-phase', phase: 'verdiepen' })).toBe('not-now');
    }
    for (const session of [atHarvest(4), harvested(4), harvested(2)]) {
      expect(refusalOf(session, { do: 'start-phase', phase: 'afspraken' })).toBe('not-now');
    }
    expect(refusalOf(atCheckOut(4), { do: 'start-phase', phase: 'checkout' })).toBe('not-now');
  });

  it('is offered after a card, and at the end of a row', () => {
    expect(nextPhase(landed(4).game)).toBeNull();
    expect(nextPhase(turn(landed(4)).game)).toBe('verdiepen');
    expect(nextPhase(pass(pass(pass(landed(3)))).game)).toBe('verdiepen');
    expect(nextPhase(landed(3, { deck: outlineWith({ x: [0, 1, 1] }) }).game)).toBe('verdiepen');
    expect(nextPhase(harvested(4).game)).toBeNull();
  });
});

describe('a name', () => {
  it('comes later, or never, and can go again', () => {
    const named = run(landed(3), { do: 'name-person', person: 'p2', name: ' Noor\n' });
    expect(named.game.persons[1]).toMatchObject({ id: 'p2', name: 'Noor' });
    expect(run(named, { do: 'name-person', person: 'p2', name: '  ' }).game.persons[1]?.name).toBeNull();
  });

  it('changes no step', () => {
    const talking = draw(run(landed(3), openTurn));
    expect(run(talking, { do: 'name-person', person: 'p1', name: 'Noor' }).game.step).toEqual(
      talking.game.step,
    );
  });

  it.each(['p4', '', '__proto__'])('is not for %j, who is not here', (person) => {
    expect(refusalOf(landed(3), { do: 'name-person', person, name: 'Noor' })).toBe('person-unknown');
  });

  it('has at most 40 characters', () => {
    expect(refusalOf(landed(3), { do: 'name-person', person: 'p1', name: '👍'.repeat(40) })).toBeNull();
    expect(refusalOf(landed(3), { do: 'name-person', person: 'p1', name: 'x'.repeat(200) })).toBe(
      'text-too-long',
    );
  });
});

describe('more time', () => {
  it('is there at every step, not after the end and not for loose cards', () => {
    for (const session of [started(4), landed(4), atHarvest(4), atCheckOut(4)]) {
      expect(refusalOf(session, { do: 'extend-time', minutes: 5 })).toBeNull();
    }
    for (const session of [finished(4), started(0)]) {
      expect(refusalOf(session, { do: 'extend-time', minutes: 2 })).toBe('not-now');
    }
  });

  it('adds up', () => {
    const { game } = run(landed(4), { do: 'extend-time', minutes: 5 }, { do: 'extend-time', minutes: 2 });
    expect([game.extraMinutes, game.phaseExtraMinutes]).toEqual([7, 7]);
  });
});

describe('undo', () => {
  it('goes back over the whole game, screen by screen, to the first', () => {
    let session = run(atAgreements(4), { do: 'propose-agreement', terms: terms() });
    const actions = session.length - 1;
    for (let action = 0; action < actions; action += 1) {
      const before = session.past?.game;
      session = run(session, undo);
      expect(session.game).toBe(before);
    }
    expect(session.game).toEqual(started(4).game);
    expect(refusalOf(session, undo)).toBe('nothing-to-undo');
  });

  it('goes back over the start of a phase, to its screen and its minutes', () => {
    const before = turn(landed(4));
    const back = run(before, { do: 'start-phase', phase: 'verdiepen' }, undo);
    expect(back.game).toEqual(before.game);
  });

  it('goes back from the end', () => {
    expect(run(finished(4), undo).game).toEqual(atCheckOut(4).game);
  });

  it('lets the clock run on, for time is not undone', () => {
    const before = landed(4);
    const back = run(before, openTurn, undo);
    expect(back.clock.activeMs).toBeGreaterThan(before.clock.activeMs);
    expect(back.length).toBe(before.length + 2);
  });

  it('is itself recorded, and not undone by the next', () => {
    const twice = run(turn(landed(4)), undo, undo);
    expect(twice.game.step.name).toBe('talk');
  });

  it('lets the group go another way', () => {
    const opened = run(landed(4), openTurn);
    const other = draw(run(draw(opened, 0), undo), 1);
    expect(other.game.played).toHaveLength(1);
    expect(other.game.played[0]?.card).not.toBe(draw(opened, 0).game.played[0]?.card);
  });
});

describe('an event', () => {
  it('is dated by the command, never by a clock of its own', () => {
    expect(eventsOf(landed(3), openTurn, NOON - 5)[0]?.at).toBe(NOON - 5);
  });

  it('takes nothing of a refused command: the session stays as it was', () => {
    const session = landed(3);
    const copy = structuredClone(session);
    refusalOf(session, endTalk);
    expect(session).toEqual(copy);
  });
});

describe('Meteen een kaart', () => {
  const quick = started(0);

  it('keeps sentences as they come, also two of one card', () => {
    const { game } = run(
      quick,
      { do: 'keep-sentence', card: 'x-A1', text: ' Een. ' },
      { do: 'keep-sentence', card: 'x-A1', text: 'Twee.' },
    );
    expect(game.played.map(({ card, theme, kern }) => [card, theme, kern])).toEqual([
      ['x-A1', 'x', ['Een.']],
      ['x-A1', 'x', ['Twee.']],
    ]);
    expect(game.step.name).toBe('quick');
  });

  it.each([
    ['card-not-offered', { card: 'nowhere', text: 'Een zin.' }],
    ['card-not-offered', { card: 'blank-1', text: 'Een zin.' }],
    ['text-empty', { card: 'x-A1', text: ' ' }],
    ['text-too-long', { card: 'x-A1', text: 'x'.repeat(121) }],
  ] as const)('says %s of %j', (refusal, sentence) => {
    expect(refusalOf(quick, { do: 'keep-sentence', ...sentence })).toBe(refusal);
  });

  it('keeps no sentences in a game', () => {
    expect(refusalOf(landed(3), { do: 'keep-sentence', card: 'x-A1', text: 'Een zin.' })).toBe('not-now');
  });

  it('can be undone', () => {
    expect(run(quick, { do: 'keep-sentence', card: 'x-A1', text: 'Een.' }, undo).game).toEqual(quick.game);
  });
});

describe('the subject', () => {
  it('can be filled in or changed at any moment, and changes nothing else', () => {
    const before = landed(3);
    const after = run(before, { do: 'change-subject', subject: ' Water  in de straat\n' });
    expect(after.game).toEqual({ ...before.game, subject: 'Water in de straat' });
    expect(run(after, { do: 'change-subject', subject: '' }).game.subject).toBe('');
    expect(refusalOf(before, { do: 'change-subject', subject: 'x'.repeat(81) })).toBe('text-too-long');
  });
});
