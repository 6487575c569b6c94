import { describe, expect, it } from 'vitest';
import { advance, GAP_MS, tide, type Clock } from '../../src/rules/clock';
import type { Command } from '../../src/rules/commands';
import { evolve } from '../../src/rules/evolve';
import { plannedMinutes, reserveMinutes } from '../../src/rules/plan';
import type { Session } from '../../src/rules/session';
import { atHarvest, eventsOf, finished, landed, MINUTE, NOON, run, started } from './table';

const clock: Clock = { activeMs: 5 * MINUTE, lastAt: NOON };

/** The session as if so many minutes had been spent at the table. */
const after = (session: Session, minutes: number): Session => ({
  ...session,
  clock: { ...session.clock, activeMs: minutes * MINUTE },
});

const tideOf = (session: Session) => tide(session.game, session.clock, session.clock.lastAt);

describe('playing time', () => {
  it.each([
    ['a minute counts', 1, 1],
    ['ten minutes count', 10, 10],
    ['of eleven minutes ten count', 11, 10],
    ['of a night ten minutes count', 14 * 60, 10],
    ['a clock that jumped back adds nothing', -90, 0],
    ['no time adds nothing', 0, 0],
  ])('%s', (_rule, passed, counted) => {
    const later = advance(clock, NOON + passed * MINUTE);
    expect(later).toEqual({ activeMs: (5 + counted) * MINUTE, lastAt: NOON + passed * MINUTE });
  });

  it('runs on from where the clock jumped back to', () => {
    const back = advance(clock, NOON - 60 * MINUTE);
    expect(advance(back, NOON - 58 * MINUTE).activeMs).toBe(7 * MINUTE);
  });

  it('counts at most ten minutes when the clock jumps forward again', () => {
    const back = advance(clock, NOON - 24 * 60 * MINUTE);
    expect(advance(back, NOON).activeMs).toBe(5 * MINUTE + GAP_MS);
  });
});

describe('what is done beside the table', () => {
  const ref = { of: 'opgave' } as const;
  const beside: Command[] = [
    { do: 'change-subject', subject: 'Een andere naam' },
    { do: 'reword', ref, text: 'Hoe houden we de wijk stil?', stance: null },
    { do: 'remove-sentence', ref },
  ];

  it.each(beside)('$do takes no playing time, however often and whenever', (command) => {
    const before = landed(4);
    const at = (days: number): number => before.clock.lastAt + days * 24 * 60 * MINUTE;
    const after = eventsOf(before, command, at(3)).reduce(evolve, before);
    expect(after.clock).toEqual(before.clock);
    // The table goes on a week later: one silence, of which ten minutes count, as if nothing had been done meanwhile.
    const goOn = (session: Session): number =>
      eventsOf(session, { do: 'open-turn' }, at(7)).reduce(evolve, session).clock.activeMs;
    expect(goOn(after)).toBe(goOn(before));
    expect(goOn(after)).toBe(before.clock.activeMs + GAP_MS);
  });

  it('at the table hides nothing of a talk: what comes next counts from the last thing that was done there', () => {
    const before = landed(4);
    const after = run(before, ...beside.slice(0, 2));
    const later = eventsOf(after, { do: 'open-turn' }, before.clock.lastAt + 8 * MINUTE).reduce(
      evolve,
      after,
    );
    expect(later.clock.activeMs).toBe(before.clock.activeMs + 8 * MINUTE);
  });
});

describe('the tide', () => {
  it('is full when the session begins', () => {
    const { level, leftMs, phaseLeftMs } = tideOf(started(4));
    expect([level, leftMs, phaseLeftMs]).toEqual([1, 57 * MINUTE, 7 * MINUTE]);
  });

  it('falls with the playing time, and with the time since the last event', () => {
    const session = started(4);
    expect(tideOf(after(session, 28.5)).level).toBe(0.5);
    expect(tide(session.game, session.clock, NOON + 5 * MINUTE).leftMs).toBe(52 * MINUTE);
  });

  it('is out, not below, when the session runs over', () => {
    const { level, leftMs } = tideOf(after(started(4), 90));
    expect([level, leftMs]).toEqual([0, -33 * MINUTE]);
  });

  it('gives each phase its own minutes from its own start', () => {
    const session = landed(4);
    expect(session.game.phaseStartMs).toBe(3 * MINUTE);
    expect(tideOf(session).phaseLeftMs).toBe(14 * MINUTE);
  });

  it.each([2, 5] as const)('rises by +%i, for the session and for the phase', (minutes) => {
    const before = landed(4);
    const later = run(before, { do: 'extend-time', minutes });
    expect(tideOf(later).leftMs - tideOf(before).leftMs).toBe((minutes - 1) * MINUTE);
    expect(tideOf(later).phaseLeftMs - tideOf(before).phaseLeftMs).toBe((minutes - 1) * MINUTE);
  });

  it('does not carry extra minutes of one phase into the next', () => {
    const session = run(
      landed(4),
      { do: 'extend-time', minutes: 5 },
      { do: 'start-phase', phase: 'verdiepen' },
    );
    expect(tideOf(session).phaseLeftMs).toBe(16 * MINUTE);
    expect(session.game.extraMinutes).toBe(5);
  });

  it('stays full for loose cards, which have no plan', () => {
    const { level, timeToHarvest } = tideOf(after(started(0), 500));
    expect([level, timeToHarvest]).toEqual([1, false]);
  });
});

describe('time to harvest', () => {
  const reserve = reserveMinutes(started(4).game.plan);
  const whole = plannedMinutes(started(4).game.plan);

  it('comes when only the reserve is left', () => {
    expect(tideOf(after(landed(4), whole - reserve - 1)).timeToHarvest).toBe(false);
    expect(tideOf(after(landed(4), whole - reserve)).timeToHarvest).toBe(true);
  });

  it('goes away again with +5', () => {
    const late = after(landed(4), whole - reserve);
    expect(tideOf(run(late, { do: 'extend-time', minutes: 5 })).timeToHarvest).toBe(false);
  });

  it('is not said in the harvest itself, nor at the end', () => {
    expect(tideOf(after(atHarvest(4), 500)).timeToHarvest).toBe(false);
    expect(tideOf(after(finished(4), 500)).timeToHarvest).toBe(false);
  });
});
