import type { Card, Deck } from '../../../decks/types';
import { RowWaves } from '../../parts/signs';
import { LINKS } from '../../router';
import { faceOf } from './face';
import { HeartButton } from './HeartButton';
import { SuitSign } from './signs';
import { CARDS } from './text';
import type { Hearts } from './use-hearts';
import '../../parts/card/card.css';
import './card-list.css';

interface CardListProps {
  readonly deck: Deck;
  readonly cards: readonly Card[];
  readonly hearts: Hearts;
  /** The query that keeps the selection while a card is looked at. */
  readonly query: string;
}

/** The cards to read, each a door to itself in large. */
export function CardList({ deck, cards, hearts, query }: CardListProps) {
  return (
    <ul class="card-list">
      {cards.map((card) => {
        const { suit, row, code, title, question, slanted } = faceOf(deck, card);
        return (
          <li key={card.id} class="card card--listed" data-suit={suit.colour} data-slanted={slanted}>
            <p class="card__band">
              <SuitSign sign={suit.sign} />
              <span class="card__suit">{suit.name}</span>
              {row && (
                <span class="card__row">
                  <RowWaves row={row.index} />
                  <span class="sr-only">{row.name}</span>
                </span>
              )}
              <span class="card__code">{code}</span>
            </p>
            <div class="card__body">
              <p class="card__title">{title}</p>
              <h2 class="card__question user-text">
                <a id={card.id} href={LINKS.card(deck.id, card.id, query)}>
                  {question ?? CARDS.blank}
                </a>
              </h2>
              <HeartButton
                title={title}
                pressed={hearts.has(card.id)}
                onPress={() => hearts.set([card.id], !hearts.has(card.id))}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
