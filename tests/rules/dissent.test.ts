import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/rules/commands';
import { agreedKernen, dissentRoundAhead, mayDissent, standingDissents } from '../../src/rules/dissent';
import { kernOf } from '../../src/rules/kern';
import {
  afterRowC,
  atAgreements,
  draw,
  harvested,
  landed,
  openTurn,
  refusalOf,
  run,
  turn,
  undo,
} from './table';

const raise = (nth = 0, opening: string | null = null): Command => ({ do: 'raise-dissent', nth, opening });
const hear: Command = { do: 'hear-dissent' };
const workIn: Command = { do: 'work-in-dissent', text: 'Zo wel.', stance: 'differ' };
const letStand: Command = { do: 'let-dissent-stand', text: 'Ik zie het anders.' };
const played = turn(landed(4, { length: 120 }));

describe('tegenspraak', () => {
  it('can be said from the first kern to the end of Oogst, and not before or after', () => {
    expect(mayDissent(landed(4).game)).toBe(false);
    expect(mayDissent(turn(landed(4), null).game)).toBe(false);
    expect(mayDissent(played.game)).toBe(true);
    expect(mayDissent(run(played, openTurn).game)).toBe(true);
    expect(mayDissent(draw(run(played, openTurn)).game)).toBe(true);
    expect(mayDissent(harvested(4).game)).toBe(true);
    expect(mayDissent(atAgreements(4).game)).toBe(false);
    expect(mayDissent(turn(landed(1)).game)).toBe(false);
  });

  it('first asks what is right, then goes back to where the table was', () => {
    const drawing = run(played, openTurn);
    const heard = run(drawing, raise(0, 'ts-1'), hear);
    expect(heard.game.step).toMatchObject({ name: 'dissent', stage: 'decide' });
    expect(run(heard, letStand).game.step).toEqual(drawing.game.step);
  });

  it('is worked in: the kern says it now, with its stance anew, and the old wording stays', () => {
    const [card] = run(played, raise(), hear, workIn).game.played;
    expect(card?.kern).toEqual(['Een zin.', 'Zo wel.']);
    expect(card?.stance).toBe('differ');
  });

  it('or stands beside the kern, which stays as it was', () => {
    const { game } = run(played, raise(), hear, letStand);
    expect(game.played.map(kernOf)).toEqual(['Een zin.']);
    expect(standingDissents(game).map(({ text }) => text)).toEqual(['Ik zie het anders.']);
  });

  it('has no limit', () => {
    let session = played;
    for (let nth = 0; nth < 12; nth += 1) session = run(session, raise(), hear, letStand);
    expect(standingDissents(session.game)).toHaveLength(12);
  });

  it('comes undone step by step', () => {
    const stands = run(played, raise(), hear, letStand);
    expect(run(stands, undo, undo, undo).game).toEqual(played.game);
  });

  it('is refused against a card without a kern, with a card that opens nothing, and twice at once', () => {
    const silent = turn(played, null);
    expect(refusalOf(silent, raise(1))).toBe('sentence-unknown');
    expect(refusalOf(silent, raise(9))).toBe('sentence-unknown');
    expect(refusalOf(played, raise(0, 'x-A1'))).toBe('card-not-offered');
    expect(refusalOf(run(played, raise()), raise())).toBe('not-now');
  });

  it('is not decided before it was heard, nor without a stance or a sentence', () => {
    expect(refusalOf(run(played, raise()), letStand)).toBe('not-now');
    const heard = run(played, raise(), hear);
    expect(refusalOf(heard, { do: 'work-in-dissent', text: 'Zo', stance: null })).toBe('stance-missing');
    expect(refusalOf(heard, { do: 'let-dissent-stand', text: ' ' })).toBe('text-empty');
    expect(refusalOf(heard, { do: 'let-dissent-stand', text: 'x'.repeat(121) })).toBe('text-too-long');
    expect(refusalOf(heard, hear)).toBe('not-now');
  });
});

describe('the tegenspraakronde', () => {
  const atEnd = (() => {
    let session = landed(4, { length: 60 });
    while (session.game.step.name !== 'phase-end') session = turn(session);
    session = run(session, { do: 'start-phase', phase: 'verdiepen' });
    while (session.game.step.name !== 'phase-end') session = turn(session);
    return session;
  })();
  const start: Command = { do: 'start-dissent-round' };
  const end: Command = { do: 'end-dissent-round' };

  it('shows the kernen that all agreed with, and lets each be spoken against', () => {
    const round = run(atEnd, start);
    expect(agreedKernen(round.game)).toEqual(round.game.played.map((_, nth) => nth));
    const back = run(round, raise(1), hear, { ...workIn, stance: 'unsure' } as Command);
    expect(back.game.step.name).toBe('dissent-round');
    expect(agreedKernen(back.game)).not.toContain(1);
  });

  it('is for the seat after the last turn player', () => {
    expect(run(atEnd, start).game.queue[0]).toBe(atEnd.game.queue[0]);
  });

  it('is held once, and never before Verdiepen', () => {
    expect(refusalOf(turn(landed(4)), start)).toBe('not-now');
    const held = run(atEnd, start, end);
    expect(held.game.step.name).toBe('aside-round');
    expect(refusalOf(held, start)).toBe('not-now');
  });

  it('closes Verdiepen also when the group goes on before its cards are played', () => {
    const early = turn(run(landed(4), { do: 'start-phase', phase: 'verdiepen' }));
    expect(early.game.step.name).toBe('field');
    expect(dissentRoundAhead(early.game)).toBe(true);
    expect(run(early, start).game.step.name).toBe('dissent-round');
  });

  it('begins with its second half where nothing was written', () => {
    const silent = turn(run(turn(landed(4), null), { do: 'start-phase', phase: 'verdiepen' }), null);
    expect(dissentRoundAhead(silent.game)).toBe(true);
    const round = run(silent, start);
    expect(round.game.step.name).toBe('aside-round');
    expect(run(round, undo).game).toEqual(silent.game);
    const nothing = { ...silent, game: { ...silent.game, aside: [] } };
    expect(refusalOf(nothing, start)).toBe('not-now');
  });

  it('plays a card that was laid aside, without costing anybody a turn', () => {
    const round = run(atEnd, start, end);
    const [card = ''] = round.game.aside;
    const playing = run(round, { do: 'play-aside', card });
    expect(playing.game.step.name).toBe('talk');
    const after = run(playing, { do: 'end-talk' }, { do: 'record-kern', text: 'Toch.', stance: 'differ' });
    expect(after.game.step.name).toBe('aside-round');
    expect(after.game.aside).not.toContain(card);
    expect(after.game.queue).toEqual(round.game.queue);
    expect(refusalOf(after, { do: 'play-aside', card })).toBe('card-not-offered');
    expect(run(after, { do: 'start-phase', phase: 'oogst' }).game.phase).toBe('oogst');
  });

  it('never forces: Oogst can be chosen instead of it, and instead of its second half', () => {
    expect(run(atEnd, { do: 'start-phase', phase: 'oogst' }).game.phase).toBe('oogst');
    expect(afterRowC(4).game.dissentRoundHeld).toBe(false);
  });
});
