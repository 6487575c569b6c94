import { useState } from 'preact/hooks';
import type { StorageProblem } from '../../../session/ports';
import { useEdges } from '../../edges';
import { useOneAtATime } from '../../hooks';
import { ExampleTag } from '../../parts/example/ExampleTag';
import { goTo, LINKS } from '../../router';
import { shelfSentence } from '../look-back/text';
import { EXAMPLE } from './text';

/** Above the harvest of an example: that it is one. */
export function ExampleLead() {
  return (
    <>
      <ExampleTag /> {EXAMPLE.lead}
    </>
  );
}

/** *Verwijder dit voorbeeld*: to the bin. This screen holds the session, so nobody else is writing to it. */
export function RemoveExample({ id }: { readonly id: string }) {
  const { storage, surroundings } = useEdges();
  const [why, setWhy] = useState<StorageProblem | null>(null);
  const remove = useOneAtATime(async () => {
    const saved = await storage.putInBin(id, surroundings.now());
    if (saved.ok) goTo(LINKS.start, true);
    else setWhy(saved.problem);
  });
  return (
    <section class="harvest__remove">
      <button type="button" class="button" onClick={remove}>
        {EXAMPLE.remove}
      </button>
      <p class="quiet">{EXAMPLE.removeHint}</p>
      {why && (
        <div class="message message--wrong" role="alert">
          <p>{shelfSentence(why)}</p>
        </div>
      )}
    </section>
  );
}
