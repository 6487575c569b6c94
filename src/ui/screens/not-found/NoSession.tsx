import { useEffect } from 'preact/hooks';
import { binLimit } from '../../../session/bin';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { goTo, LINKS } from '../../router';
import { NotFound } from './NotFound';

/** No session under this address: because there never was one, or because this device lost what it held. */
export function NoSession() {
  const { storage, surroundings } = useEdges();
  const listed = useLoading(() => storage.list(binLimit(surroundings.now())), [storage]);
  const lost = listed.state === 'ready' && listed.value.lost !== undefined;
  useEffect(() => {
    // The start says what was lost; this screen would hold the session's lock, and nothing could be put back.
    if (lost) goTo(LINKS.start, true);
  }, [lost]);
  if (listed.state === 'loading' || lost) return <main class="page" aria-busy="true" />;
  return <NotFound what="session" />;
}
