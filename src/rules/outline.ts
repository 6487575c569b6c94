import type { Card, Deck, DepthId } from '../decks/types';
import type { CardId, ThemeId } from './ids';

/** The cards of one theme in one row. */
export interface Cell {
  readonly theme: ThemeId;
  readonly depth: DepthId;
  readonly cards: readonly CardId[];
}

/**
 * The deck as far as the rules need it: which card lies where, no words.
 * It stands in the first event, so that a log replays even when its deck is gone.
 */
export interface DeckOutline {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the deck that was on the table; the words are stored once under it. */
  readonly hash: string;
  readonly cells: readonly Cell[];
  readonly tegenspraak: readonly CardId[];
  readonly legeStoel: readonly CardId[];
  readonly blanks: readonly CardId[];
}

function idsOfKind(cards: readonly Card[], kind: Card['kind']): CardId[] {
  return cards.filter((card) => card.kind === kind).map((card) => card.id);
}

/**
 * @param hash the deck's SHA-256, as hexadecimal text
 * @param alone leaves out the cards that do not work for one person
 */
export function outlineOf(deck: Deck, hash: string, alone = false): DeckOutline {
  const cells = deck.themes.flatMap((theme) =>
    deck.depths.map((depth): Cell => ({
      theme: theme.id,
      depth: depth.id,
      cards: deck.cards.flatMap((card) =>
        card.kind === 'question' &&
        card.theme === theme.id &&
        card.depth === depth.id &&
        !(alone && card.solo === false)
          ? [card.id]
          : [],
      ),
    })),
  );
  return {
    id: deck.id,
    version: deck.version,
    hash,
    cells,
    tegenspraak: idsOfKind(deck.cards, 'tegenspraak'),
    legeStoel: idsOfKind(deck.cards, 'lege-stoel'),
    blanks: idsOfKind(deck.cards, 'eigen-vraag'),
  };
}

/** The cell a question card lies in, or null when the deck has no such card. */
export function cellOf(outline: DeckOutline, card: CardId): Cell | null {
  return outline.cells.find((cell) => cell.cards.includes(card)) ?? null;
}

/** Themes in the order of the deck. */
export function themesOf(outline: DeckOutline): ThemeId[] {
  return [...new Set(outline.cells.map((cell) => cell.theme))];
}
