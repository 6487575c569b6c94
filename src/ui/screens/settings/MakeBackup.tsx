import { useState } from 'preact/hooks';
import { useEdges } from '../../edges';
import { useOneAtATime } from '../../hooks';
import { useHandOver } from '../../use-hand-over';
import { BACKUP, whyNot } from './backup-text';
import { Said, type Outcome } from './Said';

const JSON_TYPE = 'application/json';

/** "Reservekopie maken". Where files go through the share sheet, that opens at a tap of its own. */
export function MakeBackup() {
  const { safe, surroundings } = useEdges();
  const { waiting, give, offer, clear } = useHandOver();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const make = useOneAtATime(async () => {
    clear();
    setOutcome({ good: BACKUP.making });
    const made = await safe()
      .then((opened) => opened.backUp())
      .catch(() => ({ ok: false, problem: 'unknown' }) as const);
    if (!made.ok) {
      setOutcome({ wrong: whyNot(made.problem) });
      return;
    }
    const { sessions, unreadable } = made.value;
    const left = unreadable > 0 ? ` ${BACKUP.unreadable(unreadable)}` : '';
    setOutcome({ good: `${BACKUP.made(sessions)}${left}` });
    offer({ name: BACKUP.fileName(surroundings.now()), type: JSON_TYPE, content: made.value.text });
  });
  return (
    <section class="sheet settings__part">
      <h2>{BACKUP.title}</h2>
      <p>{BACKUP.text}</p>
      <p>
        <button type="button" class="button button--main" onClick={make}>
          {BACKUP.make}
        </button>
      </p>
      <Said outcome={outcome} />
      {waiting && (
        <p>
          <button type="button" class="button" onClick={() => give(waiting)}>
            {BACKUP.save}
          </button>
        </p>
      )}
    </section>
  );
}
