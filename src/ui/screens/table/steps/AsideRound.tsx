import { Card } from '../../../parts/card/Card';
import { cardView } from '../../../parts/card/view';
import { Frame } from '../Frame';
import { TURN_FIELDS } from '../turn-fields';
import { useTable } from '../view';
import { DISSENT_ROUND } from './dissent-text';
import './dissent.css';

/** The second half of the *tegenspraakronde*: what the group left lying, and may still play. */
export function AsideRound() {
  const { game, deck, act } = useTable();
  const cards = game.aside.flatMap((id) => cardView(deck, id) ?? []);
  const tookOne = game.played.some((played) => played.fromAside);
  return (
    <Frame
      lead={tookOne ? DISSENT_ROUND.asideLeadAgain : DISSENT_ROUND.asideLead}
      actions={
        <button
          type="button"
          class="button button--main button--large"
          onClick={() => void act({ do: 'start-phase', phase: 'oogst' })}
        >
          {DISSENT_ROUND.toHarvest}
        </button>
      }
    >
      <div class="dissent dissent--wide">
        <ul class="aside-cards">
          {cards.map((card) => (
            <li key={card.id}>
              <Card card={card} form="strip">
                <button
                  type="button"
                  class="button"
                  aria-label={DISSENT_ROUND.takeCard(card.title)}
                  onClick={() => void act({ do: 'play-aside', card: card.id }, TURN_FIELDS)}
                >
                  {DISSENT_ROUND.take}
                </button>
              </Card>
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}
