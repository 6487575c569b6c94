import type { SaveState } from '../../session/table';
import { Icon } from './Icon';
import { SAVE } from './text';
import { UNSAVED_SENTENCES } from './trouble-text';

interface SaveStatusProps {
  readonly save: SaveState;
  /** Left out where trying again can't help. */
  readonly onRetry?: () => void;
  readonly onSaveFile: () => void;
}

/** What a person sees of saving: a quiet word, or a clear message with what to do. */
export function SaveStatus({ save, onRetry, onSaveFile }: SaveStatusProps) {
  if (save.state !== 'unsaved') {
    return (
      <p class="save-state quiet" data-save={save.state}>
        {save.state === 'saved' && <Icon name="check" />}
        <span class="save-state__word">{save.state === 'saved' ? SAVE.saved : SAVE.saving}</span>
      </p>
    );
  }
  return (
    <div class="message message--wrong" role="alert" data-save="unsaved">
      <p>
        <strong>{SAVE.unsaved}.</strong> {UNSAVED_SENTENCES[save.problem]}
      </p>
      {onRetry && (
        <button type="button" class="button button--small" onClick={onRetry}>
          {SAVE.retry}
        </button>
      )}
      <button type="button" class="button button--small" onClick={onSaveFile}>
        {SAVE.asFile}
      </button>
    </div>
  );
}
