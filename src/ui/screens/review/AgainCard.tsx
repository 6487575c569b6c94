import { returnDay } from '../../../lookback/week';
import { cardToAnswer, SHIFTS, type Shift } from '../../../rules/review';
import { TEXT_LIMITS } from '../../../rules/text';
import { useEdges } from '../../edges';
import { Card } from '../../parts/card/Card';
import { playedView } from '../../parts/card/view';
import { Choice } from '../../parts/Choice';
import { TextField } from '../../parts/TextField';
import { goTo, LINKS } from '../../router';
import { KernWords } from '../harvest/KernItem';
import { useTable } from '../table/view';
import { REVIEW_FIELDS } from '../../../session/undo-drafts';
import { StageEnd, type OfReview } from './StageEnd';
import { SHIFT_NAMES } from '../harvest/review-text';
import { REVIEW } from './text';

const OPTIONS = SHIFTS.map((value) => ({ value, label: SHIFT_NAMES[value] }));
const FIELDS = [REVIEW_FIELDS.answer, REVIEW_FIELDS.shown, REVIEW_FIELDS.shift];

/** A card once more: first the answer of now, then the one of then, then what moved. */
export function AgainCard({ review }: OfReview) {
  const { surroundings } = useEdges();
  const { id, game, deck, act, drafts, draft } = useTable();
  const nth = cardToAnswer(review);
  const played = nth === null ? undefined : game.played[nth];
  if (nth === null || !played) return null;
  const text = drafts[REVIEW_FIELDS.answer] ?? '';
  const shown = drafts[REVIEW_FIELDS.shown] === 'yes';
  const shift = SHIFTS.find((known) => known === drafts[REVIEW_FIELDS.shift]) ?? null;
  const week = game.course === 'week';
  const record = async (): Promise<void> => {
    const answer = { do: 'answer-again', nth, text, shift } as const;
    if (!week) return void act(answer, FIELDS);
    const lookBackOn = returnDay(game.startedAt, surroundings.now());
    if (await act({ ...answer, lookBackOn }, FIELDS)) goTo(LINKS.harvest(id), true);
  };
  return (
    <>
      <Card card={playedView(deck, played)} form="strip" />
      <TextField
        form="lines"
        label={REVIEW.answer}
        hint={REVIEW.mayBeEmpty}
        value={text}
        limit={TEXT_LIMITS.kern}
        onInput={(typed) => draft(REVIEW_FIELDS.answer, typed)}
      />
      {shown && (
        <>
          <div class="sheet review__then">
            <h3>{REVIEW.atThatTime}</h3>
            <KernWords game={game} deck={deck} nth={nth} />
          </div>
          <Choice<Shift>
            legend={REVIEW.shift}
            name="shift"
            columns={3}
            options={OPTIONS}
            value={shift}
            onChange={(value) => draft(REVIEW_FIELDS.shift, value)}
          />
        </>
      )}
      <StageEnd review={review}>
        {shown ? (
          <button type="button" class="button button--main button--large" onClick={() => void record()}>
            {week ? REVIEW.finish : REVIEW.goOn}
          </button>
        ) : (
          <button
            type="button"
            class="button button--main button--large"
            onClick={() => draft(REVIEW_FIELDS.shown, 'yes')}
          >
            {REVIEW.showThen}
          </button>
        )}
      </StageEnd>
    </>
  );
}
