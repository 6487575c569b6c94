import { useState } from 'preact/hooks';
import type { FileFault, HowToRestore, OpenedBackup, Safe, StorageProblem } from '../../../session/ports';
import { useEdges } from '../../edges';
import { BACKUP, PREVIEW, whyNot } from './backup-text';
import { Preview } from './Preview';
import { Said, type Outcome } from './Said';

type Opened = OpenedBackup | { readonly fault: FileFault | StorageProblem };

/** Its size is looked at before a byte of it is read. */
async function openFile(file: File, safe: Promise<Safe>): Promise<Opened> {
  try {
    const { largest, open } = await safe;
    return file.size > largest ? { fault: 'too-large' } : await open(await file.text());
  } catch {
    return { fault: 'unknown' };
  }
}

/** "Terugzetten": first what the file holds, then, if somebody wants it, doing it. @param onDone instead of a sentence */
export function Restore({ onDone }: { readonly onDone?: () => void }) {
  const { safe } = useEdges();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [opened, setOpened] = useState<OpenedBackup | null>(null);

  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    setOutcome({ good: BACKUP.reading });
    const found = await openFile(file, safe());
    // The same file can be chosen again.
    input.value = '';
    if ('fault' in found) setOutcome({ wrong: whyNot(found.fault) });
    else {
      setOutcome(null);
      setOpened(found);
    }
  };
  const restore = async (backup: OpenedBackup, how: HowToRestore): Promise<void> => {
    const done = await backup.restore(how);
    setOpened(null);
    if (done.ok && onDone) onDone();
    else setOutcome(done.ok ? { good: PREVIEW.done } : { wrong: whyNot(done.problem) });
  };

  return (
    <section class="sheet settings__part">
      <h2>{BACKUP.restoreTitle}</h2>
      <p>{BACKUP.restoreText}</p>
      <p>
        <label class="button settings__file">
          {BACKUP.choose}
          <input
            type="file"
            class="sr-only"
            accept=".json,application/json"
            onChange={(event) => void choose(event.currentTarget)}
          />
        </label>
      </p>
      <Said outcome={outcome} />
      {opened && (
        <Preview backup={opened} onRestore={(how) => restore(opened, how)} onClose={() => setOpened(null)} />
      )}
    </section>
  );
}
