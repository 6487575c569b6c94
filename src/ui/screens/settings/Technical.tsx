import { useState } from 'preact/hooks';
import { binLimit } from '../../../session/bin';
import { VERSION } from '../../../lib/version';
import type { Device } from '../../device';
import { useEdges } from '../../edges';
import { useLoading, useOneAtATime } from '../../hooks';
import { SETTINGS } from './text';
import { technicalLines } from './technical';

/** "Kopieer technische gegevens": what is copied can be read first. */
export function Technical({ device }: { readonly device: Device }) {
  const { storage, surroundings } = useEdges();
  const [copied, setCopied] = useState<boolean | null>(null);
  const lines = useLoading(
    async () => technicalLines(device, await storage.list(binLimit(surroundings.now())), VERSION),
    [device, storage],
  );
  const text = lines.state === 'ready' ? lines.value.join('\n') : '';
  const copy = useOneAtATime(() =>
    // Without HTTPS there is no clipboard at all.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setCopied(true),
        () => setCopied(false),
      ),
  );
  return (
    <section class="sheet settings__part">
      <h2>{SETTINGS.technical}</h2>
      <p>{SETTINGS.technicalText}</p>
      <p>
        <button type="button" class="button" aria-disabled={text === ''} onClick={copy}>
          {SETTINGS.copy}
        </button>
      </p>
      <p role="status">{copied === null ? '' : copied ? SETTINGS.copied : SETTINGS.notCopied}</p>
      <details open={copied === false}>
        <summary>{SETTINGS.show}</summary>
        <p class="settings__lines">{text}</p>
      </details>
    </section>
  );
}
