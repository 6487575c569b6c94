/** After a session was wiped: what is left of it, wherever something is kept. */
import type { SessionTraces } from '../session/ports';
import type { Connection } from './connection';
import { draftsOf, eventsOf } from './keys';
import type { SparePlace } from './spare/spare';
import { keysOf, type Keepers } from './wipe-all';

interface Places extends SparePlace, Pick<Keepers, 'keys'> {
  readonly connection: Connection;
}

/** Looks for this session in the database, the second copies, the small stores and the count. */
export async function tracesOfSession(
  id: string,
  { connection, copies, canary, keys }: Places,
): Promise<SessionTraces> {
  const { records, others } = await connection.use(async (db) => {
    const tx = db.transaction(['sessions', 'events', 'drafts']);
    const [head, events, drafts, all] = await Promise.all([
      tx.objectStore('sessions').count(id),
      tx.objectStore('events').count(eventsOf(id)),
      tx.objectStore('drafts').count(draftsOf(id)),
      tx.objectStore('sessions').count(),
    ]);
    return { records: head + events + drafts, others: all - head };
  });
  // After whatever is being copied now.
  const names = copies ? await copies.alone(() => copies.names()) : null;
  return {
    records,
    others,
    copies: names && names.filter((name) => name.kind === 'session' && name.id === id).length,
    keys: keys.flatMap(keysOf).filter((key) => key.includes(id)).length,
    counted: canary.read(),
  };
}
