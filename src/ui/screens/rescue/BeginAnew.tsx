import { useState } from 'preact/hooks';
import { useEdges } from '../../edges';
import { useOneAtATime } from '../../hooks';
import { whyNot } from '../settings/backup-text';
import { Said, type Outcome } from '../settings/Said';
import { RESCUE } from './text';
import { TwoSteps } from './TwoSteps';

interface BeginAnewProps {
  readonly unreadable: boolean;
  readonly onDone: () => void;
}

/** On without what is lost: the one way that takes something away, so it asks once more. */
export function BeginAnew({ unreadable, onDone }: BeginAnewProps) {
  const { safe } = useEdges();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const begin = useOneAtATime(async () => {
    const done = await safe()
      .then((opened) => opened.beginAnew(unreadable))
      .catch(() => ({ ok: false, problem: 'unknown' }) as const);
    if (done.ok) onDone();
    else setOutcome({ wrong: whyNot(done.problem) });
  });
  return (
    <section class="sheet settings__part">
      <h2>{RESCUE.anewTitle}</h2>
      <p>{RESCUE.anewText}</p>
      <div>
        <TwoSteps
          button={RESCUE.anew}
          title={RESCUE.anewSure}
          text={RESCUE.anewSureText}
          now={RESCUE.anewNow}
          onSure={begin}
        />
      </div>
      <Said outcome={outcome} />
    </section>
  );
}
