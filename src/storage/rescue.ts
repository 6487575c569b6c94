/** When the database came back empty, or can't be read: what the second copy still holds, and how to go on. */
import { deleteDB } from 'idb';
import type { Read, Restored, RestoreProblem, Safe } from '../session/ports';
import { writeFile, type BackupContent } from './backup/file';
import { rawSessions, type RawSession } from './backup/make';
import { planMerge, type Planned } from './backup/plan';
import type { AskedOfRules } from './backup/read';
import { merge, type SummaryOf } from './backup/restore';
import type { Connection } from './connection';
import { within } from './deadline';
import { problemAtWork } from './failure';
import { readCopies } from './spare/read';
import type { SparePlace } from './spare/spare';

export interface RescueEdges {
  readonly connection: Connection;
  readonly database: string;
  readonly spare: SparePlace;
  readonly summaryOf: SummaryOf;
  readonly rules: AskedOfRules;
  now(): number;
  /** Does it while nobody plays; the outcome as a value. */
  undisturbed<T>(work: () => Promise<T>): Promise<Read<T> | { ok: false; problem: RestoreProblem }>;
}

/** Longest wait (ms) for a database that another tab holds open. */
const DELETE_WITHIN = 5_000;

export function createRescue(edges: RescueEdges): Pick<Safe, 'secondCopy' | 'beginAnew'> {
  const { connection, database, spare, summaryOf, undisturbed } = edges;

  /** Null when the database can't be read: then nothing that it holds is in the way. */
  const stored = async (): Promise<readonly RawSession[] | null> => {
    try {
      return await connection.use(rawSessions);
    } catch (error) {
      if (problemAtWork(error) !== 'unknown') throw error;
      return null;
    }
  };
  const compare = async (content: BackupContent, here: readonly RawSession[] | null): Promise<Compared> => {
    const planned = await planMerge(content.sessions, here ?? []);
    return { here: here ?? [], planned, readable: here !== null };
  };
  const takeAway = (): Promise<void> => within(deleteDB(database), DELETE_WITHIN, 'blocked');

  return {
    async secondCopy() {
      try {
        if (!spare.copies) return null;
        const { content, latest } = await readCopies(spare.copies, edges.rules);
        if (content.sessions.length === 0) return null;
        // Whatever ails the database: what the copy holds can be shown, and taken along as a file.
        const { planned } = await compare(content, await stored().catch(() => null));
        return {
          sessions: content.sessions.length,
          latest,
          missing: planned.filter(({ fate }) => fate !== 'known').length,
          file: () => writeFile(content, edges.now()),
          async restore(evenUnreadable): Promise<Restored> {
            const done = await undisturbed(async () => {
              const { here, planned: now, readable } = await compare(content, await stored());
              if (!readable && evenUnreadable) await takeAway();
              await connection.use((db) => merge(db, content, now, here, summaryOf));
            });
            return done.ok ? { ok: true } : done;
          },
        };
      } catch {
        return null;
      }
    },
    async beginAnew(evenUnreadable) {
      const done = await undisturbed(async () => {
        if (evenUnreadable && (await stored()) === null) await takeAway();
        await spare.copies?.clear();
        spare.canary.write(0);
      });
      return done.ok ? { ok: true } : done;
    },
  };
}

interface Compared {
  readonly here: readonly RawSession[];
  readonly planned: readonly Planned[];
  readonly readable: boolean;
}
