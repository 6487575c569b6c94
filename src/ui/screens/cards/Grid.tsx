import { useId } from 'preact/hooks';
import { DEPTHS, type Card, type Deck } from '../../../decks/types';
import { RowWaves, SpecialSign, SuitShape } from '../../parts/signs';
import { LINKS } from '../../router';
import type { SpecialKind } from './face';
import { Heart } from './signs';
import { CARDS, SPECIALS } from './text';
import type { Hearts } from './use-hearts';
import './grid.css';

/** More themes than this never fit side by side: each cell then says its own theme. */
const MOST_COLUMNS = 6;
const ROWS = [0, 1, 2] as const;
const KINDS: readonly SpecialKind[] = ['tegenspraak', 'lege-stoel', 'eigen-vraag'];

interface GridProps {
  readonly deck: Deck;
  readonly cards: readonly Card[];
  readonly hearts: Hearts;
  /** The query that keeps the selection while a card is looked at. */
  readonly query: string;
}

/** The deck as on its poster: themes beside each other, rows below each other, the specials under them. */
export function Grid(props: GridProps) {
  const { deck, cards } = props;
  const questions = cards.filter((card) => card.kind === 'question');
  const themes = deck.themes.filter(({ id }) => questions.some(({ theme }) => theme === id));
  const rows = ROWS.filter((row) => questions.some(({ depth }) => depth === DEPTHS[row]));
  const kinds = KINDS.filter((kind) => cards.some((card) => card.kind === kind));
  const heading = useId();
  return (
    <div class="poster" data-wide={themes.length <= MOST_COLUMNS || undefined}>
      {themes.length > 0 && (
        // The names of the columns; every cell has its own heading for who reads it cell by cell.
        <div class="poster__head" aria-hidden="true">
          {themes.map((theme) => (
            <p key={theme.id} data-suit={theme.colour}>
              <SuitShape shape={theme.shape} />
              {theme.name}
            </p>
          ))}
        </div>
      )}
      {rows.map((row) => {
        const depth = deck.depths.find(({ id }) => id === DEPTHS[row]);
        return (
          <section key={row} class="poster__row" data-row={row} aria-labelledby={`${heading}-${row}`}>
            <div class="poster__label">
              <h2 id={`${heading}-${row}`}>
                <RowWaves row={row} />
                {depth?.name}
              </h2>
              <p>{depth?.about}</p>
            </div>
            <div class="poster__cells">
              {themes.map((theme) => {
                const here = questions.filter(
                  (card) => card.theme === theme.id && card.depth === DEPTHS[row],
                );
                return (
                  <div key={theme.id} class="poster__cell" data-suit={theme.colour} data-empty={!here.length}>
                    {here.length > 0 && (
                      <>
                        <h3>
                          <SuitShape shape={theme.shape} />
                          {theme.name}
                        </h3>
                        <Tiles {...props} cards={here} />
                      </>
                    )}
                  </div>
                );
              })}
            </div>
          </section>
        );
      })}
      {kinds.length > 0 && (
        <section class="poster__row poster__row--specials" aria-labelledby={`${heading}-specials`}>
          <div class="poster__label">
            <h2 id={`${heading}-specials`}>{CARDS.specials}</h2>
            <p>{CARDS.specialsAbout}</p>
          </div>
          <div class="poster__cells">
            {kinds.map((kind) => (
              <div key={kind} class="poster__cell" data-suit="inkt">
                <h3>
                  <SpecialSign kind={kind} />
                  {SPECIALS[kind].name}
                </h3>
                <Tiles {...props} cards={cards.filter((card) => card.kind === kind)} />
              </div>
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

function Tiles({ deck, cards, hearts, query }: GridProps) {
  return (
    <ul class="tiles">
      {cards.map((card) => (
        <li key={card.id}>
          <a
            class="tile"
            id={card.id}
            href={LINKS.card(deck.id, card.id, query)}
            data-slanted={deck.id !== 'wat'}
          >
            <span class="tile__title">{card.title}</span>
            {card.kind !== 'eigen-vraag' && <span class="tile__question">{card.question}</span>}
            {hearts.has(card.id) && (
              <>
                <Heart full />
                <span class="sr-only">{CARDS.favourite}</span>
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
