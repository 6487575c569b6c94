/** Screens without a browser's outside: storage in memory, a clock moved by hand, and a table that is played by commands. */
import { configure, render, type RenderResult } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { loadAnyDeck, loadDeck } from '../../src/decks/load';
import { HOUSE_DECKS } from '../../src/decks/house';
import { isOwnDeckId } from '../../src/decks/own/types';
import { loadExample } from '../../src/examples/load';
import { signal } from '../../src/offline/signal';
import { blankLog } from '../../src/rules/blank';
import type { Command } from '../../src/rules/commands';
import { createTable, type TableStore } from '../../src/session/table';
import { EdgesProvider, type Edges, type Favourites } from '../../src/ui/edges';
import { startGame, type GameWish } from '../../src/ui/start-game';
import { TableScreen } from '../../src/ui/screens/table/TableScreen';
import {
  manualSurroundings,
  memoryHolder,
  memoryStorage,
  type ManualSurroundings,
  type MemoryHolder,
  type MemoryStorage,
} from '../session/fakes';

// A busy machine is no fault of a screen: what is waited for ends the wait, this only gives up later.
configure({ asyncUtilTimeout: 5_000 });

/** What a test moves by hand or looks into. */
interface Own {
  readonly storage: MemoryStorage;
  readonly surroundings: ManualSurroundings;
  /** Which tab holds which session; another tab of this browser is played with it. */
  readonly tabs: MemoryHolder;
  readonly updateReady: ReturnType<typeof signal<boolean>>;
  /** What was handed over as a file. */
  readonly files: { name: string; type: string; text: string }[];
}

export type FakeEdges = Omit<Edges, keyof Own> & Own;

async function houseDeck(id: string, load: Edges['loadDeck']): ReturnType<Edges['anyDeck']> {
  const house = HOUSE_DECKS.find((deck) => deck.id === id);
  return house ? load(house.id) : null;
}

/** Edges of a device of its own. */
export function fakeEdges(changes: Partial<Omit<Edges, keyof Own>> = {}): FakeEdges {
  const storage = memoryStorage();
  const surroundings = manualSurroundings();
  const files: FakeEdges['files'] = [];
  const tabs = memoryHolder();
  const store = createTable({
    storage,
    surroundings,
    holder: tabs,
    removal: { kind: 'sentence-removed', blank: blankLog },
  });
  const hearts = signal<readonly string[]>([]);
  const favourites: Favourites = {
    ...hearts,
    set(cards, favourite) {
      const others = hearts.get().filter((card) => !cards.includes(card));
      hearts.set(favourite ? [...others, ...cards] : others);
      return true;
    },
  };
  return {
    storage,
    surroundings,
    tabs,
    holder: async () => tabs,
    files,
    table: async () => store,
    loadDeck,
    anyDeck: (id) =>
      isOwnDeckId(id) ? loadAnyDeck(id, storage.ownDecks) : houseDeck(id, changes.loadDeck ?? loadDeck),
    loadExample,
    deckOf: (id) => loadDeck(id === 'hoedan' ? 'hoedan' : 'wat'),
    preferences: signal({ textScale: 1, wide: false, calm: false, palette: 'system', tide: true }),
    favourites: async () => favourites,
    applyUpdate: async () => 'nothing-new',
    keepAwake: () => () => undefined,
    persist: async () => 'granted',
    device: async () => ({
      place: 'tab',
      userAgent: 'Een browser',
      storage: async () => ({ kept: true, used: 2_000_000, room: 8_000_000_000 }),
      ready: async () => 'ready',
    }),
    saveFile: (name, type, content) =>
      void files.push({
        name,
        type,
        text: typeof content === 'string' ? content : `${content.length} bytes`,
      }),
    sharesFiles: () => false,
    safe: () => Promise.reject(new Error('no safe here')),
    startWorker: () => {
      throw new Error('no worker here');
    },
    ...changes,
    updateReady: signal(false),
  };
}

/** Draws something inside these edges. */
export function show(screen: ComponentChildren, edges: Edges): RenderResult {
  return render(<EdgesProvider value={edges}>{screen}</EdgesProvider>);
}

export const WISH: GameWish = {
  course: 'table',
  deck: 'wat',
  length: 30,
  subject: 'Water in de straat',
  names: ['Noor', 'Samira', null],
  inPairs: false,
  carried: [],
};

export interface PlayedTable {
  readonly id: string;
  readonly store: TableStore;
  readonly edges: FakeEdges;
  /** Does one thing at the table, which must be allowed. */
  play(command: Command): Promise<void>;
}

/** A game that has just begun, on the screen. */
export async function showTable(
  wish: Partial<GameWish> = {},
  changes: Parameters<typeof fakeEdges>[0] = {},
): Promise<PlayedTable> {
  const edges = fakeEdges(changes);
  const started = await startGame(edges, { ...WISH, ...wish });
  if ('refusal' in started) throw new Error(`not started: ${started.refusal}`);
  const store = await edges.table();
  show(<TableScreen id={started.id} />, edges);
  return {
    id: started.id,
    store,
    edges,
    async play(command) {
      if (!(await store.act(command))) {
        throw new Error(`${command.do} was refused: ${store.getState().refusal ?? 'not open'}`);
      }
    },
  };
}

/** Draws the first card that is offered; the table must be at the draw. */
export async function drawFirst({ store, play }: PlayedTable): Promise<void> {
  const step = store.getState().session?.game.step;
  if (step?.name !== 'draw') throw new Error(`no cards at ${step?.name ?? 'nothing'}`);
  await play({ do: 'draw-card', card: step.offer[0] ?? '' });
}

/** A whole turn, from the field or the draw, with this sentence. */
export async function playTurn(table: PlayedTable, kern: string | null): Promise<void> {
  if (table.store.getState().session?.game.step.name === 'field') await table.play({ do: 'open-turn' });
  await drawFirst(table);
  await table.play({ do: 'end-talk' });
  await table.play({ do: 'record-kern', text: kern, stance: kern === null ? null : 'agree' });
}

/** From the talk rules to the first turn. */
export async function land({ play }: PlayedTable, opgave: string | null = null): Promise<void> {
  await play({ do: 'agree-talk-rules', rules: ['Passen mag'] });
  await play({ do: 'end-landing-round' });
  await play({ do: 'write-opgave', text: opgave, differs: null });
}
