// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDeck, type LoadedDeck } from '../../src/decks/load';
import { blankLog } from '../../src/rules/blank';
import type { GameEvent } from '../../src/rules/events';
import type { Game } from '../../src/rules/game';
import { outlineOf } from '../../src/rules/outline';
import type { Secrets } from '../../src/rules/private';
import type { Session } from '../../src/rules/session';
import { summarise } from '../../src/rules/summary';
import { Harvest } from '../../src/ui/screens/harvest/Harvest';
import { Replay } from '../../src/ui/screens/harvest/Replay';
import { createTable } from '../../src/session/table';
import { Reading } from '../../src/ui/screens/table/Reading';
import { Sheets } from '../../src/ui/screens/table/Sheets';
import { sentencesOf } from '../../src/ui/screens/table/sentences/sentence-list';
import { StepScreen } from '../../src/ui/screens/table/StepScreen';
import { TableViewProvider, type TableView } from '../../src/ui/screens/table/view';
import { simulate } from '../rules/simulate';
import { manualSurroundings, memoryHolder, memoryStorage } from '../session/fakes';
import { fakeEdges, show } from './fakes';

/** Games that are looked through, and most moments of each that are drawn; drawing is slow. */
const GAMES = 40;
const MOMENTS = 3;

let wat: LoadedDeck;

/** A tab that reads along holds no game of its own. */
const NO_TABLE = createTable({
  storage: memoryStorage(),
  surroundings: manualSurroundings(),
  holder: memoryHolder(),
});

/** A session with the log it came from. */
interface Shown {
  readonly session: Session;
  readonly log: readonly GameEvent[];
}
let shown: Shown[];

/** What one person gave, made into something else; who gave something may not be seen either. */
const otherwise = <T,>(given: T | null, other: T): T | null =>
  given === null || JSON.stringify(given) !== JSON.stringify(other) ? other : null;

const scrambled = ({ 'pulse-in': before, 'pulse-out': after, picks }: Secrets): Secrets => {
  const each = <T,>(of: Readonly<Record<string, T | null>>, other: T): Record<string, T | null> =>
    Object.fromEntries(Object.entries(of).map(([person, given]) => [person, otherwise(given, other)]));
  return {
    'pulse-in': each(before, { sharp: 2, free: 5 }),
    'pulse-out': each(after, { sharp: 5, free: 1 }),
    picks: each(picks, { begin: '0', friction: null }),
  };
};

/** The same log with other secrets in it. */
const scrambledLog = (log: readonly GameEvent[]): GameEvent[] =>
  log.map((event): GameEvent => {
    if (event.kind === 'pulse-given')
      return { ...event, data: { ...event.data, pulse: otherwise(event.data.pulse, { sharp: 1, free: 4 }) } };
    if (event.kind !== 'picks-given') return event;
    return {
      ...event,
      data: { ...event.data, picks: otherwise(event.data.picks, { begin: '0', friction: null }) },
    };
  });

/** The same game with other passes behind it, as far as a game keeps them. */
const passedOtherwise = ({ session, log }: Shown): Shown => ({
  session: {
    ...session,
    game: {
      ...session.game,
      passesInARow: (session.game.passesInARow + 1) % 2,
      round: session.game.round + 3,
      turn: session.game.turn + 7,
    },
  },
  log: log.map((event): GameEvent => (event.kind === 'turn-passed' ? { ...event, seat: 's1' } : event)),
});

const isSecret = ({ secrets, step }: Game): boolean =>
  step.name !== 'pulse-result' && Object.values(secrets).some((given) => Object.keys(given).length > 0);

const ROWS = ['field', 'draw', 'talk', 'kern', 'hand-turn'];
const isAfterPass = ({ passesInARow, step }: Game): boolean => passesInARow > 0 && ROWS.includes(step.name);

const isHandOver = ({ step }: Game): boolean =>
  step.name === 'hand-turn' || (step.name === 'private' && !step.taken);

/** A few of many, from the first to the last. */
function someOf<T>(all: readonly T[], count: number): T[] {
  const every = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % every === 0).slice(0, count);
}

function viewOf(session: Session, sheet: TableView['sheet']): TableView {
  return {
    id: 'a',
    deck: wat.deck,
    isStandIn: false,
    game: session.game,
    session,
    state: {
      status: 'open',
      id: 'a',
      session,
      problem: null,
      save: { state: 'saved' },
      otherTab: null,
      refusal: null,
      drafts: {},
    },
    drafts: {},
    draft: () => undefined,
    act: async () => true,
    sheet,
    openSheet: () => undefined,
    retry: () => undefined,
    log: () => [],
    saveFile: () => undefined,
  };
}

/** Everything that a screen holds: its words and every attribute, and the title of the page. */
function drawn({ session, log }: Shown, withSheets: boolean): string {
  const edges = fakeEdges();
  const parts = [
    <TableViewProvider key="step" value={viewOf(session, null)}>
      <StepScreen />
    </TableViewProvider>,
    ...(withSheets
      ? [
          <TableViewProvider key="people" value={viewOf(session, 'people')}>
            <Sheets />
          </TableViewProvider>,
          <TableViewProvider key="sentences" value={viewOf(session, 'sentences')}>
            <Sheets />
          </TableViewProvider>,
          <Harvest
            key="harvest"
            game={session.game}
            deck={wat.deck}
            onReplay={() => undefined}
            replayRef={null}
          />,
          <Reading
            key="reading"
            store={NO_TABLE}
            session={session}
            deck={wat.deck}
            onSaveFile={() => undefined}
          />,
          <Replay key="replay" game={session.game} log={log} deck={wat.deck} onClose={() => undefined} />,
        ]
      : []),
  ];
  const { container } = show(<>{parts}</>, edges);
  const html = `${document.title} ${container.innerHTML}`;
  cleanup();
  return html;
}

beforeAll(async () => {
  wat = await loadDeck('wat');
  const outline = outlineOf(wat.deck, wat.hash);
  shown = Array.from({ length: GAMES }, (_, seed) => simulate(seed, [outline])).flatMap(
    ({ actions, log }) => {
      const moments = actions.map(({ after }) => after);
      const some = [isSecret, isHandOver, isAfterPass].flatMap((wanted) =>
        someOf(
          moments.filter(({ game }) => wanted(game)),
          MOMENTS,
        ),
      );
      return some.map((session) => ({ session, log: blankLog(log.slice(0, session.length)) }));
    },
  );
}, 60_000);

describe('in random games', () => {
  it('no screen, sheet, summary or harvest is another for what somebody gave in private', () => {
    const secret = shown.filter(({ session }) => isSecret(session.game));
    expect(secret.length).toBeGreaterThan(40);
    for (const { session, log } of secret) {
      const other = { ...session, game: { ...session.game, secrets: scrambled(session.game.secrets) } };
      expect(other.game.secrets).not.toEqual(session.game.secrets);
      expect(drawn({ session: other, log: scrambledLog(log) }, true)).toBe(drawn({ session, log }, true));
      expect(summarise(other.game)).toEqual(summarise(session.game));
    }
  }, 240_000);

  it('no screen, sheet, summary or harvest tells who passed, or how many did', () => {
    const passed = someOf(
      shown.filter(({ session }) => isAfterPass(session.game)),
      20,
    );
    expect(passed).toHaveLength(20);
    for (const one of passed) {
      const other = passedOtherwise(one);
      expect(drawn(other, true)).toBe(drawn(one, true));
      expect(summarise(other.session.game)).toEqual(summarise(one.session.game));
    }
  }, 240_000);

  it('the screen that hands the tablet over holds no card and nothing that anybody said', () => {
    const handOvers = shown.filter(({ session }) => isHandOver(session.game));
    const steps = new Set(handOvers.map(({ session }) => session.game.step.name));
    expect(steps).toEqual(new Set(['hand-turn', 'private']));
    for (const { session, log } of handOvers) {
      const { game } = session;
      const screen = drawn({ session, log }, false);
      const names = game.persons.map(({ name }) => name);
      const said = sentencesOf(game, wat.deck).flatMap(({ text }) =>
        text && text.length > 8 && !names.includes(text) ? text : [],
      );
      const asked = wat.deck.cards.flatMap((card) => ('question' in card ? card.question : []));
      expect([...said, ...asked].filter((text) => screen.includes(escaped(text)))).toEqual([]);
    }
  }, 120_000);
});

/** As it would stand in HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
