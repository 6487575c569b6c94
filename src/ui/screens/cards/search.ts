/**
 * Finding cards by words, as people type them: without accents, by parts of words, singular or plural, and by other
 * words for the same thing (`search-words.ts`). A card also answers to the names of the recipes that it is in.
 */
import type { Card, Deck, Recipe } from '../../../decks/types';
import { fold } from '../../../lib/fold';
import { SEARCH_WORDS, SMALL_WORDS } from './search-words';

/** From this many letters on, the beginning of a word may stand for the word. */
const ENOUGH_LETTERS = 4;

interface Word {
  readonly word: string;
  /** What stays the same in its forms: that of "grenzen" and "grens", of "probleem" and "problemen". */
  readonly stem: string;
}

function wordOf(word: string): Word {
  const sounds = word.replaceAll('z', 's').replaceAll('v', 'f');
  const stem = sounds.replace(/(?:en|e|'s|(?<!n)s)$/u, '').replaceAll(/(.)\1/gu, '$1');
  return { word, stem };
}

/** True when a word is the one that is looked for, in another form, or begins with it. */
function means(found: Word, sought: Word): boolean {
  // "Met" is no form of "meten".
  if (Math.min(found.word.length, sought.word.length) < ENOUGH_LETTERS) return found.word === sought.word;
  return (
    found.stem === sought.stem || (sought.stem.length >= ENOUGH_LETTERS && found.stem.startsWith(sought.stem))
  );
}

const GROUPS = SEARCH_WORDS.map((words) => words.map(wordOf));

/** A word that is looked for, with the other words for it. */
interface Wanted {
  readonly typed: string;
  readonly words: readonly Word[];
}

function wantedOf(typed: string): Wanted {
  const sought = wordOf(typed);
  const others = GROUPS.filter((group) => group.some((word) => means(sought, word) || means(word, sought)));
  return { typed, words: [sought, ...others.flat()] };
}

const wordsIn = (search: string): readonly string[] => fold(search).split(/\s+/u).filter(Boolean);

/** The words that say what somebody looks for; all of them when there are only small ones. */
function tellingWords(search: string): readonly Wanted[] {
  const words = wordsIn(search);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map(wantedOf);
}

interface Searchable {
  readonly text: string;
  readonly words: readonly Word[];
}

function searchable(text: string): Searchable {
  const folded = fold(text);
  return { text: folded, words: (folded.match(/[\p{L}\p{N}']+/gu) ?? []).map(wordOf) };
}

const countIn = ({ text, words }: Searchable, wanted: readonly Wanted[]): number =>
  wanted.filter(
    (sought) =>
      text.includes(sought.typed) || words.some((word) => sought.words.some((other) => means(word, other))),
  ).length;

function textOf(deck: Deck, card: Card): string {
  const theme = card.kind === 'question' ? deck.themes.find(({ id }) => id === card.theme) : undefined;
  const words = card.kind === 'eigen-vraag' ? [] : [card.question, ...card.prompts];
  const recipes = deck.recipes.filter(({ cards }) => cards.includes(card.id)).map(({ name }) => name);
  // The id too: who holds a printed card types what stands in its corner.
  return [card.id, card.title, theme?.name ?? card.kind.replace('-', ' '), ...words, ...recipes].join('\n');
}

const indexes = new WeakMap<Deck, ReadonlyMap<string, Searchable>>();

/** The cards of a deck, ready to be searched at every letter that is typed. */
function indexOf(deck: Deck): ReadonlyMap<string, Searchable> {
  const index =
    indexes.get(deck) ?? new Map(deck.cards.map((card) => [card.id, searchable(textOf(deck, card))]));
  indexes.set(deck, index);
  return index;
}

const count = (deck: Deck, card: Card, wanted: readonly Wanted[]): number => {
  const held = indexOf(deck).get(card.id);
  return held ? countIn(held, wanted) : 0;
};

/** The cards that hold the words of the search, in any place and order; without one, those that hold most of them. */
export function searchCards(deck: Deck, cards: readonly Card[], search: string): readonly Card[] {
  const words = wordsIn(search);
  if (words.length === 0) return cards;
  const every = words.map(wantedOf);
  const whole = cards.filter((card) => count(deck, card, every) === words.length);
  if (whole.length > 0) return whole;
  const telling = tellingWords(search);
  const counts = cards.map((card) => count(deck, card, telling));
  const most = Math.max(1, ...counts);
  return cards.filter((_, index) => counts[index] === most);
}

/** Whether these cards were found though none of them holds every word that was looked for. */
export function isNearly(deck: Deck, found: readonly Card[], search: string): boolean {
  const telling = tellingWords(search);
  const [first] = found;
  return first !== undefined && count(deck, first, telling) < telling.length;
}

/** The recipes whose name or line holds every word that was looked for. */
export function searchRecipes(deck: Deck, search: string): readonly Recipe[] {
  const telling = tellingWords(search);
  if (telling.length === 0) return [];
  return deck.recipes.filter(
    ({ name, when }) => countIn(searchable(`${name}\n${when}`), telling) === telling.length,
  );
}
