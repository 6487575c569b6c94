import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/rules/commands';
import { blanksLeft } from '../../src/rules/decide-turn';
import { STANCES } from '../../src/rules/stance';
import {
  atHarvest,
  draw,
  endTalk,
  eventsOf,
  landed,
  offerOf,
  openTurn,
  outlineWith,
  pass,
  passTurn,
  refusalOf,
  run,
  turn,
} from './table';

const opened = run(landed(3), openTurn);
const talking = draw(opened);
const atKern = run(talking, endTalk);
const ask = (question: string, theme = 'x'): Command => ({ do: 'ask-own-question', theme, question });

describe('Trek', () => {
  it('shows two cards and lays the other one aside, visibly', () => {
    const [first, second] = offerOf(opened);
    const { game } = draw(opened, 1);
    expect(game.played.map((played) => played.card)).toEqual([second]);
    expect(game.aside).toEqual([first]);
    expect(game.step.name).toBe('talk');
  });

  it('records for whom the turn was', () => {
    expect(talking.game.played.at(-1)).toMatchObject({ seat: 's1', phase: 'verkennen', depth: 'verkennen' });
  });

  it.each(['nowhere', '', '__proto__', 'x-C1'])('refuses %j, which was not offered', (card) => {
    expect(refusalOf(opened, { do: 'draw-card', card })).toBe('card-not-offered');
  });

  it('opens only from the speelveld or the end of a row', () => {
    for (const session of [opened, talking, atKern]) expect(refusalOf(session, openTurn)).toBe('not-now');
  });

  it('says so when the row is empty', () => {
    const session = landed(3, { deck: outlineWith({ x: [0, 2, 2] }) });
    expect(refusalOf(session, openTurn)).toBe('row-empty');
  });
});

describe('Sla over', () => {
  it('uses the place in the round, not a card', () => {
    const { game } = run(opened, passTurn);
    expect([game.queue, game.played, game.aside, game.step.name]).toEqual([['s2', 's3'], [], [], 'field']);
  });

  it('does not count for the plan', () => {
    const session = turn(pass(turn(pass(landed(3)))));
    expect(session.game.plan.verkennen).toBe(3);
    expect([session.game.played.length, session.game.step.name]).toEqual([2, 'field']);
  });

  it('by all in a round offers the next phase', () => {
    const passed = pass(pass(pass(landed(3))));
    expect(passed.game.step).toEqual({ name: 'phase-end', because: 'passed' });
    expect(refusalOf(passed, { do: 'start-phase', phase: 'verdiepen' })).toBeNull();
  });

  it('by all does not force: the group may go on, and is asked again after another full round', () => {
    const again = pass(pass(pass(pass(landed(3)))));
    expect(again.game.step.name).toBe('field');
    expect(pass(pass(again)).game.step).toEqual({ name: 'phase-end', because: 'passed' });
  });

  it('starts counting anew after a card', () => {
    expect(pass(turn(pass(pass(landed(3))))).game.step.name).toBe('field');
  });

  it('starts counting anew in the next phase', () => {
    const session = run(pass(pass(landed(3))), { do: 'start-phase', phase: 'verdiepen' });
    expect(pass(session).game.step.name).toBe('field');
  });

  it('is not for the row C card, which is played by all', () => {
    expect(refusalOf(atHarvest(3), passTurn)).toBe('not-now');
  });

  it('is not for later, once a card is drawn', () => {
    expect(refusalOf(talking, passTurn)).toBe('not-now');
    expect(refusalOf(atKern, passTurn)).toBe('not-now');
  });
});

describe('Eigen vraag', () => {
  it('plays a blank in the row of this phase, and lays nothing aside', () => {
    const { game } = run(opened, ask(' Wat nu? '));
    expect(game.played).toMatchObject([
      { card: 'blank-1', theme: 'x', depth: 'verkennen', question: 'Wat nu?', seat: 's1', kern: [] },
    ]);
    expect([game.aside, game.step.name]).toEqual([[], 'talk']);
  });

  it('goes on as a turn with a kern', () => {
    const asked = run(opened, ask('Wat nu?'), endTalk, { do: 'record-kern', text: 'Dit.', stance: 'agree' });
    expect(asked.game.played[0]).toMatchObject({ kern: ['Dit.'], stance: 'agree' });
    expect(asked.game.queue[0]).toBe('s2');
  });

  it('is there while a blank is left', () => {
    const end: Command[] = [endTalk, { do: 'record-kern', text: null, stance: null }, openTurn];
    const one = run(opened, ask('Eerst?'), ...end);
    expect(blanksLeft(one.game)).toEqual(['blank-2']);
    const two = run(one, ask('Dan?'), ...end);
    expect(refusalOf(two, ask('Nog een?'))).toBe('no-blank-left');
  });

  it('needs a question, of at most 90 characters, under a theme of this deck', () => {
    expect(refusalOf(opened, ask(' \n'))).toBe('text-empty');
    expect(refusalOf(opened, ask('x'.repeat(91)))).toBe('text-too-long');
    expect(refusalOf(opened, ask('Wat nu?', 'nowhere'))).toBe('theme-unknown');
  });

  it('is not for the row C card, nor outside Trek', () => {
    expect(refusalOf(atHarvest(3), ask('Wat nu?'))).toBe('not-now');
    expect(refusalOf(landed(3), ask('Wat nu?'))).toBe('not-now');
  });
});

describe('Praat', () => {
  it('ends when the group says so', () => {
    expect(atKern.game.step.name).toBe('kern');
    expect(refusalOf(opened, endTalk)).toBe('not-now');
  });
});

describe('Kern', () => {
  it.each(STANCES)('is a sentence with the stance %s', (stance) => {
    const { game } = run(atKern, { do: 'record-kern', text: ' Een\nzin ', stance });
    expect(game.played.at(-1)).toMatchObject({ kern: ['Een zin'], stance });
  });

  it('needs a stance with a sentence', () => {
    expect(refusalOf(atKern, { do: 'record-kern', text: 'Een zin', stance: null })).toBe('stance-missing');
  });

  it('may go without a sentence, and then without a stance', () => {
    const { game } = run(atKern, { do: 'record-kern', text: null, stance: 'agree' });
    expect(game.played.at(-1)).toMatchObject({ kern: [], stance: null });
    expect(game.step.name).toBe('field');
  });

  it.each(['', ' \u0000 '])('is asked again when the sentence was forgotten (%j)', (text) => {
    expect(refusalOf(atKern, { do: 'record-kern', text, stance: 'agree' })).toBe('text-empty');
  });

  it('holds 120 characters, counted as people count them', () => {
    expect(refusalOf(atKern, { do: 'record-kern', text: '👍'.repeat(120), stance: 'agree' })).toBeNull();
    expect(refusalOf(atKern, { do: 'record-kern', text: 'x'.repeat(121), stance: 'agree' })).toBe(
      'text-too-long',
    );
  });

  it('alone has no stance', () => {
    const alone = run(draw(landed(1)), endTalk, { do: 'record-kern', text: 'Een zin', stance: 'agree' });
    expect(alone.game.played.at(-1)).toMatchObject({ kern: ['Een zin'], stance: null });
  });

  it('keeps HTML, right-to-left text and emoji as they were typed', () => {
    const text = '<img onerror=x> مرحبا 👩‍👩‍👧‍👦';
    expect(run(atKern, { do: 'record-kern', text, stance: 'differ' }).game.played.at(-1)?.kern).toEqual([
      text,
    ]);
  });

  it('is recorded once', () => {
    const recorded: Command = { do: 'record-kern', text: 'x', stance: 'agree' };
    expect(refusalOf(run(atKern, recorded), recorded)).toBe('not-now');
  });
});

describe('every event of a turn', () => {
  it('names the seat whose turn it is; those of the row C card name nobody', () => {
    expect(eventsOf(landed(3), openTurn)[0]?.seat).toBe('s1');
    expect(eventsOf(opened, passTurn)[0]?.seat).toBe('s1');
    expect(eventsOf(talking, endTalk)[0]?.seat).toBe('s1');
    const card = offerOf(atHarvest(3))[0] ?? '';
    expect(eventsOf(atHarvest(3), { do: 'draw-card', card })[0]?.seat).toBeNull();
  });
});
