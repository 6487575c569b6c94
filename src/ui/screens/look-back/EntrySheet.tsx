import { useState } from 'preact/hooks';
import { TEXT_LIMITS } from '../../../rules/text';
import type { ShelfProblem } from '../../../session/shelf';
import { useOneAtATime } from '../../hooks';
import { Dialog } from '../../parts/dialog/Dialog';
import { SheetButton } from '../../parts/SheetButton';
import { TextField } from '../../parts/TextField';
import { loadTakeAlong } from '../take-along/open';
import { LOOK_BACK, shelfSentence } from './text';
import type { ShelfView } from './use-shelf';

interface EntrySheetProps {
  readonly id: string;
  readonly title: string;
  /** Null when it can't be named anew. */
  readonly subject: string | null;
  readonly shelf: ShelfView;
  readonly onClose: () => void;
}

/** What can be done with one session: name it anew, throw it away. */
export function EntrySheet({ id, title, subject, shelf, onClose }: EntrySheetProps) {
  const [name, setName] = useState(subject ?? '');
  const [why, setWhy] = useState<ShelfProblem | null>(null);
  const rename = useOneAtATime(async () => {
    const answer = await shelf.rename(id, name);
    if (answer.ok) onClose();
    else setWhy(answer.why);
  });
  const discard = useOneAtATime(async () => {
    await shelf.discard(id, title);
    onClose();
  });
  return (
    <Dialog title={LOOK_BACK.about} onClose={onClose}>
      {subject === null ? (
        <p class="user-text" dir="auto">
          <strong>{title}</strong>
        </p>
      ) : (
        <div class="entry-sheet">
          <TextField
            label={LOOK_BACK.subject}
            value={name}
            limit={TEXT_LIMITS.subject}
            onInput={(text) => {
              setName(text);
              setWhy(null);
            }}
            onEnter={rename}
          />
          {why && (
            <div class="message message--wrong" role="alert">
              <p>{shelfSentence(why)}</p>
            </div>
          )}
          <button type="button" class="button button--main" onClick={rename}>
            {LOOK_BACK.rename}
          </button>
        </div>
      )}
      <div class="entry-sheet">
        <SheetButton class="button" load={() => loadTakeAlong(id)}>
          {LOOK_BACK.takeAlong}
        </SheetButton>
      </div>
      <div class="entry-sheet">
        <button type="button" class="button" onClick={discard}>
          {LOOK_BACK.discard}
        </button>
        <p class="quiet">{LOOK_BACK.discardHint}</p>
      </div>
    </Dialog>
  );
}
