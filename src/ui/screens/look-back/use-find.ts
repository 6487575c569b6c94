import { useEffect, useMemo, useState } from 'preact/hooks';
import { AT_ONCE, findInParts, findSessions, narrows, NO_WISH, type Wish } from '../../../lookback/find';
import { replay } from '../../../rules/evolve';
import { saidIn } from '../../../rules/said';
import type { SessionEntry, SessionStorage } from '../../../session/ports';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';

/** So many sessions are drawn at first, and more each time: a picture takes a while. */
export const FIRST_PAGE = 20;

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
  const [room, setRoom] = useState(FIRST_PAGE);
  const searching = wish.text.trim() !== '';
  const older = useLoading(
    async () => (searching ? textsOfOlder(sessions, storage) : NOTHING),
    [sessions, searching, storage],
  );
  const said = older.state === 'ready' ? older.value : NOTHING;
  const found = useFound(sessions, wish, said, surroundings.now);
  return {
    wish,
    change(changes) {
      setWish({ ...wish, ...changes });
      setRoom(FIRST_PAGE);
    },
    count: found.length,
    shown: found.slice(0, room),
    more: Math.min(FIRST_PAGE, Math.max(0, found.length - room)),
    showMore: () => setRoom(room + FIRST_PAGE),
    narrowed: narrows(wish),
  };
}

/** What is found among few sessions stands there at once; among thousands a moment later, and what stood there stays. */
function useFound(
  sessions: readonly SessionEntry[],
  wish: Wish,
  said: ReadonlyMap<string, string>,
  now: () => number,
): readonly SessionEntry[] {
  const many = sessions.length > AT_ONCE;
  const asTheyCome = many && !narrows(wish) && wish.sort === NO_WISH.sort;
  const few = useMemo(
    () => (many ? null : findSessions(sessions, wish, said, now())),
    [many, sessions, wish, said, now],
  );
  const [later, setLater] = useState(sessions);
  useEffect(() => {
    if (!many) return;
    let current = true;
    const goOn = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(current)));
    void (asTheyCome ? Promise.resolve(sessions) : findInParts(sessions, wish, said, now(), goOn)).then(
      (found) => found && current && setLater(found),
    );
    return () => {
      current = false;
    };
  }, [many, asTheyCome, sessions, wish, said, now]);
  return few ?? (asTheyCome ? sessions : later);
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
