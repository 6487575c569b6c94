import type { Deck } from '../../../decks/types';
import type { Game } from '../../../rules/game';
import type { Review } from '../../../rules/review';
import { koersOf } from '../../../rules/voice';
import { momentInWords } from '../../../lib/day-text';
import { playedView } from '../../parts/card/view';
import { FOLLOW_UP_NAMES, REVIEWS, SHIFT_NAMES } from './review-text';

interface ReviewsProps {
  readonly game: Game;
  readonly deck: Deck;
}

/** Each *Terugblik* with its day, the newest first: what came of it, and what is said now. */
export function Reviews({ game, deck }: ReviewsProps) {
  return game.reviews.toReversed().map((review) => (
    <section key={review.startedAt}>
      <h2>{REVIEWS.title(momentInWords(review.startedAt))}</h2>
      <Added game={game} deck={deck} review={review} />
    </section>
  ));
}

/** What one review added; what was left empty is left out. */
function Added({ game, deck, review }: ReviewsProps & { readonly review: Review }) {
  // A koers that still holds is an outcome too.
  const kept = review.stage === 'ended' && game.koers !== null;
  const koers = koersOf(game, review.koers) ?? (kept ? REVIEWS.kept : null);
  return (
    <dl class="harvest__review">
      {review.recalled && <Words name={REVIEWS.recalled} text={review.recalled} />}
      {game.agreements.map(({ id, terms }) => {
        const became = review.followUps[id];
        return became && <Words key={id} name={terms.what} text={FOLLOW_UP_NAMES[became]} />;
      })}
      {review.answers.map(({ nth, text, shift }) => {
        const played = game.played[nth];
        if (!played || !(text || shift)) return null;
        const said = [...(text ? [text] : []), ...(shift ? [SHIFT_NAMES[shift]] : [])].join(' · ');
        return <Words key={nth} name={playedView(deck, played).title} text={said} />;
      })}
      {koers && <Words name={REVIEWS.koers} text={koers} />}
      {review.goodbye && <Words name={REVIEWS.goodbye} text={review.goodbye} />}
    </dl>
  );
}

function Words({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt class="quiet">
        <bdi>{name}</bdi>
      </dt>
      <dd class="user-text" dir="auto">
        {text}
      </dd>
    </div>
  );
}
