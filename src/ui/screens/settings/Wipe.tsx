import { useState } from 'preact/hooks';
import type { Traces } from '../../../session/ports';
import { useEdges } from '../../edges';
import { useOneAtATime } from '../../hooks';
import { Dialog } from '../../parts/dialog/Dialog';
import { WIPE, whyNot } from './backup-text';
import { Said, type Outcome } from './Said';

/** "Wis alles". @param onWiped takes over the screen: nothing here may ask for what is gone */
export function Wipe({ onWiped }: { readonly onWiped: (traces: Traces) => void }) {
  const { safe } = useEdges();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const wipe = useOneAtATime(async () => {
    const wiped = await safe()
      .then((opened) => opened.wipeAll())
      .catch(() => ({ ok: false, problem: 'unknown' }) as const);
    if (wiped.ok) {
      onWiped(wiped.traces);
      return;
    }
    setAsking(false);
    setOutcome({ wrong: whyNot(wiped.problem) });
  });
  return (
    <section class="sheet settings__part">
      <h2>{WIPE.title}</h2>
      <p>{WIPE.text}</p>
      <p>
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {WIPE.button}
        </button>
      </p>
      <Said outcome={outcome} />
      {asking && (
        <Dialog title={WIPE.sureTitle} closeLabel={WIPE.keep} onClose={() => setAsking(false)}>
          <p>{WIPE.sure}</p>
          <p>{WIPE.sureNet}</p>
          <p>
            <button type="button" class="button button--main" onClick={wipe}>
              {WIPE.now}
            </button>
          </p>
        </Dialog>
      )}
    </section>
  );
}
