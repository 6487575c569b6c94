import type { Card, Deck } from '../types';
import type { Findings } from './finding';
import { contentsOf, letterLikeness, likeness } from './likeness';
import type { Content } from './likeness';

/** Tuned on the first decks: below these stand pairs that only share a turn of phrase. */
const SAME_CONTENT = 0.5;
const SAME_LETTERS = 0.7;
/** With title and prompts two cards share more by chance, and have more room to differ. */
const SAME_CARD = 0.4;

type Asking = Exclude<Card, { kind: 'eigen-vraag' }>;

/**
 * Warns of two cards that ask for nearly the same thing, within a deck and between decks: by what their questions are
 * about, by the letters of their questions, or by what the whole cards are about.
 */
export function lintDoubles(decks: readonly Deck[], found: Findings): void {
  const cards = decks.flatMap(askingCards);
  const questions = contentsOf(cards.map(({ question }) => question));
  const wholes = contentsOf(
    cards.map(({ title, question, prompts }) => [title, question, ...prompts].join(' ')),
  );
  const like = (all: readonly Content[], one: number, other: number): number =>
    likeness(all[one] ?? new Map(), all[other] ?? new Map());
  cards.forEach((card, one) => {
    cards.slice(one + 1).forEach((second, offset) => {
      const other = one + 1 + offset;
      const same =
        like(questions, one, other) >= SAME_CONTENT ||
        letterLikeness(card.question, second.question) >= SAME_LETTERS;
      if (same)
        found.warning(second.id, 'question', `Deze vraag lijkt op die van ${card.id}.`, 'lijkt', [card.id]);
      else if (like(wholes, one, other) >= SAME_CARD)
        found.warning(second.id, 'card', `Deze kaart lijkt als geheel op ${card.id}.`, 'lijkt', [card.id]);
    });
  });
}

/** Within one deck a title stands on one card, and a prompt under one question. */
export function lintRepeats(deck: Deck, found: Findings): void {
  const cards = askingCards(deck);
  warnOfRepeats(
    cards.map(({ id, title }) => ({ id, field: 'title', text: title })),
    found,
  );
  const prompts = cards.flatMap(({ id, prompts }) =>
    prompts.map((text, index) => ({ id, field: `prompts[${index}]`, text })),
  );
  warnOfRepeats(prompts, found);
  for (const { id, field, text } of prompts) {
    const question = cards.find((card) => card.id === id)?.question ?? '';
    if (letterLikeness(question, text) >= SAME_LETTERS)
      found.warning(id, field, 'Deze verdieping herhaalt de vraag.', 'herhaalt');
  }
}

function warnOfRepeats(texts: readonly { id: string; field: string; text: string }[], found: Findings): void {
  const first = new Map<string, string>();
  for (const { id, field, text } of texts) {
    const known = first.get(text.toLowerCase());
    if (known === undefined) first.set(text.toLowerCase(), id);
    else found.warning(id, field, `Dit staat ook op ${known}.`, 'ook', [known]);
  }
}

function askingCards(deck: Deck): Asking[] {
  return deck.cards.filter((card) => card.kind !== 'eigen-vraag');
}
