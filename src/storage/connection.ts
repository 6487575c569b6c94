/** The connection to the database: opened when first needed, and anew after it was lost. */
import { openDB } from 'idb';
import type { StorageProblem } from '../session/ports';
import { copyBeforeUpgrade } from './before-upgrade';
import { within } from './deadline';
import { problemAtOpening, problemAtWork, StorageFailure } from './failure';
import { DATABASE_NAME, DATABASE_VERSION, migrate, type Database, type KoersSchema } from './schema';
import type { Copies } from './spare/copies';

export interface ConnectionOptions {
  readonly name: string;
  /** Longest wait (ms) for the database to open; another tab may hold an older version open. */
  readonly openWithin: number;
  /** Longest wait (ms) for one piece of work; a dead connection sometimes never answers. */
  readonly workWithin: number;
}

/** How the app connects. */
export const CONNECTION: ConnectionOptions = {
  name: DATABASE_NAME,
  openWithin: 5_000,
  workWithin: 10_000,
};

/** WebKit ends what was at work without a reason, and tells only then (ms) that the connection went. */
const TELLS_WITHIN = 100;

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface Connection {
  /** Runs `work`. When the connection turns out to be lost, runs it once more on a new one. */
  use<T>(work: (db: Database) => Promise<T>): Promise<T>;
}

/** @param copies where all goes before an older database is migrated */
export function createConnection(options: ConnectionOptions, copies: Copies | null = null): Connection {
  let current: Promise<Database> | null = null;
  /** What ended the last connection, until there is a new one. */
  let ended: StorageProblem | null = null;

  const forget = (opened: Promise<Database>): void => {
    if (current === opened) current = null;
    opened.then((db) => db.close()).catch(() => undefined);
  };

  const open = async (gone: () => void): Promise<Database> => {
    try {
      const db = await openDatabase(options, copies, gone);
      ended = null;
      return db;
    } catch (error) {
      const problem = problemAtWork(error);
      // Opening only says "unknown" on a disk that is still full, and never ends where the database is out of reach.
      const known = problem === 'unknown' || (problem === 'blocked' && ended === 'lost');
      throw ended && known ? new StorageFailure(ended, error) : error;
    }
  };

  const attempt = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    const opened: Promise<Database> = (current ??= open(() => forget(opened)));
    try {
      const db = await opened;
      return await within(work(db), options.workWithin, 'lost');
    } catch (error) {
      const told = problemAtWork(error);
      if (told === 'unknown' && current === opened) await later(TELLS_WITHIN);
      // Gone while it was at work: what failed was the connection, whatever else the transaction says of it.
      const cut = current !== opened && told !== 'full' && !(error instanceof StorageFailure);
      const problem = cut ? 'lost' : told;
      if (problem !== 'conflict') {
        ended = problem;
        // After a full disk Firefox leaves a connection that never works again; a new one always may.
        forget(opened);
      }
      throw new StorageFailure(problem, error);
    }
  };

  return {
    async use(work) {
      try {
        return await attempt(work);
      } catch (error) {
        if (problemAtWork(error) !== 'lost') throw error;
        return await attempt(work);
      }
    },
  };
}

async function openDatabase(
  options: ConnectionOptions,
  copies: Copies | null,
  gone: () => void,
): Promise<Database> {
  if (!databasesExist()) throw new StorageFailure('missing');
  await copyBeforeUpgrade(options.name, copies);
  let opening: Promise<Database> | null = null;
  try {
    opening = openDB<KoersSchema>(options.name, DATABASE_VERSION, {
      upgrade(db, from, _to, tx) {
        // How it ended is told by the opening itself.
        tx.done.catch(() => undefined);
        migrate(db, tx, from);
      },
      // Another tab wants to upgrade, or to wipe everything: it cannot while this one holds on.
      blocking: gone,
      terminated: gone,
    });
    return await within(opening, options.openWithin, 'blocked');
  } catch (error) {
    // If it opens after all, nobody uses it, and left open it would block the next upgrade.
    opening?.then((db) => db.close()).catch(() => undefined);
    throw new StorageFailure(problemAtOpening(error), error);
  }
}

/** Merely touching `indexedDB` throws where a browser forbids it. */
function databasesExist(): boolean {
  try {
    return typeof indexedDB === 'object' && indexedDB !== null;
  } catch {
    return false;
  }
}
