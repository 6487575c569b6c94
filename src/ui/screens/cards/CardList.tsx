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
  /** The order was chosen: each card says its place. */
  readonly numbered: boolean;
}

/** The cards to read, each a door to itself in large. */
export function CardList({ deck, cards, hearts, query, numbered }: CardListProps) {
  const items = cards.map((card, index) => {
    const { suit, row, title, question, slanted, id } = faceOf(deck, card);
    return (
      <li key={id} class="card card--listed" data-suit={suit.colour} data-slanted={slanted}>
        <p class="card__band">
          <SuitSign sign={suit.sign} />
          <span class="card__suit">{suit.name}</span>
          {row && (
            <span class="card__row">
              <RowWaves row={row.index} />
              <span class="sr-only">{row.name}</span>
            </span>
          )}
          <span class="card__code">{id}</span>
        </p>
        <div class="card__body">
          <p class="card__title">
            {numbered && <span class="card__place">{index + 1}</span>}
            {title}
          </p>
          <h2 class="card__question user-text">
            <a id={id} href={LINKS.card(deck.id, id, query)}>
              {question ?? CARDS.blank}
            </a>
          </h2>
          <HeartButton
            title={title}
            pressed={hearts.has(id)}
            onPress={() => hearts.set([id], !hearts.has(id))}
          />
        </div>
      </li>
    );
  });
  return numbered ? <ol class="card-list">{items}</ol> : <ul class="card-list">{items}</ul>;
}
