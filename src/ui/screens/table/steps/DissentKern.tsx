import { openDissent } from '../../../../rules/dissent';
import { kernOf } from '../../../../rules/kern';
import { playedView } from '../../../parts/card/view';
import { StanceSign, SuitShape } from '../../../parts/signs';
import { STANCE_NAMES } from '../../../parts/text';
import { useTable } from '../view';
import './dissent.css';

/** The kern that it is about, large; without a sentence the question of its card. */
export function DissentKern({ nth }: { readonly nth?: number }) {
  const { game, deck } = useTable();
  const played = game.played[nth ?? openDissent(game)?.nth ?? -1];
  if (!played) return null;
  const card = playedView(deck, played);
  return (
    <article class="sheet dissent__kern" data-suit={card.theme.colour}>
      <p class="dissent__card">
        <span class="kern-button__suit">
          <SuitShape shape={card.theme.shape} />
        </span>
        {card.title}
      </p>
      <p class="dissent__text user-text" dir="auto">
        {kernOf(played) ?? card.question}
      </p>
      {played.stance && (
        <p class="dissent__stance">
          <StanceSign stance={played.stance} />
          {STANCE_NAMES[played.stance]}
        </p>
      )}
    </article>
  );
}
