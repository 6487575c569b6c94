import { useMemo, useState } from 'preact/hooks';
import { findSessions, narrows, NO_WISH, type Wish } from '../../../lookback/find';
import { replay } from '../../../rules/evolve';
import { saidIn } from '../../../rules/said';
import type { SessionEntry, SessionStorage } from '../../../session/ports';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';

/** So many sessions are drawn at first, and more each time: a picture takes a while. */
const AT_ONCE = 20;

const NOTHING: ReadonlyMap<string, string> = new Map();

export interface FindView {
  readonly wish: Wish;
  change(changes: Partial<Wish>): void;
  /** How many sessions were found, and those of them that are drawn. */
  readonly count: number;
  readonly shown: readonly SessionEntry[];
  /** How many the next tap adds; 0 when all are there. */
  readonly more: number;
  showMore(): void;
  /** Something is left out. */
  readonly narrowed: boolean;
}

/** Looking for sessions in the list. */
export function useFind(sessions: readonly SessionEntry[]): FindView {
  const { storage, surroundings } = useEdges();
  const [wish, setWish] = useState(NO_WISH);
  const [room, setRoom] = useState(AT_ONCE);
  const searching = wish.text.trim() !== '';
  const older = useLoading(
    async () => (searching ? textsOfOlder(sessions, storage) : NOTHING),
    [sessions, searching, storage],
  );
  const said = older.state === 'ready' ? older.value : NOTHING;
  const found = useMemo(
    () => findSessions(sessions, wish, said, surroundings.now()),
    [sessions, wish, said, surroundings],
  );
  return {
    wish,
    change(changes) {
      setWish({ ...wish, ...changes });
      setRoom(AT_ONCE);
    },
    count: found.length,
    shown: found.slice(0, room),
    more: Math.min(AT_ONCE, Math.max(0, found.length - room)),
    showMore: () => setRoom(room + AT_ONCE),
    narrowed: narrows(wish),
  };
}

/** The texts of sessions that were stored before their summary held them. */
async function textsOfOlder(
  sessions: readonly SessionEntry[],
  storage: Pick<SessionStorage, 'read'>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { id, summary } of sessions) {
    if (summary.said !== undefined) continue;
    // oxlint-disable-next-line no-await-in-loop -- one at a time: a log takes memory while it is verified
    const read = await storage.read(id);
    const session = read.ok && read.value ? replay(read.value.events) : null;
    if (session) texts.set(id, saidIn(session.game));
  }
  return texts;
}
