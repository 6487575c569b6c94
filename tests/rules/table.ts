/** A table to try the rules on: a small deck, a start, and a way to do one thing after another. */
import type { Command, StartCommand } from '../../src/rules/commands';
import { decide } from '../../src/rules/decide';
import type { AgreementTerms, GameEvent } from '../../src/rules/events';
import { begin, evolve } from '../../src/rules/evolve';
import type { Cell, DeckOutline } from '../../src/rules/outline';
import type { Refusal } from '../../src/rules/refusals';
import type { Session } from '../../src/rules/session';
import { decideStart } from '../../src/rules/start';
import { DEPTHS } from '../../src/decks/types';

export const NOON = Date.UTC(2026, 4, 20, 12);
export const MINUTE = 60_000;

/** Number of cards per theme in the rows A, B and C. */
export type CardCounts = Readonly<Record<string, readonly [number, number, number]>>;

/** An outline with cards named after their place: `x-A1`, `x-A2`, `y-B1`. */
export function outlineWith(counts: CardCounts, blanks = 1): DeckOutline {
  const cells = Object.entries(counts).flatMap(([theme, rows]) =>
    DEPTHS.map((depth, row): Cell => ({
      theme,
      depth,
      cards: Array.from({ length: rows[row] ?? 0 }, (_, index) => `${theme}-${'ABC'[row]}${index + 1}`),
    })),
  );
  return {
    id: 'small',
    version: '1',
    hash: 'h',
    cells,
    tegenspraak: ['ts-1', 'ts-2'],
    legeStoel: ['ls-1', 'ls-2'],
    blanks: Array.from({ length: blanks }, (_, index) => `blank-${index + 1}`),
  };
}

/** Twelve cards and a blank: a deck that a short game can empty. */
export const SMALL_DECK = outlineWith({ x: [2, 2, 2], y: [2, 2, 2] });

/** Enough of everything, so that no row runs out. */
export const WIDE_DECK = outlineWith({ v: [4, 4, 2], w: [4, 4, 2], x: [4, 4, 2], y: [4, 4, 2] }, 2);

export function startCommand(persons: number, change: Partial<StartCommand> = {}): StartCommand {
  const courses = { 0: 'quick', 1: 'solo', 2: 'pair' } as const;
  return {
    course: persons === 0 || persons === 1 || persons === 2 ? courses[persons] : 'table',
    deck: WIDE_DECK,
    seed: 'seed',
    length: 60,
    subject: 'Een stille wijk',
    names: Array.from({ length: persons }, () => null),
    inPairs: false,
    koersForm: 'wat',
    carried: [],
    ...change,
  };
}

/** A session that has just begun. */
export function started(persons: number, change: Partial<StartCommand> = {}): Session {
  const decision = decideStart(startCommand(persons, change), NOON);
  if (!decision.ok) throw new Error(`Not started: ${decision.refusal}`);
  const [first] = decision.events;
  if (first?.kind !== 'session-started') throw new Error('A session must begin with its first event.');
  return begin(first);
}

/** What is decided when the command comes a minute after the last event. */
export function eventsOf(session: Session, command: Command, at?: number): readonly GameEvent[] {
  const decision = decide(session, command, at ?? session.clock.lastAt + MINUTE);
  if (!decision.ok) throw new Error(`${command.do} at ${session.game.step.name}: ${decision.refusal}`);
  return decision.events;
}

/** Does the commands one by one, a minute apart; throws when one is refused. */
export function run(session: Session, ...commands: readonly Command[]): Session {
  return commands.reduce((now, command) => eventsOf(now, command).reduce(evolve, now), session);
}

/** Why the command is refused, or null when it is not. */
export function refusalOf(session: Session, command: Command): Refusal | null {
  const decision = decide(session, command, session.clock.lastAt + MINUTE);
  return decision.ok ? null : decision.refusal;
}

export const undo: Command = { do: 'undo' };
export const openTurn: Command = { do: 'open-turn' };
export const passTurn: Command = { do: 'pass-turn' };
export const endTalk: Command = { do: 'end-talk' };

/** The cards that are offered now. */
export function offerOf(session: Session): readonly string[] {
  const { step } = session.game;
  if (step.name !== 'draw') throw new Error(`Nothing is offered at ${step.name}.`);
  return step.offer;
}

/** Draws the first (or second) card that is offered. */
export function draw(session: Session, which = 0): Session {
  const card = offerOf(session)[which];
  if (card === undefined) throw new Error('There is no such card in the offer.');
  return run(session, { do: 'draw-card', card });
}

/** From the draw screen through Praat and Kern. */
export function playCard(session: Session, text: string | null = 'Een zin.'): Session {
  const stance = text === null ? null : 'agree';
  return run(draw(session), endTalk, { do: 'record-kern', text, stance });
}

/** A whole turn, from the speelveld back to it. */
export function turn(session: Session, text: string | null = 'Een zin.'): Session {
  return playCard(session.game.step.name === 'draw' ? session : run(session, openTurn), text);
}

/** One turn of nothing. */
export function pass(session: Session): Session {
  return run(session, openTurn, passTurn);
}

/** Through Landen to the first row. */
export function landed(persons: number, change: Partial<StartCommand> = {}): Session {
  const opgave: Command = { do: 'write-opgave', text: 'Hoe houden we de wijk leefbaar?', differs: null };
  const session = started(persons, change);
  if (session.game.course === 'solo') return run(session, opgave);
  const agreed = run(session, { do: 'agree-talk-rules', rules: [] });
  const asked = agreed.game.step.name === 'private' ? run(agreed, { do: 'end-private' }) : agreed;
  return run(asked, { do: 'end-landing-round' }, opgave);
}

/** Plays both rows as planned, up to the row C card. Each kern gets a text, or none. */
export function atHarvest(
  persons: number,
  change: Partial<StartCommand> = {},
  text: string | null = 'Een zin.',
): Session {
  let session = landed(persons, change);
  for (const phase of ['verdiepen', 'oogst'] as const) {
    while (session.game.step.name !== 'phase-end') session = turn(session, text);
    session = run(session, { do: 'start-phase', phase });
    if (session.game.step.name === 'pause') session = run(session, { do: 'end-pause' });
  }
  return session;
}

/** Right after the row C card. */
export function afterRowC(
  persons: number,
  change: Partial<StartCommand> = {},
  text: string | null = 'Een zin.',
): Session {
  return playCard(atHarvest(persons, change, text), text);
}

/** After *Verbind*: picks by show of hands where they are asked, else the koerszin. */
export function harvested(
  persons: number,
  change: Partial<StartCommand> = {},
  text: string | null = 'Een zin.',
): Session {
  let session = afterRowC(persons, change, text);
  if (session.game.step.name === 'connect') session = run(session, { do: 'connect-cards', text: null });
  if (session.game.step.name === 'look-again') session = run(session, { do: 'look-again', look: null });
  if (session.game.step.name === 'private') session = run(session, { do: 'choose-picking', by: 'hands' });
  return session.game.step.name === 'missed' ? run(session, { do: 'note-parties', parties: [] }) : session;
}

/** At the agreements, with a koerszin. */
export function atAgreements(persons: number, change: Partial<StartCommand> = {}): Session {
  const session = harvested(persons, change);
  const picked =
    session.game.step.name === 'picks'
      ? run(
          session,
          { do: 'count-picks', begin: {}, friction: {} },
          { do: 'end-picks-talk' },
          { do: 'note-parties', parties: [] },
        )
      : session;
  return run(picked, { do: 'write-koers', parts: ['een stille wijk', 'ieder slaapt', 'de buren'] });
}

export function terms(change: Partial<AgreementTerms> = {}): AgreementTerms {
  return { what: 'Bellen', owner: 'p1', due: '2026-06-01', noticed: null, firstStep: null, ...change };
}

/** At the check-out. */
export function atCheckOut(persons: number, change: Partial<StartCommand> = {}): Session {
  return run(atAgreements(persons, change), { do: 'start-phase', phase: 'checkout' });
}

/** Played to the end. */
export function finished(persons: number, change: Partial<StartCommand> = {}): Session {
  return run(atCheckOut(persons, change), {
    do: 'check-out',
    sentences: [],
    lookBackOn: null,
    reporter: null,
  });
}
