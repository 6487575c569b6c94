/** What is kept outside the database, and kept in step with it: a count, and a second copy of every session. */
import type { Read, Saved } from '../../session/ports';
import type { Connection } from '../connection';
import { browserCanary, type Canary } from './canary';
import { browserCopies, type Copies } from './copies';
import { createWriter } from './writer';

/** Where the count and the copies lie. */
export interface SparePlace {
  readonly canary: Canary;
  /** Null where this browser has no place for them. */
  readonly copies: Copies | null;
}

export interface Spare {
  /** Something of this session was stored; its copy follows soon, never before the tap is answered. */
  stored<T extends Saved>(id: string, saved: T): T;
  /** Takes the copies of these sessions away before `work` takes texts out of the database. */
  without<T>(ids: readonly string[], work: () => Promise<T>): Promise<T>;
  /** The same, for sessions that go whole: they are not counted any more. */
  gone<T>(ids: readonly string[], work: () => Promise<T>): Promise<T>;
  /** Something that is no session was stored; its copy follows soon. */
  copied(id: string): void;
  /** Notes how many sessions there are; the number that should be there when there are none, or none can be read. */
  counted(sessions: Read<number>): Promise<number>;
}

export function browserSpare(): SparePlace {
  return { canary: browserCanary, copies: browserCopies() };
}

export function createSpare({ canary, copies }: SparePlace, connection: Connection): Spare {
  const writer = copies ? createWriter(copies, connection) : null;
  let compared = false;

  const without: Spare['without'] = async (ids, work) => {
    if (!copies) return work();
    try {
      return await copies.alone(async () => {
        await copies.remove(ids);
        return work();
      });
    } finally {
      // Whatever came of it: what is in the database then is copied.
      writer?.later(ids);
    }
  };

  return {
    without,
    gone: (ids, work) =>
      without(ids, () => {
        canary.write(Math.max(0, canary.read() - ids.length));
        return work();
      }),
    stored(id, saved) {
      if (saved.ok && canary.read() === 0) canary.write(1);
      if (saved.ok) writer?.later([id]);
      return saved;
    },
    copied: (id) => writer?.later([id]),
    async counted(sessions) {
      const told = canary.read();
      if (!sessions.ok) return sessions.problem === 'unknown' ? told : 0;
      // A count that was killed before it reached the disk is found again in the copies.
      if (sessions.value === 0) return told || ((await copies?.sessions().catch(() => 0)) ?? 0);
      canary.write(sessions.value);
      // Once in the life of a page: a crash may have come between a commit and its copy.
      if (!compared) writer?.laterAll();
      compared = true;
      return 0;
    },
  };
}
