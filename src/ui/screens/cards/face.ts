/** What stands on the front of any card of a deck, the specials too. */
import {
  DEPTHS,
  ROLES,
  type Card,
  type Colour,
  type Deck,
  type Role,
  type Shape,
  type Theme,
} from '../../../decks/types';
import { sourceOf } from '../../parts/card/view';
import { SPECIALS } from './text';

/** A special card's kind. */
export type SpecialKind = Exclude<Card['kind'], 'question'>;

export interface Face {
  readonly id: string;
  /** The band: what the card belongs to. A special has no suit and is drawn in ink. */
  readonly suit: {
    readonly name: string;
    readonly about: string;
    readonly colour: Colour | 'inkt';
    readonly sign: { readonly shape: Shape } | { readonly kind: SpecialKind };
  };
  readonly row: { readonly index: 0 | 1 | 2; readonly name: string; readonly about: string } | null;
  readonly title: string;
  /** Null on a blank, which the group writes itself. */
  readonly question: string | null;
  readonly prompts: readonly string[];
  /** The same question as each role would be asked it. */
  readonly voices: readonly (readonly [Role, string])[];
  readonly source: string | null;
  /** False when it does not work for one person alone. */
  readonly solo: boolean;
  readonly slanted: boolean;
}

const NO_THEME: Theme = { id: '', code: '', name: '', about: '', shape: 'star', colour: 'petrol' };

/** A card as it is shown. */
export function faceOf(deck: Deck, card: Card): Face {
  const shared = {
    id: card.id,
    title: card.title,
    slanted: deck.id !== 'wat',
  };
  if (card.kind !== 'question') {
    const blank = card.kind === 'eigen-vraag';
    return {
      ...shared,
      suit: { ...SPECIALS[card.kind], colour: 'inkt', sign: { kind: card.kind } },
      row: null,
      question: blank ? null : card.question,
      prompts: blank ? [] : card.prompts,
      voices: [],
      source: blank ? null : sourceOf(card.source),
      solo: true,
    };
  }
  const theme = deck.themes.find(({ id }) => id === card.theme) ?? NO_THEME;
  const index = DEPTHS.indexOf(card.depth);
  const depth = deck.depths.find(({ id }) => id === card.depth);
  return {
    ...shared,
    suit: { name: theme.name, about: theme.about, colour: theme.colour, sign: { shape: theme.shape } },
    row: {
      index: index === 1 || index === 2 ? index : 0,
      name: depth?.name ?? '',
      about: depth?.about ?? '',
    },
    question: card.question,
    prompts: card.prompts,
    voices: ROLES.flatMap((role) => {
      const line = card.voices?.[role];
      return line ? [[role, line] as const] : [];
    }),
    source: sourceOf(card.source),
    solo: card.solo ?? true,
  };
}
