import { presentKoers } from '../../../rules/review';
import { koersOf } from '../../../rules/voice';
import { KoersFields, KoersPreview, partsIn } from '../table/steps/KoersFields';
import { useTable } from '../table/view';
import { REVIEW_FIELDS } from '../../../session/undo-drafts';
import { OldKoers } from './Quoted';
import { StageEnd, type OfReview } from './StageEnd';
import { REVIEW } from './text';

/** The koers of then, and beside it room for the one of now. */
export function RenewKoers({ review }: OfReview) {
  const { game, act, drafts, draft } = useTable();
  const old = koersOf(game, presentKoers(game));
  const parts = partsIn(drafts, REVIEW_FIELDS.koers);
  const keep = game.course === 'solo' ? REVIEW.keepSolo : REVIEW.keep;
  return (
    <>
      <OldKoers koers={old} />
      <div class="koers review__koers">
        <KoersPreview game={game} parts={parts} />
        <KoersFields
          game={game}
          parts={parts}
          onPart={(at, text) => draft(REVIEW_FIELDS.koers[at] ?? '', text)}
        />
      </div>
      <StageEnd review={review}>
        <button
          type="button"
          class="button button--large"
          onClick={() => void act({ do: 'renew-koers', parts: null }, REVIEW_FIELDS.koers)}
        >
          {old ? keep : REVIEW.without}
        </button>
        <button
          type="button"
          class="button button--main button--large"
          onClick={() => void act({ do: 'renew-koers', parts }, REVIEW_FIELDS.koers)}
        >
          {REVIEW.confirm}
        </button>
      </StageEnd>
    </>
  );
}
