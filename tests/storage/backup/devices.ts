/** Devices for tests: each a database of its own, with its hearts and preferences. */
import { diceFrom, simulate } from '../../rules/simulate';
import { gameDecks } from '../../rules/decks';
import { isOfNewerRules, summaryOf } from '../../../src/session/summary-of';
import type { GameEvent } from '../../../src/rules/events';
import type { OpenedBackup, Safe, SessionStorage } from '../../../src/session/ports';
import { createIndexedDbStorage } from '../../../src/storage/indexed-db';
import { readPreferences, type Preferences } from '../../../src/storage/preferences';
import { createSafe } from '../../../src/storage/safe';
import { browserSpare } from '../../../src/storage/spare/spare';
import { SUMMARY } from '../support/samples';

export interface TestDevice {
  readonly storage: SessionStorage;
  readonly safe: Safe;
  readonly hearts: string[];
  preferences: Preferences;
  /** Whether a session is open somewhere. */
  busy: boolean;
  /** Stores these events behind what there is. */
  play(id: string, log: readonly GameEvent[], after?: number): Promise<void>;
  /** The text of a reserve copy. */
  file(): Promise<string>;
  /** Opens a file that must be good. */
  open(text: string): Promise<OpenedBackup>;
  /** All that a fresh start reads of these sessions. */
  read(...ids: string[]): Promise<unknown>;
}

export const MADE = 1_760_000_000_000;

export function testDevice(name = 'koerskaarten', spare = browserSpare()): TestDevice {
  const storage = createIndexedDbStorage({ name }, spare);
  const hearts: string[] = [];
  const device: TestDevice = {
    storage,
    hearts,
    preferences: readPreferences(),
    busy: false,
    safe: createSafe(
      {
        summaryOf,
        isNewer: isOfNewerRules,
        async whileNoSession(work) {
          if (device.busy) return false;
          await work();
          return true;
        },
        favourites: () => ({
          get: () => [...hearts],
          set(cards, favourite) {
            const others = hearts.filter((card) => !cards.includes(card));
            hearts.splice(0, hearts.length, ...others, ...(favourite ? cards : []));
            return true;
          },
        }),
        preferences: {
          get: () => device.preferences,
          set: (changed) => {
            device.preferences = changed;
          },
        },
        now: () => MADE,
        keepers: { workers: undefined, databases: indexedDB, caches: undefined, keys: [] },
        spare,
      },
      { name },
    ),
    async play(id, log, after = 0) {
      const summary = summaryOf(log) ?? SUMMARY;
      const saved = await storage.append({ id, after, events: log.slice(after), summary, usedDrafts: [] });
      if (!saved.ok) throw new Error(`not saved: ${saved.problem}`);
    },
    async file() {
      const made = await device.safe.backUp();
      if (!made.ok) throw new Error(`no copy: ${made.problem}`);
      return made.value.text;
    },
    async open(text) {
      const opened = await device.safe.open(text);
      if ('fault' in opened) throw new Error(`refused: ${opened.fault}`);
      return opened;
    },
    read: (...ids) => Promise.all([storage.list(0), ...ids.map((id) => storage.read(id))]),
  };
  return device;
}

const decks = await gameDecks();

/** The log of a whole game at random. */
export const logOf = (seed: number): readonly GameEvent[] => simulate(seed, decks).log;

export { diceFrom };
