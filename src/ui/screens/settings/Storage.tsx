import { useState } from 'preact/hooks';
import type { Device } from '../../device';
import { useEdges } from '../../edges';
import { useLoading, useOneAtATime } from '../../hooks';
import { SETTINGS, TO_HOME_SCREEN } from './text';

/** How safe what was saved is on this device, and what to do about it. */
export function Storage({ device }: { readonly device: Device }) {
  const { persist } = useEdges();
  const [asked, setAsked] = useState(0);
  const state = useLoading(() => device.storage(), [device, asked]);
  const ask = useOneAtATime(async () => {
    await persist();
    setAsked((times) => times + 1);
  });
  const told = state.state === 'ready' ? state.value : null;
  return (
    <section class="sheet settings__part" aria-busy={!told}>
      <h2>{SETTINGS.storage}</h2>
      <p>{SETTINGS.places[device.place]}</p>
      {device.place === 'ios-tab' && (
        <div class="settings__how">
          <h3>{SETTINGS.homeScreen}</h3>
          <ol class="settings__steps">
            {TO_HOME_SCREEN.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
      {told && (
        <p>{told.kept === null ? SETTINGS.keptUnknown : told.kept ? SETTINGS.kept : SETTINGS.notKept}</p>
      )}
      {told?.kept === false && (
        <p>
          <button type="button" class="button" onClick={ask}>
            {SETTINGS.ask}
          </button>
        </p>
      )}
      <p role="status">{told?.kept === false && asked > 0 ? SETTINGS.refused : ''}</p>
      {told && told.used !== null && <p class="quiet">{SETTINGS.used(told.used, told.room)}</p>}
    </section>
  );
}
