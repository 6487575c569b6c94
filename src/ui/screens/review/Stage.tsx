import type { FunctionComponent } from 'preact';
import { cardToAnswer, type ReviewStage } from '../../../rules/review';
import { useFocusOn } from '../../hooks';
import { useSecondTap } from '../table/use-second-tap';
import { useTable } from '../table/view';
import { AgainCard } from './AgainCard';
import { FollowUps } from './FollowUps';
import { Goodbye } from './Goodbye';
import { RenewKoers } from './RenewKoers';
import { Recall } from './Recall';
import type { OfReview } from './StageEnd';
import { REVIEW, STAGES } from './text';

/** The stages that are shown, in their order. */
const SCREENS: readonly (readonly [Exclude<ReviewStage, 'ended'>, FunctionComponent<OfReview>])[] = [
  ['recall', Recall],
  ['agreements', FollowUps],
  ['cards', AgainCard],
  ['koers', RenewKoers],
  ['goodbye', Goodbye],
];

/** The present stage, one instruction above it and one way on below it. A new card is a new screen. */
export function Stage({ review }: OfReview) {
  const { session } = useTable();
  const at = SCREENS.findIndex(([stage]) => stage === review.stage);
  const [stage, Screen] = SCREENS[at] ?? SCREENS[0] ?? [];
  const key = `${review.stage} ${cardToAnswer(review)}`;
  useSecondTap(key);
  if (!stage || !Screen) return null;
  return (
    <div class="review" data-stage={stage} data-length={session.length}>
      <Heading key={key} stage={stage} at={at} />
      <Screen key={key} review={review} />
    </div>
  );
}

function Heading({ stage, at }: { readonly stage: Exclude<ReviewStage, 'ended'>; readonly at: number }) {
  const { game } = useTable();
  const heading = useFocusOn<HTMLHeadingElement>([]);
  return (
    <header class="review__head">
      {game.course !== 'week' && <p class="quiet">{REVIEW.progress(at + 1)}</p>}
      <h2 ref={heading} tabIndex={-1}>
        {STAGES[stage].title}
      </h2>
      <p>{STAGES[stage].lead(game)}</p>
    </header>
  );
}
