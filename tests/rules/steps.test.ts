import { describe, expect, it } from 'vitest';
import { playedInPhase } from '../../src/rules/steps';
import { afterRowC, atHarvest, harvested, landed, openTurn, pass, run, started, turn } from './table';

const stepOf = (session: ReturnType<typeof landed>) => session.game.step;

describe('a row', () => {
  it.each([
    [3, 30, 2],
    [3, 60, 3],
    [4, 90, 4],
    [6, 120, 4],
  ] as const)('of %i persons in %i minutes ends after %i cards', (persons, length, cards) => {
    let session = landed(persons, { length });
    for (let card = 1; card <= cards; card += 1) {
      expect(stepOf(session)).toEqual({ name: 'field' });
      session = turn(session);
    }
    expect(stepOf(session)).toEqual({ name: 'phase-end', because: 'played' });
  });

  it('lets the group play one more after its cards', () => {
    const more = run(turn(turn(landed(3, { length: 30 }))), openTurn);
    expect(stepOf(more).name).toBe('draw');
    expect(stepOf(turn(more))).toEqual({ name: 'phase-end', because: 'played' });
  });

  it('counts its own cards, not those of the row before or those taken along', () => {
    const carried = [{ card: 'v-A1', text: 'Bewaard.' }];
    const session = run(turn(landed(3, { carried })), { do: 'start-phase', phase: 'verdiepen' });
    expect(playedInPhase(session.game)).toBe(0);
    expect(playedInPhase(turn(session).game)).toBe(1);
  });
});

describe('the harvest', () => {
  it('begins with a row C card, chosen from two', () => {
    const step = stepOf(atHarvest(4));
    expect(step.name === 'draw' && step.offer.map((card) => card.slice(2, 3))).toEqual(['C', 'C']);
  });

  it('asks picks from four kernen, by three persons or more', () => {
    expect(stepOf(harvested(4)).name).toBe('picks');
    expect(stepOf(harvested(3, { length: 30 })).name).toBe('picks');
  });

  it('goes on to the koerszin where kernen are few', () => {
    expect(stepOf(harvested(4, { length: 30 })).name).toBe('koers');
    expect(stepOf(harvested(4, {}, null)).name).toBe('koers');
  });

  it('does not ask picks of two persons, however many kernen', () => {
    expect(stepOf(harvested(2, { length: 120 })).name).toBe('koers');
  });
});

describe('one alone', () => {
  it('goes from card to card without the speelveld between', () => {
    const first = landed(1);
    expect(stepOf(first).name).toBe('draw');
    const done = turn(first);
    expect(stepOf(done)).toEqual({ name: 'phase-end', because: 'played' });
    expect(stepOf(run(done, { do: 'start-phase', phase: 'verdiepen' })).name).toBe('draw');
  });

  it('is offered the next row after passing one', () => {
    expect(stepOf(run(landed(1), { do: 'pass-turn' }))).toEqual({ name: 'phase-end', because: 'passed' });
  });

  it('plays one card a row, looks again, then the koerszin', () => {
    expect(afterRowC(1).game.step.name).toBe('look-again');
    const { game } = harvested(1);
    expect(game.played.map((played) => played.depth)).toEqual(['verkennen', 'verdiepen', 'vertalen']);
    expect(game.step.name).toBe('koers');
  });
});

describe('two persons', () => {
  it.each([30, 60, 90, 120] as const)('in %i minutes plan one card of each row at least', (length) => {
    const depths = new Set(harvested(2, { length }).game.played.map((played) => played.depth));
    expect([...depths]).toEqual(['verkennen', 'verdiepen', 'vertalen']);
  });

  it('take turns like a table', () => {
    expect(pass(landed(2)).game.queue).toEqual(['s2']);
  });
});

describe('the first screen', () => {
  it('is the talk rules, and the opgave for one alone', () => {
    expect([started(2), started(6), started(1)].map((session) => stepOf(session).name)).toEqual([
      'talk-rules',
      'talk-rules',
      'opgave',
    ]);
  });
});
