/** The rules at work in a long session, and reading its log. */
import { decide } from '../../../src/rules/decide';
import type { Command } from '../../../src/rules/commands';
import type { DeckOutline } from '../../../src/rules/outline';
import type { GameEvent } from '../../../src/rules/events';
import { evolve, replay } from '../../../src/rules/evolve';
import type { Session } from '../../../src/rules/session';
import { simulate } from '../../rules/simulate';
import { ROUNDS, type Found } from '../bench';
import { outlines } from '../decks';
import { median, quantile } from '../row';

const LONG = 2000;
const SIZES = [250, 500, 1000, LONG, 4000] as const;

export async function log(): Promise<Found> {
  const decks = await outlines();
  const logs = SIZES.map((size) => longLog(size, decks));
  const long = longLog(LONG, decks);
  const short = longLog(SIZES[0], decks);
  const [acting, shortly] = [actionTimes(long), actionTimes(short)];
  const reading = timesOf(ROUNDS * 4, () => replay(long));
  const plain = timesOf(ROUNDS * 4, () => structuredClone(long));
  const replays = logs.map((events) => median(timesOf(ROUNDS * 4, () => replay(events))));
  const seats = [2, 4, 6, 8, 10, 12].map((persons): [number, number] => [
    persons,
    median(timesOf(ROUNDS * 4, () => replay(gameWith(persons, decks)))),
  ]);
  return {
    rows: [
      {
        what: `decide and evolve after ${LONG} events, p95`,
        ours: quantile(acting, 0.95),
        baseline: { name: `after ${SIZES[0]}`, value: quantile(shortly, 0.95) },
        unit: 'ms',
        most: { ours: 1 },
      },
      {
        what: `replay of ${LONG} events`,
        ours: median(reading),
        baseline: { name: 'structuredClone', value: median(plain) },
        unit: 'ms',
        most: { ours: 20 },
      },
    ],
    growth: [
      { against: 'events: replay', points: SIZES.map((size, index) => [size, replays[index] ?? 0]) },
      { against: 'seats: replay of a game', points: seats },
    ],
  };
}

/** A whole game at random, then worded anew and named anew until it is this long. */
export function longLog(size: number, decks: readonly [DeckOutline, ...DeckOutline[]]): GameEvent[] {
  const { log: game } = simulate(3, decks);
  const events = game.slice(0, size);
  let session = replay(events);
  let at = events.at(-1)?.at ?? 0;
  for (let nth = 0; session && events.length < size; nth += 1) {
    const decision = decide(session, change(nth), (at += 20_000));
    if (!decision.ok) throw new Error(`A name is refused: ${decision.refusal}`);
    events.push(...decision.events);
    session = decision.events.reduce(evolve, session);
  }
  return events;
}

const change = (nth: number): Command => ({ do: 'change-subject', subject: `Onderwerp ${nth}` });

function actionTimes(events: readonly GameEvent[]): number[] {
  const session = replay(events);
  if (!session) throw new Error('The log replays.');
  const at = (events.at(-1)?.at ?? 0) + 1000;
  const commands: Command[] = [change(1), { do: 'undo' }, { do: 'extend-time', minutes: 5 }];
  const act = (command: Command): Session => {
    const decision = decide(session, command, at);
    return decision.ok ? decision.events.reduce(evolve, session) : session;
  };
  return Array.from({ length: 300 }, (_, nth) => commands[nth % commands.length] ?? change(nth)).flatMap(
    (command) => timesOf(1, () => act(command)),
  );
}

const games = new Map<number, readonly GameEvent[]>();

/** A random game of so many persons; the lengths differ, so it is cut to that of the shortest. */
function gameWith(persons: number, decks: readonly [DeckOutline, ...DeckOutline[]]): readonly GameEvent[] {
  const known = games.get(persons);
  if (known) return known;
  for (let seed = 1; ; seed += 1) {
    const game = simulate(seed, decks);
    if (game.setting.names.length !== persons || game.log.length < 120) continue;
    const events = game.log.slice(0, 120);
    games.set(persons, events);
    return events;
  }
}

function timesOf(times: number, run: () => unknown): number[] {
  return Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}
