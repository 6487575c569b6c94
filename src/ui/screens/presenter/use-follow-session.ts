import { useEffect, useState } from 'preact/hooks';
import { replay } from '../../../rules/evolve';
import type { Session } from '../../../rules/session';
import { useEdges } from '../../edges';

/**
 * A session as it is stored, read again whenever the tab that plays it has stored something. It never holds the
 * session: a beamer that is opened first must not keep the table from playing.
 * @returns `missing` where there is none; null while it is read
 */
export function useFollowSession(id: string): Session | 'missing' | null {
  const { storage, holder } = useEdges();
  const [session, setSession] = useState<Session | 'missing' | null>(null);
  useEffect(() => {
    let current = true;
    let stop = (): void => {};
    const read = async (): Promise<void> => {
      const stored = await storage.read(id);
      if (!current) return;
      // What was read before stays on the wall.
      if (!stored.ok || !stored.value) return setSession((before) => before ?? 'missing');
      setSession((stored.value.binnedAt === undefined && replay(stored.value.events)) || 'missing');
    };
    void holder().then((tabs) => {
      if (current) stop = tabs.follow(id, () => void read());
      return read();
    }, read);
    const seen = (): void => void (document.visibilityState === 'visible' && read());
    document.addEventListener('visibilitychange', seen);
    return () => {
      current = false;
      stop();
      document.removeEventListener('visibilitychange', seen);
    };
  }, [id, storage, holder]);
  return session;
}
