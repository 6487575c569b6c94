import { removeCard } from '../../../decks/own/change';
import { isFinished } from '../../../decks/own/playable';
import type { Card } from '../../../decks/types';
import { Page } from '../../parts/Page';
import { goTo, LINKS } from '../../router';
import { BigCard } from '../cards/BigCard';
import { faceOf } from '../cards/face';
import '../cards/one-card.css';
import { Bar } from './Bar';
import { CardForm } from './CardForm';
import { TakesPart } from './TakesPart';
import { BENCH, LIST } from './text';
import type { Bench } from './use-workbench';

/** One card of an own deck: what stands on it, and beside that the card as it will lie on the table. */
export function CardPage({ bench, card }: { readonly bench: Bench; readonly card: Card }) {
  const { own, edit } = bench;
  const { id, deck } = own;
  const { cards } = deck;
  const next = cards[cards.indexOf(card) + 1];
  return (
    <Page
      title={BENCH.card(card.id)}
      back={{ href: LINKS.ownDeck(id), label: deck.title.trim() || LIST.noTitle }}
      wide
    >
      <Bar bench={bench} />
      <div class="make__two">
        <div class="make__live">
          <BigCard face={faceOf(deck, card)} glossary={deck.glossary} live />
        </div>
        <div class="make__form">
          <CardForm bench={bench} card={card} />
          <p class="quiet" role="status">
            {isFinished(deck, card) ? '' : BENCH.notYet}
          </p>
          <TakesPart bench={bench} card={card.id} />
          <div class="actions">
            <button
              type="button"
              class="button button--small"
              onClick={() => {
                edit(removeCard(own, card.id));
                goTo(LINKS.ownDeck(id), true);
              }}
            >
              {BENCH.removeCard}
            </button>
            {next && (
              <a class="button button--small" href={LINKS.ownCard(id, next.id)}>
                {BENCH.next}
              </a>
            )}
          </div>
        </div>
      </div>
    </Page>
  );
}
