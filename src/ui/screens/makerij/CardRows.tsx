import { groupOf, moveCard } from '../../../decks/own/change';
import { isFinished } from '../../../decks/own/playable';
import { DEPTHS, type Card } from '../../../decks/types';
import { Icon } from '../../parts/Icon';
import { RowWaves } from '../../parts/signs';
import { LINKS } from '../../router';
import { TakesPart } from './TakesPart';
import { BENCH } from './text';
import type { Bench } from './use-workbench';

interface CardRowsProps {
  readonly bench: Bench;
  /** A theme, or a kind of special card. */
  readonly group: string;
  /** @param said where the card lies now; @param focus the id of the button that moved it */
  readonly onMoved: (said: string, focus: string) => void;
}

const STEPS = [
  ['up', -1],
  ['down', 1],
] as const;

/** The cards that lie together, each with a way to word it, to move it and to leave it out. */
export function CardRows({ bench: { own, edit }, group, onMoved }: CardRowsProps) {
  const cards = own.deck.cards.filter((card) => groupOf(card) === group);
  return (
    <ul class="make__cards">
      {cards.map((card, place) => {
        const name = card.title.trim() || card.id;
        const out = own.out.includes(card.id);
        return (
          <li key={card.id} class="make__card" data-out={out || undefined}>
            <a class="make__words" href={LINKS.ownCard(own.id, card.id)}>
              <span class="make__code">
                {card.id}
                {card.kind === 'question' && <Row card={card} />}
              </span>
              <strong class="user-text">{name}</strong>
              {card.kind !== 'eigen-vraag' && <span class="user-text">{card.question}</span>}
              {!isFinished(own.deck, card) && <em>{BENCH.unfinished}</em>}
            </a>
            <div class="make__ways">
              {STEPS.map(([icon, by]) => (
                <button
                  key={icon}
                  type="button"
                  id={`${card.id}-${icon}`}
                  class="button button--small make__move"
                  aria-label={BENCH.move[icon](name)}
                  aria-disabled={!cards[place + by]}
                  onClick={() => {
                    if (!cards[place + by]) return;
                    edit(moveCard(own, card.id, by));
                    onMoved(BENCH.moved(name, place + by + 1, cards.length), `${card.id}-${icon}`);
                  }}
                >
                  <Icon name={icon} />
                </button>
              ))}
              <TakesPart bench={{ own, edit }} card={card.id} name={name} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Row({ card }: { readonly card: Extract<Card, { kind: 'question' }> }) {
  const row = DEPTHS.indexOf(card.depth);
  return <RowWaves row={row === 1 || row === 2 ? row : 0} />;
}
