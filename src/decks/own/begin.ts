/** How an own deck begins: as a copy, empty, or out of a file. */
import { canonicalJson } from '../../lib/canonical-json';
import type { Card, Deck } from '../types';
import { playableOf } from './playable';
import { isOwnDeckId, type OwnDeck } from './types';

/** What a new deck is given: an id from chance, and a moment. */
export interface Fresh {
  /** Random, as hexadecimal text. */
  readonly random: string;
  /** In ms since 1970. */
  readonly now: number;
  /** The own decks that are there. */
  readonly others: readonly OwnDeck[];
}

/** A deck of the house as the begin of an own one, under codes of its own: on paper it must not be taken for the other. */
export function copyDeck(deck: Deck, title: string, fresh: Fresh): OwnDeck {
  const own = withCode(deck, freeCode(fresh.others));
  // What the notes say is meant for who keeps the deck of the house.
  return begun({ ...own, title, notes: [], koersForm: deck.id === 'hoedan' ? 'hoedan' : 'wat' }, fresh);
}

/** Without a question: two themes, the rows and the special cards of a deck of the house. */
export function emptyDeck(deck: Deck, title: string, fresh: Fresh): OwnDeck {
  const own = withCode(deck, freeCode(fresh.others));
  const themes = own.themes.slice(0, 2).map((theme, index) => ({
    ...theme,
    id: `thema-${index + 1}`,
    code: 'AB'.charAt(index),
    name: '',
    about: '',
  }));
  const cards = own.cards.filter(({ kind }) => kind !== 'question');
  return begun(
    { ...own, title, summary: '', inspiredBy: '', themes, cards, recipes: [], glossary: {}, notes: [] },
    fresh,
  );
}

/** A deck from a file, put beside what is here: under its own id where that is free, else under a new one. */
export function deckFromFile(deck: Deck, fresh: Fresh): OwnDeck {
  const free = isOwnDeckId(deck.id) && fresh.others.every(({ id }) => id !== deck.id);
  return ownDeck(free ? deck.id : newId(fresh), deck, fresh);
}

/** The own deck that plays just as this one, whatever it is called in storage; undefined when there is none. */
export function sameDeck(deck: Deck, others: readonly OwnDeck[]): OwnDeck | undefined {
  const wanted = canonicalJson({ ...deck, id: '' });
  return others.find((own) => {
    const played = playableOf(own);
    return played.ok && canonicalJson({ ...played.deck, id: '' }) === wanted;
  });
}

const newId = ({ random }: Fresh): string => `eigen-${random.slice(-12)}`;

const begun = (deck: Deck, fresh: Fresh): OwnDeck =>
  ownDeck(newId(fresh), { ...deck, version: '1.0.0' }, fresh);

const ownDeck = (id: string, deck: Deck, { now }: Fresh): OwnDeck => ({
  id,
  changedAt: now,
  out: [],
  deck: { ...deck, id },
});

/** E, EA, EB and so on: the first that no other own deck has. */
function freeCode(others: readonly OwnDeck[]): string {
  const taken = new Set(others.map(({ deck }) => deck.code));
  const codes = ['E', ...Array.from({ length: 26 }, (_, nth) => `E${String.fromCharCode(65 + nth)}`)];
  return codes.find((code) => !taken.has(code)) ?? 'E';
}

/** The deck with another code in front of every card. */
function withCode(deck: Deck, code: string): Deck {
  const renamed = (id: string): string => id.replace(/^[A-Z]+/u, code);
  return {
    ...deck,
    code,
    cards: deck.cards.map((card): Card => ({ ...card, id: renamed(card.id) })),
    recipes: deck.recipes.map((recipe) => ({ ...recipe, cards: recipe.cards.map(renamed) })),
  };
}
