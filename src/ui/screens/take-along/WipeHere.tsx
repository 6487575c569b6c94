import { useMemo, useState } from 'preact/hooks';
import type { SessionTraces } from '../../../session/ports';
import { createShelf } from '../../../session/shelf';
import { useEdges, type Edges } from '../../edges';
import { useOneAtATime } from '../../hooks';
import { Dialog } from '../../parts/dialog/Dialog';
import { goTo, LINKS } from '../../router';
import { shelfSentence } from '../look-back/text';
import { WIPE_HERE } from './wipe-text';

/** Null when it was wiped and could not be looked for afterwards. */
type Proof = SessionTraces | null;

/** What is left is looked for right away; not being able to look is no failure to wipe. */
async function lookFor(id: string, { safe }: Pick<Edges, 'safe'>): Promise<Proof> {
  try {
    const found = await (await safe()).tracesOf(id);
    return found.ok ? found.value : null;
  } catch {
    return null;
  }
}

interface WipeHereProps {
  readonly id: string;
  /** Names of what was taken along from this sheet. */
  readonly taken: readonly string[];
}

/** *Meenemen en wissen*: the session goes from a device that is somebody else's, and it is looked at whether it went. */
export function WipeHere({ id, taken }: WipeHereProps) {
  const edges = useEdges();
  const shelf = useMemo(() => createShelf(edges), [edges]);
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState('');
  const [wiped, setWiped] = useState<{ readonly proof: Proof } | null>(null);
  const wipe = useOneAtATime(async () => {
    const answer = await shelf.erase(id);
    if (answer.ok) setWiped({ proof: await lookFor(id, edges) });
    else setWrong(shelfSentence(answer.why));
  });
  const away = (): void => goTo(LINKS.start, true);
  return (
    <section class="take-along__part">
      <h3>{WIPE_HERE.title}</h3>
      <p>{WIPE_HERE.lead}</p>
      <p>
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {WIPE_HERE.button}
        </button>
      </p>
      {wiped ? (
        <Dialog title={WIPE_HERE.doneTitle(wiped.proof)} onClose={away}>
          <ul class="take-along__gone" role="status">
            {WIPE_HERE.proof(wiped.proof).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <button type="button" class="button button--main" onClick={away}>
              {WIPE_HERE.away}
            </button>
          </p>
        </Dialog>
      ) : (
        asking && (
          <Dialog title={WIPE_HERE.sureTitle} closeLabel={WIPE_HERE.keep} onClose={() => setAsking(false)}>
            <p>{WIPE_HERE.taken(taken)}</p>
            <p>{WIPE_HERE.sure}</p>
            {wrong !== '' && (
              <div class="message message--wrong" role="alert">
                <p>{wrong}</p>
              </div>
            )}
            <p>
              <button type="button" class="button button--main" onClick={wipe}>
                {WIPE_HERE.now}
              </button>
            </p>
          </Dialog>
        )
      )}
    </section>
  );
}
