import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/rules/commands';
import { agreedCount, roomForAgreement } from '../../src/rules/decide-agreement';
import type { AgreementTerms } from '../../src/rules/events';
import { evolve } from '../../src/rules/evolve';
import { atAgreements, NOON, refusalOf, run, terms } from './table';

const propose = (change: Partial<AgreementTerms> = {}): Command => ({
  do: 'propose-agreement',
  terms: terms(change),
});
const settle = (id = 'a1'): Command => ({ do: 'settle-agreement', id });
const doubt = (reason = 'te vroeg', id = 'a1'): Command => ({ do: 'doubt-agreement', id, reason });
const amend = (condition: string, id = 'a1'): Command => ({ do: 'amend-agreement', id, condition });
const rewrite = (what: string, id = 'a1'): Command => ({
  do: 'rewrite-agreement',
  id,
  terms: terms({ what }),
});
const next: Command = { do: 'start-phase', phase: 'checkout' };

const start = atAgreements(4);
const thumbs = run(start, propose());

describe('an agreement', () => {
  it('keeps the place of a doubt whose first wording was taken away: what it says now stays', () => {
    const before = run(thumbs, doubt(), rewrite('Schrijven'));
    const event = { at: NOON, seat: null } as const;
    const blanked = evolve(before, {
      ...event,
      kind: 'agreement-doubted',
      data: { id: 'a1', reason: '' },
    });
    const ref = { of: 'doubt', id: 'a1', nth: 1 } as const;
    const data = { ref, text: 'nu zo gezegd', stance: null };
    const { game } = evolve(blanked, { ...event, kind: 'sentence-reworded', data });
    expect(game.agreements[0]?.doubts).toEqual(['te vroeg', 'nu zo gezegd']);
  });

  it('says what, who and when; how it is noticed and the first step are optional', () => {
    expect(thumbs.game.agreements).toMatchObject([{ id: 'a1', terms: terms(), status: 'proposed' }]);
    const full = run(start, propose({ what: ' Bellen\n', noticed: ' het is stil ', firstStep: ' ' }));
    expect(full.game.agreements[0]?.terms).toEqual(terms({ what: 'Bellen', noticed: 'het is stil' }));
  });

  it.each([
    ['text-empty', { what: ' ' }],
    ['text-too-long', { what: 'x'.repeat(161) }],
    ['text-too-long', { noticed: 'x'.repeat(121) }],
    ['text-too-long', { firstStep: 'x'.repeat(121) }],
    ['person-unknown', { owner: 'p5' }],
    ['person-unknown', { owner: '' }],
    ['date-invalid', { due: 'volgende week' }],
    ['date-invalid', { due: '2026-02-29' }],
  ] as const)('is refused with %s for %j', (refusal, change) => {
    expect(refusalOf(start, propose(change))).toBe(refusal);
    const again = run(thumbs, doubt());
    expect(refusalOf(again, { do: 'rewrite-agreement', id: 'a1', terms: terms(change) })).toBe(refusal);
  });

  it('is tested by thumbs and stands when nobody minds', () => {
    expect(thumbs.game.step).toEqual({ name: 'thumbs', id: 'a1' });
    const { game } = run(thumbs, settle());
    expect([game.agreements[0]?.status, game.step.name]).toEqual(['agreed', 'agreements']);
  });

  it('takes each ja, mits along', () => {
    const { game } = run(thumbs, amend(' het lukt '), amend('er koffie is'), settle());
    expect(game.agreements[0]).toMatchObject({ conditions: ['het lukt', 'er koffie is'], status: 'agreed' });
  });

  it('gets one rewrite at nog niet, and keeps what stood before', () => {
    const doubted = run(thumbs, doubt());
    expect(doubted.game.step).toEqual({ name: 'rewrite', id: 'a1' });
    const { game } = run(doubted, rewrite('Schrijven'));
    expect(game.agreements[0]).toMatchObject({
      terms: terms({ what: 'Schrijven' }),
      earlier: [terms()],
      doubts: ['te vroeg'],
      status: 'proposed',
    });
    expect(game.step).toEqual({ name: 'thumbs', id: 'a1' });
  });

  it('becomes an open question at the second nog niet', () => {
    const { game } = run(thumbs, doubt(), rewrite('Schrijven'), doubt('nog steeds'));
    expect(game.agreements[0]).toMatchObject({ status: 'open', doubts: ['te vroeg', 'nog steeds'] });
    expect(game.step.name).toBe('agreements');
  });

  it('may be left an open question without a rewrite, for the reason that was given', () => {
    const leave: Command = { do: 'leave-agreement-open', id: 'a1' };
    expect(refusalOf(thumbs, leave)).toBe('not-now');
    const { game } = run(thumbs, doubt(), leave);
    expect(game.agreements[0]).toMatchObject({ status: 'open', doubts: ['te vroeg'] });
    expect(game.step.name).toBe('agreements');
  });

  it('can be agreed after its rewrite', () => {
    expect(run(thumbs, doubt(), rewrite('Schrijven'), settle()).game.agreements[0]?.status).toBe('agreed');
  });

  it.each([
    ['text-empty', ' '],
    ['text-too-long', 'x'.repeat(121)],
  ] as const)('says %s of a mits or a want that is %j', (refusal, text) => {
    expect(refusalOf(thumbs, amend(text))).toBe(refusal);
    expect(refusalOf(thumbs, doubt(text))).toBe(refusal);
  });

  it('is tested one at a time, under its own id', () => {
    expect(refusalOf(thumbs, propose())).toBe('not-now');
    expect(refusalOf(thumbs, next)).toBe('not-now');
    expect(refusalOf(thumbs, rewrite('Schrijven'))).toBe('not-now');
    for (const command of [settle('a2'), amend('x', 'a2'), doubt('x', '__proto__')]) {
      expect(refusalOf(thumbs, command)).toBe('not-now');
    }
  });

  it('that was settled is not settled again', () => {
    expect(refusalOf(run(thumbs, settle()), settle())).toBe('not-now');
  });
});

describe('the number of agreements', () => {
  it.each([
    [30, 1],
    [60, 2],
    [90, 3],
    [120, 3],
  ] as const)('in %i minutes is at most %i', (length, most) => {
    let session = atAgreements(4, { length });
    for (let nth = 1; nth <= most; nth += 1) session = run(session, propose(), settle(`a${nth}`));
    expect(agreedCount(session.game)).toBe(most);
    expect(roomForAgreement(session.game)).toBe(false);
    expect(refusalOf(session, propose())).toBe('not-now');
  });

  it('does not count open questions', () => {
    const open = run(atAgreements(4, { length: 30 }), propose(), doubt(), rewrite('x'), doubt());
    expect(roomForAgreement(open.game)).toBe(true);
    expect(run(open, propose(), settle('a2')).game.agreements.map(({ id }) => id)).toEqual(['a1', 'a2']);
  });

  it('may be none', () => expect(refusalOf(start, next)).toBeNull());
});

describe.each([
  [1, 'one alone'],
  [2, 'two persons'],
])('with %i (%s)', (persons) => {
  const agreed = run(atAgreements(persons), propose());

  it('an agreement stands without thumbs', () => {
    expect([agreed.game.agreements[0]?.status, agreed.game.step.name]).toEqual(['agreed', 'agreements']);
    expect(refusalOf(agreed, doubt())).toBe('not-now');
  });

  it('there is one agreement', () => expect(refusalOf(agreed, propose())).toBe('not-now'));
});
