/** A card as paper shows it: words, shape and colour together. */
import { DEPTHS, type Card, type Colour, type Deck } from '../../decks/types';
import { SHAPE_PARTS, SIGN_PARTS, type ShapePart, type SignName } from '../../speelveld/shapes';
import { clean } from '../text/clean';
import { WORDS } from '../words';

export interface Face {
  readonly id: string;
  /** As people name it: deck and number, such as "Wat A2". */
  readonly code: string;
  /** The code without the deck; empty on a special. */
  readonly number: string;
  /** For who sits across: theme and number, upside down. */
  readonly corner: string;
  readonly suit: string;
  readonly colour: Colour | 'inkt';
  readonly shape: readonly ShapePart[];
  readonly row: 0 | 1 | 2 | null;
  readonly rowName: string;
  readonly title: string;
  /** Empty on a blank, which the group writes itself. */
  readonly question: string;
  readonly prompts: readonly string[];
  /** A deck is known without colour too: the first has a straight band, every other a slanted one. */
  readonly slanted: boolean;
  readonly backShape: readonly ShapePart[];
  readonly backName: string;
}

const SPECIALS: Readonly<Record<Exclude<Card['kind'], 'question'>, SignName>> = {
  tegenspraak: 'dissent',
  'lege-stoel': 'chair',
  'eigen-vraag': 'frame',
};
const WAVES = ['wave-1', 'wave-2', 'wave-3'] as const;

/** Every card of the deck as a face, in the order of the deck. */
export function facesOf(deck: Deck): Face[] {
  return deck.cards.map((card) => faceOf(deck, card));
}

/** A blank beyond those of the deck. */
export function blankFace(deck: Deck, number: number): Face {
  return faceOf(deck, { kind: 'eigen-vraag', id: `${deck.code}-EV-+${number}`, title: WORDS.ownQuestion });
}

function faceOf(deck: Deck, card: Card): Face {
  const [, group = '', number = ''] = card.id.split('-');
  const shared = {
    id: card.id,
    title: clean(card.title),
    slanted: deck.id !== 'wat',
    corner: number.startsWith('+') ? group : `${group} ${number}`,
  };
  if (card.kind !== 'question') {
    const sign = SIGN_PARTS[SPECIALS[card.kind]];
    const name = WORDS.kinds[card.kind];
    return {
      ...shared,
      code: clean(deck.title),
      number: '',
      suit: name,
      colour: 'inkt',
      shape: sign,
      row: null,
      rowName: '',
      question: card.kind === 'eigen-vraag' ? '' : clean(card.question),
      prompts: card.kind === 'eigen-vraag' ? [] : card.prompts.map(clean),
      backShape: sign,
      backName: name,
    };
  }
  const theme = deck.themes.find(({ id }) => id === card.theme);
  const depth = deck.depths.find(({ id }) => id === card.depth);
  const index = DEPTHS.indexOf(card.depth);
  const row = index === 1 || index === 2 ? index : 0;
  return {
    ...shared,
    code: clean(`${deck.title} ${number}`),
    number,
    suit: clean(theme?.name ?? ''),
    colour: theme?.colour ?? 'inkt',
    shape: SHAPE_PARTS[theme?.shape ?? 'star'],
    row,
    rowName: clean(depth?.name ?? ''),
    question: clean(card.question),
    prompts: card.prompts.map(clean),
    backShape: SIGN_PARTS[WAVES[row]],
    backName: clean(depth?.name ?? ''),
  };
}
