/** Which session goes on from which (*Vervolg*), as a list of them tells. */
import type { Findable } from './find';

export interface Thread<S extends Findable> {
  /** The one it goes on from; `gone` when that is not in the list, null when it stands alone. */
  readonly earlier: S | 'gone' | null;
  /** Those that go on from it, the oldest first. */
  readonly later: readonly S[];
}

/** Looks up the thread of any session of a list. */
export function threadsOf<S extends Findable>(sessions: readonly S[]): (session: S) => Thread<S> {
  const known = new Map(sessions.map((session) => [session.id, session]));
  const followers = new Map<string, S[]>();
  const going = sessions.filter(({ summary }) => summary.from !== undefined);
  for (const session of going.sort((a, b) => a.summary.startedAt - b.summary.startedAt)) {
    const { from } = session.summary;
    const others = from === undefined ? undefined : followers.get(from);
    if (others) others.push(session);
    else if (from !== undefined) followers.set(from, [session]);
  }
  return ({ id, summary: { from } }) => ({
    earlier: from === undefined ? null : (known.get(from) ?? 'gone'),
    later: followers.get(id) ?? [],
  });
}
