import type { ComponentChildren } from 'preact';
import type { Review } from '../../../rules/review';
import { Refused } from '../../parts/Refused';
import { SaveStatus } from '../../parts/SaveStatus';
import { useTable } from '../table/view';
import { REVIEW } from './text';

export interface OfReview {
  readonly review: Review;
}

/** What ends a stage, beside the way back and what was saved. */
export function StageEnd({ review, children }: OfReview & { readonly children: ComponentChildren }) {
  const { game, state, act, retry, saveFile } = useTable();
  return (
    <div class="review__end">
      {state.refusal && <Refused refusal={state.refusal} />}
      <div class="actions">
        {review.stage !== 'recall' && game.course !== 'week' && (
          <button type="button" class="button" onClick={() => void act({ do: 'undo' })}>
            {REVIEW.undo}
          </button>
        )}
        {children}
      </div>
      <SaveStatus save={state.save} onRetry={retry} onSaveFile={saveFile} />
    </div>
  );
}
