import { useState } from 'preact/hooks';
import { momentInWords } from '../../../lib/day-text';
import type { Game } from '../../../rules/game';
import { TEXT_LIMITS } from '../../../rules/text';
import { notesOf } from '../../../rules/told';
import { NOTE_FIELD } from '../../../session/undo-drafts';
import { Dialog } from '../../parts/dialog/Dialog';
import { Refused } from '../../parts/Refused';
import { TextField } from '../../parts/TextField';
import { useTable } from '../table/view';
import { NOTES } from './text';

/** What was added later, each with its day. */
export function Notes({ game }: { readonly game: Game }) {
  const notes = notesOf(game);
  if (notes.length === 0) return null;
  return (
    <section>
      <h2>{NOTES.title}</h2>
      <dl class="harvest__review">
        {notes.map(({ at, text }, nth) => (
          <div key={nth}>
            <dt class="quiet">{momentInWords(at)}</dt>
            <dd class="user-text" dir="auto">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** *Notitie erbij*: the button, and the sheet in which it is written. What is typed stays when the sheet is closed. */
export function AddNote() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {NOTES.add}
      </button>
      {open && <NoteSheet onClose={() => setOpen(false)} />}
    </>
  );
}

function NoteSheet({ onClose }: { readonly onClose: () => void }) {
  const { act, drafts, draft, state } = useTable();
  const text = drafts[NOTE_FIELD] ?? '';
  const save = async (): Promise<void> => {
    if (await act({ do: 'add-note', text }, [NOTE_FIELD])) onClose();
  };
  return (
    <Dialog title={NOTES.add} closeLabel={NOTES.cancel} onClose={onClose}>
      <TextField
        form="lines"
        label={NOTES.label}
        hint={NOTES.hint}
        value={text}
        limit={TEXT_LIMITS.note}
        onInput={(typed) => draft(NOTE_FIELD, typed)}
      />
      {state.refusal && <Refused refusal={state.refusal} />}
      <button type="button" class="button button--main" onClick={() => void save()}>
        {NOTES.save}
      </button>
    </Dialog>
  );
}
