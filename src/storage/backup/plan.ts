/** What a merge does: which sessions come in, grow, stay, or are put beside what went another way here. */
import { sha256Hex } from '../../lib/sha256';
import type { SealedEvent } from '../sealed-event';
import type { BackupSession } from './file';
import { isText } from '../shapes';
import { backupOf, type RawSession } from './make';

export type Fate = 'added' | 'longer' | 'known' | 'beside';

export interface Planned {
  readonly fate: Fate;
  /** As it will be stored; under the id that it gets. */
  readonly session: BackupSession;
  /** Events that are to be written: new ones, and those of which a text was taken out. */
  readonly write: readonly SealedEvent[];
  /** The same session here, where texts were taken out of it on the other device. */
  readonly blanked?: { readonly session: BackupSession; readonly write: readonly SealedEvent[] };
}

/** @param here all that is stored now */
export async function planMerge(
  file: readonly BackupSession[],
  here: readonly RawSession[],
): Promise<Planned[]> {
  const byId = new Map(here.map((raw) => [raw.id, raw]));
  return Promise.all(file.map((session) => plan(session, byId)));
}

const added = (session: BackupSession): Planned => ({ fate: 'added', session, write: session.events });

async function plan(session: BackupSession, here: ReadonlyMap<string, RawSession>): Promise<Planned> {
  const raw = here.get(session.id);
  if (!raw) return added(session);
  const own = (await backupOf(raw)) ?? {
    id: session.id,
    events: [],
    missing: raw.records.length,
    binnedAt: null,
  };
  const common = sharedLength(own.events, session.events);
  const mine = withBlanks(own, session.events, common);
  const theirs = withBlanks(session, own.events, common);
  const blanked = mine.write.length > 0 ? { blanked: mine } : {};
  if (common === session.events.length)
    return { fate: 'known', session: theirs.session, write: [], ...blanked };
  if (common === own.events.length && own.missing === 0) {
    const longer = { ...theirs.session, binnedAt: session.binnedAt };
    return { fate: 'longer', session: longer, write: [...mine.write, ...longer.events.slice(common)] };
  }
  // Named by how it ends, so that the same file a second time finds it there.
  const id = (await sha256Hex(`${session.id} ${session.events.at(-1)?.hash ?? ''}`)).slice(0, 32);
  const beside = { ...theirs.session, id };
  return here.has(id)
    ? { fate: 'known', session: beside, write: [], ...blanked }
    : { fate: 'beside', session: beside, write: beside.events, ...blanked };
}

/** How many events both begin with. */
function sharedLength(some: readonly SealedEvent[], others: readonly SealedEvent[]): number {
  const at = some.findIndex((event, nth) => event.hash !== others[nth]?.hash);
  return at < 0 ? some.length : at;
}

/** The session without the texts that were taken out of the same events elsewhere: a blank wins over a text. */
function withBlanks(
  session: BackupSession,
  others: readonly SealedEvent[],
  common: number,
): { session: BackupSession; write: readonly SealedEvent[] } {
  const write: SealedEvent[] = [];
  const removing = others.some(({ kind }) => kind === 'sentence-removed');
  const events = session.events.map((event, nth) => {
    const other = others[nth];
    const blank = removing && nth < common && event.salt !== null && other?.salt === null;
    if (!blank || !isBlankOf(other.data, event.data)) return event;
    write.push(other);
    return other;
  });
  return { session: { ...session, events }, write };
}

/** Without its salt nothing ties data to its digest any more: it may differ in emptied texts and in nothing else. */
function isBlankOf(blank: unknown, full: unknown): boolean {
  if (blank === full || (blank === '' && isText(full))) return true;
  if (typeof blank !== 'object' || typeof full !== 'object' || blank === null || full === null) return false;
  const [some, others] = [Object.entries(blank), new Map(Object.entries(full))];
  return (
    Array.isArray(blank) === Array.isArray(full) &&
    some.length === others.size &&
    some.every(([name, value]) => others.has(name) && isBlankOf(value, others.get(name)))
  );
}
