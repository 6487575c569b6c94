import { useState } from 'preact/hooks';
import { useEdges } from '../../edges';
import { useWatched } from '../../hooks';
import { START } from './text';

/** A newer version waits. It is applied only here, only when asked, and only while no session is open. */
export function UpdateNotice() {
  const { updateReady, applyUpdate } = useEdges();
  const ready = useWatched(updateReady);
  const [busy, setBusy] = useState(false);
  if (!ready) return null;
  return (
    <div class="message" role="status">
      <p>{busy ? START.update.busy : START.update.text}</p>
      <button
        type="button"
        class="button button--small"
        onClick={() => void applyUpdate().then((result) => setBusy(result === 'session-open'))}
      >
        {START.update.button}
      </button>
    </div>
  );
}
