import type { CardId } from '../../../rules/ids';
import { specialView } from '../../parts/card/view';
import { SpecialSign } from '../../parts/signs';
import { DISSENT } from './steps/dissent-text';
import { useTable } from './view';

/** The four opening lines as cards to say aloud, and one's own words. */
export function Openings({ onChoose }: { readonly onChoose: (opening: CardId | null) => void }) {
  const { game, deck } = useTable();
  return (
    <ul class="openings">
      {game.deck.tegenspraak.map((id) => {
        const card = specialView(deck, id);
        return (
          card && (
            <li key={id}>
              <button type="button" class="opening" onClick={() => onChoose(id)}>
                <SpecialSign kind="tegenspraak" />
                <span>
                  <strong>{DISSENT.opening(card.title)}</strong> <span>{card.question}</span>
                </span>
              </button>
            </li>
          )
        );
      })}
      <li>
        <button type="button" class="opening opening--own" onClick={() => onChoose(null)}>
          <SpecialSign kind="tegenspraak" />
          <strong>{DISSENT.ownWords}</strong>
        </button>
      </li>
    </ul>
  );
}
