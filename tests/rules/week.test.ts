import { describe, expect, it } from 'vitest';
import { blankLog } from '../../src/rules/blank';
import type { Command } from '../../src/rules/commands';
import { replay } from '../../src/rules/evolve';
import { mayReview, nextLookBack, openReview } from '../../src/rules/review';
import { saidIn } from '../../src/rules/said';
import { decideStart } from '../../src/rules/start';
import { summarise } from '../../src/rules/summary';
import { isAlone } from '../../src/rules/voice';
import { eventsOf, NOON, refusalOf, run, startCommand, started, undo } from './table';

const WEEK = {
  course: 'week',
  carried: [{ card: 'v-A1', text: 'Ik wacht te lang.' }],
  lookBackOn: '2026-05-27',
} as const;

const answered = () => started(1, WEEK);
const again = (lookBackOn: string | null, text: string | null = 'Ik vraag het nu.'): Command => ({
  do: 'answer-again',
  nth: 0,
  text,
  shift: 'shifted',
  lookBackOn,
});
const back = (session = answered(), lookBackOn: string | null = '2026-06-20') =>
  run(session, { do: 'start-review' }, again(lookBackOn));

describe('a card of the week', () => {
  it('is whole in its first event: the card, the answer, and the day it comes back', () => {
    const { game } = answered();
    expect(game.step.name).toBe('done');
    expect(isAlone(game)).toBe(true);
    expect(game.played).toMatchObject([{ card: 'v-A1', kern: ['Ik wacht te lang.'] }]);
    expect(nextLookBack(game)).toBe('2026-05-27');
    expect(summarise(game)).toMatchObject({ course: 'week', card: 'v-A1', lookBackOn: '2026-05-27' });
  });

  it.each([
    ['no answer', { carried: [{ card: 'v-A1', text: ' ' }] }, 'text-empty'],
    ['no card', { carried: [] }, 'card-not-offered'],
    ['a card that the deck lacks', { carried: [{ card: 'no', text: 'Ja.' }] }, 'card-not-offered'],
    ['two cards', { carried: [...WEEK.carried, { card: 'v-A2', text: 'Ja.' }] }, 'card-not-offered'],
    ['no day', { lookBackOn: 'morgen' }, 'date-invalid'],
    ['two persons', { names: [null, null] }, 'persons-out-of-range'],
  ])('is not begun with %s', (_what, change, refusal) => {
    expect(decideStart(startCommand(1, { ...WEEK, ...change }), NOON)).toEqual({ ok: false, refusal });
  });

  it('leaves the first event of every other course as it was', () => {
    const decision = decideStart(startCommand(1, { lookBackOn: '2026-05-27' }), NOON);
    expect(decision.ok && Object.keys(decision.events[0]?.data ?? {})).not.toContain('lookBackOn');
  });

  it('comes back as one card to answer, and then waits for its next day', () => {
    const open = run(answered(), { do: 'start-review' });
    expect(openReview(open.game)?.stage).toBe('cards');
    const { game } = run(open, again('2026-06-20'));
    expect(openReview(game)).toBeNull();
    expect(game.reviews).toMatchObject([
      { stage: 'ended', answers: [{ nth: 0, text: 'Ik vraag het nu.', shift: 'shifted' }] },
    ]);
    expect(nextLookBack(game)).toBe('2026-06-20');
    expect(saidIn(game)).toContain('ik vraag het nu.');
  });

  it('comes back three times, and not after the last', () => {
    const last = back(back(back()), null);
    expect(nextLookBack(last.game)).toBeNull();
    expect(mayReview(last.game)).toBe(false);
    expect(refusalOf(last, { do: 'start-review' })).toBe('not-now');
  });

  it('takes no day that is none, and keeps the day of before while it is being answered', () => {
    const open = run(answered(), { do: 'start-review' });
    expect(refusalOf(open, again('straks'))).toBe('date-invalid');
    expect(nextLookBack(open.game)).toBe('2026-05-27');
    expect(run(open, again('2026-06-20'), undo).game).toEqual(open.game);
  });

  it('loses a text for good, and stays a card that comes back', () => {
    const first = decideStart(startCommand(1, WEEK), NOON);
    const session = answered();
    const ref = { of: 'kern', card: 'v-A1', nth: 0 } as const;
    const log = blankLog([
      ...(first.ok ? first.events : []),
      ...eventsOf(session, { do: 'remove-sentence', ref }),
    ]);
    expect(JSON.stringify(log)).not.toContain('wacht te lang');
    expect(replay(log)?.game.checkOut?.lookBackOn).toBe('2026-05-27');
    expect(run(session, { do: 'reword', ref, text: 'Ik wacht.', stance: null }).game.played[0]?.kern).toEqual(
      ['Ik wacht te lang.', 'Ik wacht.'],
    );
  });

  it('is of one person', () => {
    expect(refusalOf(answered(), { do: 'join', name: 'Noor', about: '', seat: null })).toBe('not-now');
    expect(refusalOf(answered(), { do: 'wrap-up' })).toBe('not-now');
  });
});
