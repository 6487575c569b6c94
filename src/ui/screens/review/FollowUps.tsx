import type { Game } from '../../../rules/game';
import { FOLLOW_UPS, type FollowUp } from '../../../rules/review';
import { koersOf } from '../../../rules/voice';
import { AgreementCard } from '../../parts/agreement/AgreementCard';
import { Choice } from '../../parts/Choice';
import { useTable } from '../table/view';
import { followUpField } from '../../../session/undo-drafts';
import { OldKoers, Quoted } from './Quoted';
import { StageEnd, type OfReview } from './StageEnd';
import { FOLLOW_UP_NAMES } from '../harvest/review-text';
import { REVIEW } from './text';

const OPTIONS = FOLLOW_UPS.map((value) => ({ value, label: FOLLOW_UP_NAMES[value] }));

/** What was chosen so far. */
function chosen(game: Game, drafts: Readonly<Record<string, string>>): Record<string, FollowUp> {
  return Object.fromEntries(
    game.agreements.flatMap(({ id }) => {
      const became = FOLLOW_UPS.find((known) => known === drafts[followUpField(id)]);
      return became ? [[id, became]] : [];
    }),
  );
}

/** What was agreed, and what became of each agreement. */
export function FollowUps({ review }: OfReview) {
  const { game, act, drafts, draft } = useTable();
  const followUps = chosen(game, drafts);
  const fields = game.agreements.map(({ id }) => followUpField(id));
  return (
    <>
      {review.recalled && <Quoted label={REVIEW.fromMemory} text={review.recalled} />}
      <OldKoers koers={koersOf(game)} />
      {game.agreements.length === 0 && <p class="quiet">{REVIEW.noAgreements}</p>}
      {game.agreements.map((agreement) => (
        <div key={agreement.id} class="sheet review__agreement">
          <AgreementCard game={game} agreement={agreement} />
          <Choice<FollowUp>
            legend={REVIEW.became}
            name="became"
            columns={4}
            options={OPTIONS}
            value={followUps[agreement.id] ?? null}
            onChange={(value) => draft(followUpField(agreement.id), value)}
          />
        </div>
      ))}
      <StageEnd review={review}>
        <button
          type="button"
          class="button button--main button--large"
          onClick={() => void act({ do: 'follow-up', followUps }, fields)}
        >
          {REVIEW.goOn}
        </button>
      </StageEnd>
    </>
  );
}
