import { binLimit } from '../../../session/bin';
import { isExample } from '../../../session/example-ids';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { LINKS } from '../../router';
import { NEW_GAME } from './text';

/** Before the first game in a tab on an iPad or iPhone: what happens there to what nobody comes back to. */
export function SevenDays() {
  const { device, storage, surroundings } = useEdges();
  const first = useLoading(async () => {
    if ((await device()).place !== 'ios-tab') return false;
    const listed = await storage.list(binLimit(surroundings.now()));
    return listed.ok && listed.value.sessions.every(({ id }) => isExample(id));
  }, [device, storage]);
  if (first.state !== 'ready' || !first.value) return null;
  return (
    <div class="message" role="note">
      <p>{NEW_GAME.sevenDays}</p>
      <a class="button button--small" href={LINKS.settings}>
        {NEW_GAME.sevenDaysHow}
      </a>
    </div>
  );
}
