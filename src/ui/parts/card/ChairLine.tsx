import type { SpecialCard } from '../../../decks/types';
import { SpecialSign } from '../signs';
import { CARD } from './text';

/** That a *lege stoel* was dealt beside a card, with whose it was; nothing when none was. */
export function ChairLine({ chair }: { readonly chair: SpecialCard | null }) {
  if (!chair) return null;
  return (
    <p class="card__chair">
      <SpecialSign kind="lege-stoel" />
      {CARD.withChair(chair.title)}
    </p>
  );
}
