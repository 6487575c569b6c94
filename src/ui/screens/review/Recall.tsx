import { TEXT_LIMITS } from '../../../rules/text';
import { TextField } from '../../parts/TextField';
import { useTable } from '../table/view';
import { REVIEW_FIELDS } from '../../../session/undo-drafts';
import { StageEnd, type OfReview } from './StageEnd';
import { REVIEW } from './text';

/** From memory what was agreed, before the app shows it. */
export function Recall({ review }: OfReview) {
  const { game, act, drafts, draft } = useTable();
  const text = drafts[REVIEW_FIELDS.recalled] ?? '';
  return (
    <>
      <TextField
        form="lines"
        label={REVIEW.recalled(game)}
        hint={REVIEW.mayBeEmpty}
        value={text}
        limit={TEXT_LIMITS.recall}
        onInput={(typed) => draft(REVIEW_FIELDS.recalled, typed)}
      />
      <StageEnd review={review}>
        <button
          type="button"
          class="button button--main button--large"
          onClick={() => void act({ do: 'recall', text }, [REVIEW_FIELDS.recalled])}
        >
          {REVIEW.show}
        </button>
      </StageEnd>
    </>
  );
}
