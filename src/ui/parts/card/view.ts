/** A card as it is shown: words, shape and colour together. */
import { documentName, OWN_SOURCE } from '../../../decks/documents';
import {
  DEPTHS,
  type Deck,
  type DepthId,
  type QuestionCard,
  type Source,
  type SpecialCard,
  type Theme,
} from '../../../decks/types';
import type { PlayedCard } from '../../../rules/game';

export interface CardView {
  readonly id: string;
  /** As people name it: deck and number, such as "Wat" and "A2". */
  readonly deckName: string;
  readonly number: string;
  readonly theme: Theme;
  readonly row: 0 | 1 | 2;
  readonly rowName: string;
  readonly title: string;
  readonly question: string;
  readonly prompts: readonly string[];
  /** Where the idea comes from, or null for the group's own question. */
  readonly source: string | null;
  /** A deck is known without colour too: Wat has a straight band, every other deck a slanted one. */
  readonly slanted: boolean;
}

const BLANK_THEME: Theme = { id: '', code: '', name: '', about: '', shape: 'star', colour: 'petrol' };

function rowIndex(depth: DepthId): 0 | 1 | 2 {
  const index = DEPTHS.indexOf(depth);
  return index === 1 || index === 2 ? index : 0;
}

function frame(deck: Deck, id: string, themeId: string, depth: DepthId) {
  return {
    id,
    deckName: deck.title,
    number: id.split('-').at(-1) ?? '',
    theme: deck.themes.find((theme) => theme.id === themeId) ?? BLANK_THEME,
    row: rowIndex(depth),
    rowName: deck.depths.find((row) => row.id === depth)?.name ?? '',
    slanted: deck.id !== 'wat',
  };
}

/** A source as it is named on a screen: its document in short, and the place in it. Null for a card of one's own. */
export function sourceOf({ document, section }: Source): string | null {
  return document === OWN_SOURCE.document ? null : `${documentName(document)}: ${section}`;
}

function questionView(deck: Deck, card: QuestionCard): CardView {
  return {
    ...frame(deck, card.id, card.theme, card.depth),
    title: card.title,
    question: card.question,
    prompts: card.prompts,
    source: sourceOf(card.source),
  };
}

/** The question card with this id, or null when the deck has none. */
export function cardView(deck: Deck, id: string): CardView | null {
  const card = deck.cards.find((candidate) => candidate.id === id);
  return card?.kind === 'question' ? questionView(deck, card) : null;
}

/** A played card; the group's own question on a blank is one too. */
export function playedView(deck: Deck, played: PlayedCard): CardView {
  const blank = deck.cards.find((card) => card.id === played.card);
  return (
    cardView(deck, played.card) ?? {
      ...frame(deck, played.card, played.theme, played.depth),
      title: blank?.title ?? 'Eigen vraag',
      question: played.question ?? '',
      prompts: [],
      source: null,
    }
  );
}

/** A special that is said or answered: an opening line for dissent, or a *lege stoel*. Null when the deck has none. */
export function specialView(deck: Deck, id: string | null): SpecialCard | null {
  const card = deck.cards.find((candidate) => candidate.id === id);
  return card?.kind === 'tegenspraak' || card?.kind === 'lege-stoel' ? card : null;
}
