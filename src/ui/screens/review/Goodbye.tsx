import { useState } from 'preact/hooks';
import { dayInWords } from '../../../lib/day-text';
import { nextLookBack } from '../../../rules/review';
import { TEXT_LIMITS } from '../../../rules/text';
import { TextField } from '../../parts/TextField';
import { goTo, LINKS } from '../../router';
import { dayOf, LookBackDay, OTHER_DAY } from '../table/steps/LookBackDay';
import { useTable } from '../table/view';
import { REVIEW_FIELDS } from '../../../session/undo-drafts';
import { StageEnd, type OfReview } from './StageEnd';
import { REVIEW } from './text';

const FIELDS = [REVIEW_FIELDS.goodbye, REVIEW_FIELDS.lookBackOn];

/** One sentence, and the next day to look back on; then the harvest, with what was added to it. */
export function Goodbye({ review }: OfReview) {
  const { id, game, act, drafts, draft } = useTable();
  const [missing, setMissing] = useState(false);
  const goodbye = drafts[REVIEW_FIELDS.goodbye] ?? '';
  const day = drafts[REVIEW_FIELDS.lookBackOn] ?? '';
  const standing = nextLookBack(game);
  const finish = async (): Promise<void> => {
    if (day === OTHER_DAY) {
      setMissing(true);
      return;
    }
    if (await act({ do: 'end-review', goodbye, lookBackOn: dayOf(day) }, FIELDS))
      goTo(LINKS.harvest(id), true);
  };
  return (
    <>
      <TextField
        label={REVIEW.goodbye}
        hint={REVIEW.goodbyeHint}
        value={goodbye}
        limit={TEXT_LIMITS.sentence}
        onInput={(typed) => draft(REVIEW_FIELDS.goodbye, typed)}
      />
      <LookBackDay
        legend={game.course === 'solo' ? REVIEW.againSolo : REVIEW.again}
        value={day}
        {...(standing && { noDay: REVIEW.noNewDay })}
        isMissing={missing}
        onChange={(value) => draft(REVIEW_FIELDS.lookBackOn, value)}
      />
      {standing && <p class="quiet">{REVIEW.standing(dayInWords(standing))}</p>}
      <StageEnd review={review}>
        <button type="button" class="button button--main button--large" onClick={() => void finish()}>
          {REVIEW.finish}
        </button>
      </StageEnd>
    </>
  );
}
