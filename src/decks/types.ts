/** What a deck is, once it has been parsed. The file contract is `cards/deck.schema.json`. */

export const DEPTHS = ['verkennen', 'verdiepen', 'vertalen'] as const;
/** The three rows of the grid: A *Verkennen*, B *Verdiepen*, C *Vertalen*. */
export type DepthId = (typeof DEPTHS)[number];

export const SHAPES = [
  'star',
  'ripples',
  'balls',
  'house',
  'fence',
  'diamond',
  'stairs',
  'links',
  'waves',
  'return',
] as const;
/** The drawn mark of a theme; shape, colour and name always say the same thing. */
export type Shape = (typeof SHAPES)[number];

export const COLOURS = ['vermiljoen', 'oker', 'petrol', 'hemel', 'aubergine', 'mos'] as const;
/** A suit colour, named after the design token that holds its value. */
export type Colour = (typeof COLOURS)[number];

export const ROLES = ['opdrachtgever', 'opdrachtnemer', 'lijnorganisatie', 'begeleider', 'inwoner'] as const;
export type Role = (typeof ROLES)[number];

export interface Theme {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly about: string;
  readonly shape: Shape;
  readonly colour: Colour;
}

export interface Depth {
  readonly id: DepthId;
  readonly code: string;
  readonly name: string;
  readonly about: string;
}

export interface Source {
  readonly document: string;
  readonly section: string;
}

export interface QuestionCard {
  readonly kind: 'question';
  readonly id: string;
  readonly theme: string;
  readonly depth: DepthId;
  readonly title: string;
  readonly question: string;
  readonly prompts: readonly string[];
  readonly voices?: Readonly<Partial<Record<Role, string>>>;
  /** False when the card does not work for one person alone; absent means it does. */
  readonly solo?: boolean;
  readonly source: Source;
}

/** A special: an opening line for dissent, or a seat for somebody who is not at the table. */
export interface SpecialCard {
  readonly kind: 'tegenspraak' | 'lege-stoel';
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly prompts: readonly string[];
  readonly source: Source;
}

/** A blank, written by the group. */
export interface BlankCard {
  readonly kind: 'eigen-vraag';
  readonly id: string;
  readonly title: string;
}

export type Card = QuestionCard | SpecialCard | BlankCard;

export interface Recipe {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly cards: readonly string[];
}

/** After the house deck whose words the koerszin has. */
export const KOERS_FORMS = ['wat', 'hoedan'] as const;

export interface Deck {
  readonly schema: 1;
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly version: string;
  readonly language: string;
  readonly summary: string;
  readonly inspiredBy: string;
  readonly license: string;
  readonly themes: readonly Theme[];
  readonly depths: readonly Depth[];
  readonly cards: readonly Card[];
  readonly recipes: readonly Recipe[];
  /** Term to meaning, shown one tap away. */
  readonly glossary: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  /** How its koerszin is worded; without it as in Wat. */
  readonly koersForm?: (typeof KOERS_FORMS)[number];
}
