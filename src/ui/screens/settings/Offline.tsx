import { useState } from 'preact/hooks';
import type { Device } from '../../device';
import { useLoading } from '../../hooks';
import { Icon } from '../../parts/Icon';
import { SETTINGS } from './text';

/** The self test, told: can a game be played here without a network? */
export function Offline({ device }: { readonly device: Device }) {
  const [looks, setLooks] = useState(0);
  const ready = useLoading(() => device.ready(), [device, looks]);
  const state = ready.state === 'ready' ? ready.value : null;
  return (
    <section class="sheet settings__part">
      <h2>{SETTINGS.offline}</h2>
      <p role="status" class="settings__state" data-offline={state}>
        {state === 'ready' && <Icon name="check" />}
        {state ? SETTINGS.offlineText[state] : SETTINGS.looking}
      </p>
      {state === 'busy' && (
        <p>
          <button type="button" class="button" onClick={() => setLooks((times) => times + 1)}>
            {SETTINGS.again}
          </button>
        </p>
      )}
    </section>
  );
}
