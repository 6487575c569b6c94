import { useState } from 'preact/hooks';
import type { SecondCopy } from '../../../session/ports';
import { useEdges } from '../../edges';
import { useOneAtATime } from '../../hooks';
import { whyNot } from '../settings/backup-text';
import { Said, type Outcome } from '../settings/Said';
import { RESCUE } from './text';
import { TwoSteps } from './TwoSteps';

/** The second copy with its file, made ahead: a share sheet opens only right after a tap. */
export interface ReadCopy {
  readonly copy: SecondCopy;
  readonly text: string;
}

interface SecondCopyPartProps {
  readonly read: ReadCopy | null;
  readonly looking: boolean;
  readonly lost: number;
  readonly unreadable: boolean;
  readonly onDone: () => void;
}

/** What the second copy holds, and putting it back. */
export function SecondCopyPart({ read, looking, lost, unreadable, onDone }: SecondCopyPartProps) {
  const { saveFile, surroundings } = useEdges();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const restore = useOneAtATime(async () => {
    const done = await read?.copy.restore(unreadable);
    if (done?.ok) onDone();
    else setOutcome({ wrong: whyNot(done?.problem ?? 'unknown') });
  });
  const none = unreadable ? RESCUE.noneUnreadable : RESCUE.none;
  return (
    <section class="sheet settings__part">
      <h2>{RESCUE.copyTitle}</h2>
      <p role="status">
        {looking ? RESCUE.looking : read ? RESCUE.copy(read.copy.sessions, read.copy.latest) : none}
      </p>
      {read && read.copy.sessions < lost && <p>{RESCUE.fewer(lost)}</p>}
      {read && (
        <div class="actions">
          {unreadable ? (
            <TwoSteps
              button={RESCUE.replace}
              title={RESCUE.replaceSure}
              text={RESCUE.replaceText}
              now={RESCUE.replaceNow}
              onSure={restore}
            />
          ) : (
            <button type="button" class="button button--main" onClick={restore}>
              {RESCUE.restore}
            </button>
          )}
          <button
            type="button"
            class="button"
            onClick={() => saveFile(RESCUE.fileName(surroundings.now()), 'application/json', read.text)}
          >
            {RESCUE.asFile}
          </button>
        </div>
      )}
      <Said outcome={outcome} />
    </section>
  );
}
