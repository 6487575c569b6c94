import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/rules/decision';
import { decide } from '../../src/rules/decide';
import type { Command } from '../../src/rules/commands';
import { REFUSALS, type Refusal } from '../../src/rules/refusals';
import type { Session } from '../../src/rules/session';
import { decideStart } from '../../src/rules/start';
import {
  atAgreements,
  draw,
  endTalk,
  harvested,
  landed,
  NOON,
  openTurn,
  outlineWith,
  run,
  startCommand,
  started,
  terms,
} from './table';

const ask = (session: Session, command: Command): Decision => decide(session, command, NOON);
const opened = run(landed(3), openTurn);

/** One way to every refusal. The compiler asks for a row when the list grows. */
const WAYS: Readonly<Record<Refusal, () => Decision>> = {
  'not-now': () => ask(started(3), openTurn),
  'persons-out-of-range': () => decideStart(startCommand(13), NOON),
  'deck-empty': () => decideStart(startCommand(3, { deck: outlineWith({}) }), NOON),
  'text-empty': () => ask(opened, { do: 'ask-own-question', theme: 'x', question: ' ' }),
  'text-too-long': () => ask(started(3), { do: 'name-person', person: 'p1', name: 'x'.repeat(41) }),
  'card-not-offered': () => ask(opened, { do: 'draw-card', card: 'nowhere' }),
  'row-empty': () => ask(landed(3, { deck: outlineWith({ x: [0, 1, 1] }) }), openTurn),
  'no-blank-left': () =>
    ask(run(landed(3, { deck: outlineWith({ x: [2, 2, 2] }, 0) }), openTurn), {
      do: 'ask-own-question',
      theme: 'x',
      question: 'Wat nu?',
    }),
  'theme-unknown': () => ask(opened, { do: 'ask-own-question', theme: 'nowhere', question: 'Wat nu?' }),
  'stance-missing': () =>
    ask(run(draw(opened), endTalk), { do: 'record-kern', text: 'Een zin', stance: null }),
  'person-unknown': () => ask(started(3), { do: 'name-person', person: 'p9', name: 'Noor' }),
  'seat-full': () => ask(started(4), { do: 'arrange-seats', seats: [['p1', 'p2', 'p3', 'p4']] }),
  'seats-incomplete': () => ask(started(3), { do: 'arrange-seats', seats: [['p1'], ['p2']] }),
  'too-few-persons': () => ask(started(2), { do: 'leave', person: 'p1' }),
  'pulse-invalid': () =>
    ask(run(started(4, { length: 90 }), { do: 'agree-talk-rules', rules: [] }, { do: 'take-tablet' }), {
      do: 'give-pulse',
      pulse: { sharp: 6, free: 1 },
    }),
  'sentence-unknown': () => ask(started(3), { do: 'reword', ref: { of: 'opgave' }, text: 'x', stance: null }),
  'too-many-picks': () => ask(harvested(4), { do: 'count-picks', begin: { 0: 5 }, friction: {} }),
  'date-invalid': () => ask(atAgreements(3), { do: 'propose-agreement', terms: terms({ due: 'morgen' }) }),
  'nothing-to-undo': () => ask(started(3), { do: 'undo' }),
};

describe('the closed list of refusals', () => {
  it.each(REFUSALS)('%s is reached', (refusal) => {
    expect(WAYS[refusal]()).toEqual({ ok: false, refusal });
  });

  it('names each once, and each has a way to it', () => {
    expect(new Set(REFUSALS).size).toBe(REFUSALS.length);
    expect(Object.keys(WAYS).sort()).toEqual([...REFUSALS].sort());
  });
});
