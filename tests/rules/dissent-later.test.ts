/** *Tegenspraak* against any kern, however old, at any moment of any game: from the first kern to the end of *Oogst*. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/rules/commands';
import { decide } from '../../src/rules/decide';
import { mayDissent, standingDissents } from '../../src/rules/dissent';
import type { Game, StepName } from '../../src/rules/game';
import { kernen, pickable } from '../../src/rules/harvest';
import { kernOf } from '../../src/rules/kern';
import type { Phase } from '../../src/rules/plan';
import type { Session } from '../../src/rules/session';
import { summarise } from '../../src/rules/summary';
import { gameDecks } from './decks';
import { diceFrom, simulate, type Dice } from './simulate';
import { run } from './table';

const GAMES = 150;
/** Moments that are looked at in each game. */
const MOMENTS = 12;
/** More than anybody has breath for; there is no limit. */
const MANY = 25;

const OPEN_PHASES: readonly Phase[] = ['verkennen', 'verdiepen', 'oogst'];
/** One person has the tablet, the table rests, or somebody speaks against a sentence already. */
const CLOSED: readonly StepName[] = ['dissent', 'private', 'hand-turn', 'pause'];

const STANDS = 'Ik zie het anders, en dat blijft zo.';
const BETTER = 'Zo klopt het voor mij.';
const raise = (nth: number): Command => ({ do: 'raise-dissent', nth, opening: null });
const hear: Command = { do: 'hear-dissent' };
const letStand: Command = { do: 'let-dissent-stand', text: STANDS };
const workIn: Command = { do: 'work-in-dissent', text: BETTER, stance: 'unsure' };
const undo: Command = { do: 'undo' };

/** Without what was said against a sentence, and what that sentence became. */
const apartFrom = ({ dissents: _dissents, played, ...rest }: Game, nth: number): object => ({
  ...rest,
  played: played.map((card, index) => (index === nth ? null : card)),
});

const shouldBeOpen = ({ course, phase, step, played }: Game): boolean =>
  (course === 'table' || course === 'pair') &&
  OPEN_PHASES.includes(phase) &&
  !CLOSED.includes(step.name) &&
  played.some((card) => kernOf(card) !== null);

/** What is wrong with a dissent that stands. */
function standingFaults({ game: before }: Session, { game: after }: Session, nth: number): string[] {
  const [kern, now] = [before.played[nth], after.played[nth]];
  const all = standingDissents(after).filter(({ dissent }) => dissent.nth === nth);
  const beside = pickable(after).filter(({ index }) => index === nth);
  const last = beside.at(-1);
  return [
    ...(JSON.stringify(kern) === JSON.stringify(now) ? [] : ['the kern changed']),
    ...(all.at(-1)?.text === STANDS ? [] : ['it does not stand']),
    // It can be picked as any kern can, right behind the one it speaks against.
    ...(last?.text === STANDS && last.dissent !== null ? [] : ['it cannot be picked']),
    ...(beside[0]?.dissent === null ? [] : ['it comes before its kern']),
    ...(summarise(after).played[nth]?.dissent === true ? [] : ['no list tells of it']),
  ];
}

/** What is wrong with a dissent that was worked in. */
function workedInFaults({ game: before }: Session, { game: after }: Session, nth: number): string[] {
  const [kern, now] = [before.played[nth]?.kern ?? [], after.played[nth]];
  return [
    ...(JSON.stringify(now?.kern) === JSON.stringify([...kern, BETTER]) ? [] : ['an old wording was lost']),
    ...(now?.stance === 'unsure' ? [] : ['the stance was not set anew']),
    ...(standingDissents(after).length === standingDissents(before).length ? [] : ['it stands as well']),
  ];
}

/** What is wrong with speaking against one kern at one moment. */
function faultsAt(session: Session, nth: number): string[] {
  const stands = run(session, raise(nth), hear, letStand);
  const workedIn = run(session, raise(nth), hear, workIn);
  const same = (after: Session): boolean =>
    JSON.stringify(apartFrom(after.game, nth)) === JSON.stringify(apartFrom(session.game, nth));
  return [
    ...(same(stands) && same(workedIn) ? [] : ['the table is not where it was']),
    ...standingFaults(session, stands, nth),
    ...workedInFaults(session, workedIn, nth),
    ...(run(stands, undo, undo, undo).game === session.game ? [] : ['undo does not take it back']),
    ...(run(workedIn, undo, undo, undo).game === session.game ? [] : ['undo does not take the wording back']),
  ];
}

function someOf<T>(all: readonly T[], dice: Dice): T[] {
  return Array.from({ length: Math.min(MOMENTS, all.length) }, () => dice.from(all)).flatMap(
    (one) => one ?? [],
  );
}

describe('in random games', async () => {
  const decks = await gameDecks();
  const moments = Array.from({ length: GAMES }, (_, seed) => {
    const dice = diceFrom(seed);
    const { actions } = simulate(seed, decks);
    return someOf(
      actions.map(({ after }) => ({ seed, after })),
      dice,
    );
  }).flat();
  const open = moments.filter(({ after }) => mayDissent(after.game));

  it('can be said exactly from the first kern to the end of Oogst, where the table is everybody’s', () => {
    const wrong = moments.filter(({ after }) => mayDissent(after.game) !== shouldBeOpen(after.game));
    expect(wrong.map(({ seed, after }) => `seed ${seed} at ${after.game.step.name}`)).toEqual([]);
    const refused = moments.filter(({ after }) => {
      const nth = kernen(after.game)[0]?.index ?? 0;
      return decide(after, raise(nth), after.clock.lastAt).ok !== mayDissent(after.game);
    });
    expect(refused.map(({ seed, after }) => `seed ${seed} at ${after.game.step.name}`)).toEqual([]);
    expect(new Set(open.map(({ after }) => after.game.phase))).toEqual(new Set(OPEN_PHASES));
    expect(new Set(open.map(({ after }) => after.game.step.name)).size).toBeGreaterThan(8);
  });

  it('reaches every kern, the oldest too; it stands or is worked in, and the table is where it was', () => {
    const faults = open.flatMap(({ seed, after }) =>
      kernen(after.game).flatMap(({ index }) =>
        faultsAt(after, index).map(
          (fault) => `seed ${seed}, ${after.game.step.name}, card ${index}: ${fault}`,
        ),
      ),
    );
    expect(faults.slice(0, 20)).toEqual([]);
    expect(open.some(({ after }) => kernen(after.game).length >= 5)).toBe(true);
  });

  it('has no limit, on one kern or on all', () => {
    for (const { after } of open.slice(0, 60)) {
      const places = kernen(after.game).map(({ index }) => index);
      const before = standingDissents(after.game).length;
      let session = after;
      for (let nth = 0; nth < MANY; nth += 1) {
        session = run(session, raise(places[nth % places.length] ?? 0), hear, letStand);
      }
      expect(standingDissents(session.game)).toHaveLength(before + MANY);
      expect(session.game.step).toEqual(after.game.step);
    }
  });

  it('counts as much as the kern beside it once it was picked, and a later one takes nothing from the count', () => {
    const picking = open.filter(({ after }) => after.game.step.name === 'picks');
    expect(picking.length).toBeGreaterThan(0);
    for (const { after } of picking) {
      const nth = kernen(after.game)[0]?.index ?? 0;
      const stands = run(after, raise(nth), hear, letStand);
      const key =
        standingDissents(stands.game).findLast(({ dissent }) => dissent.nth === nth)?.dissent.id ?? '';
      const counted = run(stands, { do: 'count-picks', begin: { [key]: 1 }, friction: { [key]: 1 } });
      expect(counted.game.picks).toEqual({ begin: { [key]: 1 }, friction: { [key]: 1 } });
      if (!mayDissent(counted.game)) continue;
      expect(run(counted, raise(nth), hear, letStand).game.picks).toEqual(counted.game.picks);
    }
  });
});
