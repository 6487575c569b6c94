import { useState } from 'preact/hooks';
import { blanksLeft } from '../../../../rules/decide-turn';
import { Card } from '../../../parts/card/Card';
import { cardView } from '../../../parts/card/view';
import { SuitShape } from '../../../parts/signs';
import { Frame } from '../Frame';
import { OwnQuestion } from '../OwnQuestion';
import { MORE, TABLE } from '../text';
import { TURN_FIELDS } from '../turn-fields';
import { useTable } from '../view';
import { DRAW } from './turn-text';
import './draw.css';

/** *Trek*: two cards, choose one; the other is laid aside, visibly. Or pass, without a reason. */
export function Draw() {
  const { game, deck, act } = useTable();
  const [asking, setAsking] = useState(false);
  const offer = game.step.name === 'draw' ? game.step.offer : [];
  const cards = offer.flatMap((id) => cardView(deck, id) ?? []);
  const ofAll = game.phase === 'oogst';
  const mayPass = !ofAll && game.course !== 'solo';
  const mayAsk = !ofAll && blanksLeft(game).length > 0;
  return (
    <Frame
      more={(close) =>
        mayAsk && (
          <button
            type="button"
            class="button"
            onClick={() => {
              close();
              setAsking(true);
            }}
          >
            {MORE.ownQuestion}
          </button>
        )
      }
      actions={
        mayPass && (
          <button type="button" class="button button--large" onClick={() => void act({ do: 'pass-turn' })}>
            {TABLE.pass}
          </button>
        )
      }
    >
      <div class="draw" data-cards={cards.length}>
        {cards.map((card) => (
          <Card key={card.id} card={card} form="choice">
            <button
              type="button"
              class="button button--main button--large"
              aria-label={TABLE.drawCard(card.title)}
              onClick={() => void act({ do: 'draw-card', card: card.id }, TURN_FIELDS)}
            >
              {TABLE.draw}
            </button>
          </Card>
        ))}
      </div>
      {mayPass && <p class="quiet">{DRAW.hint}</p>}
      {game.aside.length > 0 && <AsidePile />}
      {asking && <OwnQuestion onClose={() => setAsking(false)} />}
    </Frame>
  );
}

/** The cards laid aside, as a small pile beside the table. */
function AsidePile() {
  const { game, deck } = useTable();
  const top = game.aside.slice(-2).flatMap((id) => cardView(deck, id) ?? []);
  return (
    <p class="aside-pile">
      <span class="aside-pile__cards" aria-hidden="true">
        {top.map((card) => (
          <span key={card.id} class="aside-pile__card" data-suit={card.theme.colour}>
            <SuitShape shape={card.theme.shape} />
          </span>
        ))}
      </span>
      {TABLE.aside(game.aside.length)}
    </p>
  );
}
