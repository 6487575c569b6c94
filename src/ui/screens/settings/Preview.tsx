import { useState } from 'preact/hooks';
import type { HowToRestore, OpenedBackup } from '../../../session/ports';
import { useOneAtATime } from '../../hooks';
import { Dialog } from '../../parts/dialog/Dialog';
import { PREVIEW } from './backup-text';

interface PreviewProps {
  readonly backup: OpenedBackup;
  readonly onRestore: (how: HowToRestore) => Promise<void>;
  readonly onClose: () => void;
}

/** What the file holds, and the two ways to put it back; the one that takes things away asks once more. */
export function Preview({ backup, onRestore, onClose }: PreviewProps) {
  const [sure, setSure] = useState(false);
  const merge = useOneAtATime(() => onRestore('merge'));
  const replace = useOneAtATime(() => onRestore('replace'));
  return (
    <Dialog title={sure ? PREVIEW.sure : PREVIEW.title} closeLabel={PREVIEW.close} onClose={onClose}>
      {sure ? (
        <>
          <p>{PREVIEW.replaceText(backup.here)}</p>
          <p>
            <button type="button" class="button button--main" onClick={replace}>
              {PREVIEW.replaceNow}
            </button>
          </p>
        </>
      ) : (
        <>
          <div>
            <p>
              <strong>{PREVIEW.made(backup.made)}</strong>
            </p>
            {PREVIEW.lines(backup).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <div class="settings__ways">
            <button type="button" class="button button--main" onClick={merge}>
              {PREVIEW.merge}
            </button>
            <p class="quiet">{PREVIEW.mergeText}</p>
            <button type="button" class="button" onClick={() => setSure(true)}>
              {PREVIEW.replace}
            </button>
            <p class="quiet">{PREVIEW.replaceText(backup.here)}</p>
          </div>
        </>
      )}
    </Dialog>
  );
}
