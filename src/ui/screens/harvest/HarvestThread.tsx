import { threadsOf } from '../../../lookback/threads';
import { binLimit } from '../../../session/bin';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { ThreadLinks } from '../look-back/ThreadLinks';

/** What this session goes on from, and what goes on from it. */
export function HarvestThread({ id }: { readonly id: string }) {
  const { storage, surroundings } = useEdges();
  const listed = useLoading(() => storage.list(binLimit(surroundings.now())), [storage, id]);
  const sessions = listed.state === 'ready' && listed.value.ok ? listed.value.value.sessions : [];
  const own = sessions.find((entry) => entry.id === id);
  return own ? <ThreadLinks thread={threadsOf(sessions)(own)} /> : null;
}
