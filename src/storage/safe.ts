/** Everything on this device: into one file, back out of it, or gone. Loaded when *Instellingen* asks. */
import type { GameEvent } from '../rules/events';
import type { HowToRestore, OpenedBackup, Read, Restored, RestoreProblem, Safe } from '../session/ports';
import { LARGEST_FILE, writeFile, type BackupContent } from './backup/file';
import { backupOf, contentOf, rawSessions, type RawSession } from './backup/make';
import { planMerge, type Fate, type Planned } from './backup/plan';
import { readBackup, type AskedOfRules } from './backup/read';
import { merge, replaceAll, type SummaryOf } from './backup/restore';
import { unstoredContent } from './backup/unstored';
import { createRescue } from './rescue';
import { tracesOfSession } from './session-traces';
import { browserSpare, type SparePlace } from './spare/spare';
import type { Connection, ConnectionOptions } from './connection';
import { allOwnDecks, ownDeckOf } from './own-decks';
import { CONNECTION, createConnection } from './connection';
import { within } from './deadline';
import { problemAtWork } from './failure';
import type { Favourites } from './favourites';
import { preferencesFrom, type Preferences } from './preferences';
import { browserKeepers, wipeEverything, type Keepers } from './wipe-all';

export interface SafeEdges {
  readonly summaryOf: SummaryOf;
  /** A log of rules that are newer than those of this app. */
  readonly isNewer: AskedOfRules['isNewer'];
  /** Runs it only while no tab holds a session; false when one does. */
  whileNoSession(work: () => Promise<void>): Promise<boolean>;
  favourites(): Pick<Favourites, 'get' | 'set'>;
  readonly preferences: { get(): Preferences; set(preferences: Preferences): void };
  now(): number;
  readonly keepers?: Keepers;
  /** What is kept outside the database. */
  readonly spare?: SparePlace;
}

/** Longest wait (ms) for what is stored of a session that can't be stored: its database may be gone. */
const LOOK_WITHIN = 1_500;

export function createSafe(edges: SafeEdges, options: Partial<ConnectionOptions> = {}): Safe {
  // All of it at once takes longer than one action.
  const settings = { ...CONNECTION, workWithin: 120_000, ...options };
  const { summaryOf, favourites, preferences, spare = browserSpare() } = edges;
  const connection = createConnection(settings, spare.copies);
  const rules = {
    isNewer: edges.isNewer,
    plays: (events: readonly GameEvent[]) => summaryOf(events) !== null,
  };

  /** Does it while nobody plays; the outcome as a value. */
  const undisturbed = async <T>(work: () => Promise<T>): Promise<Read<T> | Busy> => {
    let result: Read<T> | null = null;
    const ran = await edges.whileNoSession(async () => {
      result = await answer(work());
    });
    return ran && result ? result : { ok: false, problem: 'session-open' };
  };

  const restoreSettings = (content: BackupContent, replaced: boolean): void => {
    const hearts = favourites();
    if (replaced) {
      hearts.set(hearts.get(), false);
      preferences.set(content.preferences);
    }
    hearts.set(content.favourites, true);
  };

  const opened = async (made: number, content: BackupContent): Promise<OpenedBackup> => {
    const look = async () => {
      const here = await connection.use(rawSessions);
      return { here, planned: await planMerge(content.sessions, here) };
    };
    const { here, planned } = await look();
    const count = (fate: Fate): number => planned.filter((plan) => plan.fate === fate).length;
    return {
      made,
      sessions: content.sessions.length,
      added: count('added'),
      longer: count('longer'),
      known: count('known'),
      beside: count('beside'),
      here: here.length,
      ownDecks: content.ownDecks.length,
      async restore(how): Promise<Restored> {
        const done = await undisturbed(async () => {
          const { copies, canary } = spare;
          const write = async (): Promise<void> => {
            // Looked at again: something may have been saved since the preview.
            const now = await look();
            await copies?.remove(outdated(how, now));
            if (how === 'replace') {
              await copies?.remove(await ownDeckIds(connection));
              canary.write(0);
              await connection.use((db) => replaceAll(db, content, summaryOf));
            } else await connection.use((db) => merge(db, content, now.planned, now.here, summaryOf));
          };
          await (copies ? copies.alone(write) : write());
          restoreSettings(content, how === 'replace');
        });
        return done.ok ? { ok: true } : done;
      },
    };
  };

  return {
    largest: LARGEST_FILE,
    backUp: (only) =>
      answer(
        (async () => {
          const { content, unreadable } = await connection.use((db) => contentOf(db, only));
          // How this device likes to show things goes along with all of it, not with one talk.
          const ours =
            only === undefined
              ? { favourites: favourites().get(), preferences: preferences.get() }
              : { favourites: [], preferences: preferencesFrom({}) };
          const whole = { ...content, ...ours };
          const text = await writeFile(whole, edges.now());
          return { text, sessions: content.sessions.length, unreadable };
        })(),
      ),
    async fileOf(session) {
      const stored = async () => {
        const [raw] = await connection.use((db) => rawSessions(db, session.id));
        return (raw && (await backupOf(raw))?.events) ?? [];
      };
      const known = await within(stored(), LOOK_WITHIN, 'unknown').catch(() => []);
      return writeFile(await unstoredContent(session, known), edges.now());
    },
    async open(text) {
      const read = await readBackup(text, rules);
      if (typeof read === 'string') return { fault: read };
      const compared = await answer(opened(read.made, read.content));
      return compared.ok ? compared.value : { fault: compared.problem };
    },
    ...createRescue({ ...edges, rules, connection, spare, undisturbed, database: settings.name }),
    tracesOf(id) {
      const { keys } = edges.keepers ?? browserKeepers();
      return answer(tracesOfSession(id, { ...spare, connection, keys }));
    },
    async wipeAll() {
      const keepers = edges.keepers ?? browserKeepers();
      const wiped = await undisturbed(() => wipeEverything(settings.name, keepers));
      return wiped.ok ? { ok: true, traces: wiped.value } : wiped;
    },
  };
}

async function ownDeckIds({ use }: Connection): Promise<string[]> {
  return (await use(allOwnDecks)).flatMap(ownDeckOf).map(({ id }) => id);
}

/** Sessions of which the second copy holds what is about to go. */
function outdated(how: HowToRestore, { here, planned }: Compared): string[] {
  if (how === 'replace') return here.map(({ id }) => id);
  return planned.flatMap(({ blanked }) => (blanked ? [blanked.session.id] : []));
}

interface Compared {
  readonly here: readonly RawSession[];
  readonly planned: readonly Planned[];
}

interface Busy {
  readonly ok: false;
  readonly problem: RestoreProblem;
}

async function answer<T>(work: Promise<T>): Promise<Read<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    return { ok: false, problem: problemAtWork(error) };
  }
}
