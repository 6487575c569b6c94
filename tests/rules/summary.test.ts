import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/rules/summary';
import {
  atAgreements,
  draw,
  finished,
  landed,
  NOON,
  openTurn,
  pass,
  run,
  started,
  terms,
  turn,
  WIDE_DECK,
} from './table';

describe('a summary', () => {
  it('of a session that has just begun', () => {
    expect(summarise(started(4).game)).toEqual({
      course: 'table',
      deck: WIDE_DECK.id,
      deckHash: WIDE_DECK.hash,
      subject: 'Een stille wijk',
      startedAt: NOON,
      phase: 'landen',
      step: 'talk-rules',
      persons: 4,
      planned: [3, 2, 1],
      played: [],
      koers: null,
      lastKern: null,
      agreements: 0,
      lookBackOn: null,
      turnOf: 1,
      said: 'een stille wijk',
    });
  });

  it('shows the played cards by theme, row and stance, without words', () => {
    const session = turn(landed(4));
    const [card] = session.game.played;
    expect(summarise(session.game).played).toEqual([
      { theme: card?.theme, depth: 'verkennen', stance: 'agree' },
    ]);
  });

  it('shows the newest kern that was written', () => {
    const session = turn(turn(turn(landed(4), 'Een.'), 'Twee.'), null);
    expect(summarise(session.game).lastKern).toBe('Twee.');
    expect(summarise(draw(run(landed(4), openTurn)).game).lastKern).toBeNull();
  });

  it('names whose turn it is, or the place while a person is unnamed', () => {
    const session = landed(3, { names: ['Noor', null, 'Samira'] });
    expect([session, pass(session), pass(pass(session))].map(({ game }) => summarise(game).turnOf)).toEqual([
      'Noor',
      2,
      'Samira',
    ]);
    expect(summarise(started(0).game).turnOf).toBeNull();
  });

  it('says the koerszin in the voice of the course', () => {
    expect(summarise(atAgreements(3).game).koers).toBe(
      'Wij werken aan een stille wijk, zodat ieder slaapt, samen met de buren.',
    );
    expect(summarise(atAgreements(1, { koersForm: 'hoedan' }).game).koers).toBe(
      'Ik ga een stille wijk proberen, samen met ieder slaapt, en merk het aan de buren.',
    );
  });

  it('counts agreements that stand, not those that are still tested or stay open', () => {
    const thumbs = run(atAgreements(4), { do: 'propose-agreement', terms: terms() });
    expect(summarise(thumbs.game).agreements).toBe(0);
    expect(summarise(run(thumbs, { do: 'settle-agreement', id: 'a1' }).game).agreements).toBe(1);
  });

  it('has the day to look back on', () => {
    const done = run(
      finished(3),
      { do: 'undo' },
      { do: 'check-out', sentences: [], lookBackOn: '2026-09-01', reporter: null },
    );
    expect(summarise(done.game)).toMatchObject({ lookBackOn: '2026-09-01', step: 'done' });
  });

  it('tells nothing of a pass but whose turn is next', () => {
    const before = landed(3);
    const { turnOf, ...after } = summarise(pass(before).game);
    expect(after).toEqual({ ...summarise(before.game), turnOf: undefined });
    expect(turnOf).toBe(2);
  });
});
