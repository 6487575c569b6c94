import { useState } from 'preact/hooks';
import { useEdges } from '../../edges';
import { useOneAtATime } from '../../hooks';
import { BACKUP, whyNot } from './backup-text';
import { Said, type Outcome } from './Said';

const JSON_TYPE = 'application/json';

/** "Reservekopie maken". Where files go through the share sheet, that opens at a tap of its own. */
export function MakeBackup() {
  const { safe, saveFile, sharesFiles, surroundings } = useEdges();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [text, setText] = useState<string | null>(null);
  const hand = (content: string): void => saveFile(BACKUP.fileName(surroundings.now()), JSON_TYPE, content);
  const make = useOneAtATime(async () => {
    setText(null);
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
    if (sharesFiles(JSON_TYPE)) setText(made.value.text);
    else hand(made.value.text);
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
      {text !== null && (
        <p>
          <button type="button" class="button" onClick={() => hand(text)}>
            {BACKUP.save}
          </button>
        </p>
      )}
    </section>
  );
}
