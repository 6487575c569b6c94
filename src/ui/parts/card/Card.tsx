import type { ComponentChildren, Ref } from 'preact';
import { RowWaves, SuitShape } from '../signs';
import type { CardView } from './view';
import './card.css';

interface CardProps {
  readonly card: CardView;
  /** How it lies: one of two to choose from, square on the table, or as a strip above a form. */
  readonly form: 'choice' | 'table' | 'strip';
  readonly questionRef?: Ref<HTMLHeadingElement> | undefined;
  readonly children?: ComponentChildren;
  readonly corner?: boolean;
  /** More text than the question stands on it: no depth lines under that. */
  readonly plain?: boolean;
}

/** The front of a card. The band says its suit by shape, name and colour; the question is the hero. */
export function Card({ card, form, questionRef, children, corner, plain }: CardProps) {
  const { theme } = card;
  return (
    <article
      class={`card card--${form}`}
      data-suit={theme.colour}
      data-slanted={card.slanted}
      data-plain={plain || undefined}
    >
      <header class="card__band">
        <SuitShape shape={theme.shape} />
        <span class="card__suit">{theme.name}</span>
        <span class="card__row">
          <RowWaves row={card.row} />
          <span class="card__row-name">{card.rowName}</span>
        </span>
        <span class="card__code">
          <span class="card__deck">{card.deckName} </span>
          {card.number}
        </span>
      </header>
      <div class="card__body">
        <p class="card__title">{card.title}</p>
        <h2 class="card__question user-text" {...(questionRef ? { ref: questionRef } : {})} tabIndex={-1}>
          {card.question}
        </h2>
        {children}
      </div>
      {corner && (
        <p class="card__corner" aria-hidden="true">
          <SuitShape shape={theme.shape} />
          {card.id.split('-').slice(1).join(' ')}
        </p>
      )}
    </article>
  );
}
