import { Icon } from '../../parts/Icon';
import { SAVE } from '../../parts/text';
import { BENCH, problemSentence } from './text';
import type { Bench } from './use-workbench';

/** Whether it is saved, and the way back. */
export function Bar({ bench }: { readonly bench: Bench }) {
  const { save } = bench;
  return (
    <div class="make__bar">
      <button type="button" class="button button--small" aria-disabled={!bench.canUndo} onClick={bench.undo}>
        <Icon name="undo" />
        {BENCH.undo}
      </button>
      {save.state === 'unsaved' ? (
        <div class="message message--wrong" role="alert">
          <p>{problemSentence(save.problem)}</p>
          <button type="button" class="button button--small" onClick={bench.retry}>
            {BENCH.retry}
          </button>
        </div>
      ) : (
        <p class="save-state quiet" data-save={save.state}>
          {save.state === 'saved' && <Icon name="check" />}
          {SAVE[save.state]}
        </p>
      )}
    </div>
  );
}
