/** What the screens reach the outside world through. `main.tsx` fills it in; tests fill in their own. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LoadedDeck } from '../decks/load';
import type { HouseDeckId } from '../decks/house';
import type { Recording } from '../rules/recording';
import type { Holder, Safe, SessionStorage, Surroundings } from '../session/ports';
import type { TableStore } from '../session/table';
import type { Device } from './device';
import type { Preferences } from './preferences';

/** A value that can be watched. */
export interface Watched<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

/** Cards that somebody likes to find again, of all decks, as `deck/card`. */
export interface Favourites extends Watched<readonly string[]> {
  /** Makes cards a favourite or not. False when it will not outlast the page. */
  set(cards: readonly string[], favourite: boolean): boolean;
}

export interface Edges {
  readonly storage: SessionStorage;
  readonly surroundings: Surroundings;
  /** Which tab plays which session. */
  holder(): Promise<Holder>;
  /** The live session; loaded when a screen first needs it. */
  table(): Promise<TableStore>;
  loadDeck(id: HouseDeckId): Promise<LoadedDeck>;
  /** A deck of the house, or an own one as far as it is finished; null when there is none under this id. */
  anyDeck(id: string): Promise<LoadedDeck | null>;
  /** The deck that was on the table of a session: from the app if it is still the same, else from storage. */
  deckOf(id: string, hash: string): Promise<LoadedDeck | null>;
  /** The game of the *Voorbeeldspel* that is played with this deck. */
  loadExample(deck: HouseDeckId): Promise<Recording>;
  readonly preferences: Watched<Preferences> & { set(preferences: Preferences): void };
  favourites(): Promise<Favourites>;
  /** Everything on this device: into one file, back out of it, or gone. */
  safe(): Promise<Safe>;
  readonly updateReady: Watched<boolean>;
  applyUpdate(): Promise<'applying' | 'session-open' | 'nothing-new'>;
  /** Keeps the screen on until the returned function is called. */
  keepAwake(): () => void;
  /** Asks the browser to keep what is stored; called once there is something worth keeping. */
  persist(): Promise<unknown>;
  /** What this browser tells of the device and of our storage on it. */
  device(): Promise<Device>;
  /** Hands a file to the person. */
  saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void;
  /** True when a file goes through the share sheet, which opens only right after a tap. */
  sharesFiles(type: string): boolean;
  /** Starts a worker of our own build. */
  startWorker(url: string): Worker;
}

const Context = createContext<Edges | null>(null);

export const EdgesProvider = Context.Provider;

/** @throws when a screen is drawn outside the provider: a mistake of ours, never of a person */
export function useEdges(): Edges {
  const edges = useContext(Context);
  if (!edges) throw new Error('EdgesProvider is missing');
  return edges;
}
