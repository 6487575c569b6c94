/** What can be done to an own deck. Each gives a new deck and leaves the old one as it was, so that undo needs no more. */
import { OWN_SOURCE } from '../documents';
import { SPECIAL_CODES } from '../parse/limits';
import { COLOURS, DEPTHS, SHAPES, type Card, type Deck, type DepthId, type Theme } from '../types';
import type { OwnDeck } from './types';

/** The kind of a card that lies beside the rows. */
export type SpecialKind = keyof typeof SPECIAL_CODES;

/** What of a card can be worded. */
export interface CardWords {
  readonly title?: string;
  readonly question?: string;
  readonly prompts?: readonly string[];
  readonly solo?: boolean;
}

const withDeck = (own: OwnDeck, changes: Partial<Deck>): OwnDeck => ({
  ...own,
  deck: { ...own.deck, ...changes },
});

/** Changes what is said of the deck itself. */
export function changeDeck(
  own: OwnDeck,
  changes: Partial<Pick<Deck, 'title' | 'summary' | 'koersForm'>>,
): OwnDeck {
  return withDeck(own, changes);
}

/** Words a card anew. */
export function changeCard(own: OwnDeck, id: string, words: CardWords): OwnDeck {
  return withDeck(own, {
    cards: own.deck.cards.map((card) => (card.id === id ? { ...card, ...words } : card)),
  });
}

/** Leaves a card out, or lets it take part again. */
export function toggleCard(own: OwnDeck, id: string): OwnDeck {
  const out = own.out.includes(id) ? own.out.filter((other) => other !== id) : [...own.out, id];
  return { ...own, out };
}

/** Takes a card away. */
export function removeCard(own: OwnDeck, id: string): OwnDeck {
  return keepCards(own, (card) => card.id !== id);
}

/** The recipes lose what the deck loses. */
function keepCards(own: OwnDeck, stays: (card: Card) => boolean): OwnDeck {
  const cards = own.deck.cards.filter(stays);
  const ids = new Set(cards.map(({ id }) => id));
  const recipes = own.deck.recipes.flatMap((recipe) => {
    const kept = recipe.cards.filter((id) => ids.has(id));
    return kept.length > 0 ? [{ ...recipe, cards: kept }] : [];
  });
  return { ...withDeck(own, { cards, recipes }), out: own.out.filter((id) => ids.has(id)) };
}

/** A new question behind the others of its theme. */
export function addQuestion(
  own: OwnDeck,
  theme: string,
  depth: DepthId,
  words: Required<Pick<CardWords, 'prompts'>>,
): { readonly own: OwnDeck; readonly card: string } {
  const coded = withThemeCode(own, theme);
  const card = freeId(coded.deck, codeOfCell(coded.deck, theme, depth));
  const question = { kind: 'question', id: card, theme, depth, title: '', question: '', ...words } as const;
  const cards: Card[] = [...coded.deck.cards, { ...question, source: OWN_SOURCE }];
  return { own: withDeck(coded, { cards }), card };
}

/** A new special card behind the others of its kind. */
export function addSpecial(
  own: OwnDeck,
  kind: SpecialKind,
  title: string,
): { readonly own: OwnDeck; readonly card: string } {
  const id = freeId(own.deck, `${own.deck.code}-${SPECIAL_CODES[kind]}-`);
  const special: Card =
    kind === 'eigen-vraag'
      ? { kind, id, title }
      : { kind, id, title, question: '', prompts: [''], source: OWN_SOURCE };
  return { own: withDeck(own, { cards: [...own.deck.cards, special] }), card: id };
}

/** Lays a question in another cell; its code goes along, since a code says where a card lies. */
export function placeCard(
  own: OwnDeck,
  id: string,
  theme: string,
  depth: DepthId,
): { readonly own: OwnDeck; readonly card: string } {
  const old = own.deck.cards.find((card) => card.id === id);
  if (old?.kind !== 'question' || (old.theme === theme && old.depth === depth)) return { own, card: id };
  const coded = withThemeCode(own, theme);
  const card = freeId(coded.deck, codeOfCell(coded.deck, theme, depth));
  const cards = coded.deck.cards.map((other) =>
    other.id === id ? { ...old, id: card, theme, depth } : other,
  );
  const recipes = coded.deck.recipes.map((recipe) => ({
    ...recipe,
    cards: recipe.cards.map((named) => (named === id ? card : named)),
  }));
  return {
    own: {
      ...withDeck(coded, { cards, recipes }),
      out: own.out.map((other) => (other === id ? card : other)),
    },
    card,
  };
}

/** Moves a card one place among those it lies with: of its theme, or of its kind. */
export function moveCard(own: OwnDeck, id: string, by: -1 | 1): OwnDeck {
  const { cards } = own.deck;
  const one = cards.find((card) => card.id === id);
  const group = one ? cards.filter((card) => groupOf(card) === groupOf(one)) : [];
  const other = one && group[group.indexOf(one) + by];
  if (!one || !other) return own;
  return withDeck(own, { cards: cards.with(cards.indexOf(one), other).with(cards.indexOf(other), one) });
}

/** What a card lies with in a list: its theme, or its kind under a name that no theme can have. */
export const groupOf = (card: Card): string =>
  card.kind === 'question' ? card.theme : groupOfKind(card.kind);

export const groupOfKind = (kind: SpecialKind): string => `:${kind}`;

/** Changes name, introduction, shape or colour of a theme. */
export function changeTheme(
  own: OwnDeck,
  id: string,
  changes: Partial<Pick<Theme, 'name' | 'about' | 'shape' | 'colour'>>,
): OwnDeck {
  return withDeck(own, {
    themes: own.deck.themes.map((theme) => (theme.id === id ? { ...theme, ...changes } : theme)),
  });
}

/** A theme behind the others, with a shape and a colour that the others leave. */
export function addTheme(own: OwnDeck): OwnDeck {
  const { themes } = own.deck;
  const ids = new Set(themes.map(({ id }) => id));
  const free = <T extends string>(set: readonly T[], taken: readonly T[], other: T): T =>
    set.find((one) => !taken.includes(one)) ?? other;
  const nth = Array.from({ length: themes.length + 1 }, (_, index) => `thema-${index + 1}`);
  const theme: Theme = {
    id: nth.find((id) => !ids.has(id)) ?? `thema-${themes.length + 1}`,
    code: freeCode(themes, ''),
    name: '',
    about: '',
    shape: free(
      SHAPES,
      themes.map(({ shape }) => shape),
      'star',
    ),
    colour: free(
      COLOURS,
      themes.map(({ colour }) => colour),
      'petrol',
    ),
  };
  return withDeck(own, { themes: [...themes, theme] });
}

/** Takes a theme away, with its cards. */
export function removeTheme(own: OwnDeck, id: string): OwnDeck {
  const themes = own.deck.themes.filter((theme) => theme.id !== id);
  return keepCards(withDeck(own, { themes }), (card) => groupOf(card) !== id);
}

/** With its first card a theme gets the code that goes with its name: it was none before there was one. */
function withThemeCode(own: OwnDeck, id: string): OwnDeck {
  const { themes, cards } = own.deck;
  if (cards.some((card) => card.kind === 'question' && card.theme === id)) return own;
  const others = themes.filter((theme) => theme.id !== id);
  return withDeck(own, {
    themes: themes.map((theme) =>
      theme.id === id ? { ...theme, code: freeCode(others, theme.name) } : theme,
    ),
  });
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Two letters of a name, or the first that nobody has. */
function freeCode(others: readonly Theme[], name: string): string {
  const taken = new Set<string>([...others.map(({ code }) => code), ...Object.values(SPECIAL_CODES)]);
  const named = name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z]/gu, '')
    .slice(0, 2);
  const codes = [named, ...[...LETTERS].map((letter) => `${named.slice(0, 1)}${letter}`), ...LETTERS];
  return codes.find((code) => code !== '' && !taken.has(code)) ?? 'A';
}

function codeOfCell(deck: Deck, theme: string, depth: DepthId): string {
  const code = deck.themes.find(({ id }) => id === theme)?.code ?? '';
  return `${deck.code}-${code}-${'ABC'.charAt(DEPTHS.indexOf(depth))}`;
}

/** The code with the number after the highest that is there. */
function freeId({ cards }: Deck, start: string): string {
  const numbers = cards.flatMap(({ id }) =>
    id.startsWith(start) ? [Number(id.slice(start.length)) || 0] : [],
  );
  return `${start}${Math.max(0, ...numbers) + 1}`;
}
