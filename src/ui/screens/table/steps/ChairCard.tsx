import type { SpecialCard } from '../../../../decks/types';
import { SpecialSign } from '../../../parts/signs';
import { TALK } from './turn-text';
import './chair-card.css';

/** The *lege stoel* beside the question: somebody answers as the one who is not here. */
export function ChairCard({ chair }: { readonly chair: SpecialCard }) {
  return (
    <div class="chair-card">
      <SpecialSign kind="lege-stoel" />
      <div>
        <p class="chair-card__who">{TALK.chairOf(chair.title)}</p>
        <p class="chair-card__question">{chair.question}</p>
      </div>
    </div>
  );
}
