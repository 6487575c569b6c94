import type { Card, Deck } from '../types';
import type { Findings } from './finding';
import { contentsOf, letterLikeness, likeness } from './likeness';

/** Tuned on the first decks: below these stand pairs that only share a turn of phrase. */
const SAME_CONTENT = 0.5;
const SAME_LETTERS = 0.7;

type Asking = Exclude<Card, { kind: 'eigen-vraag' }>;

/** Warns of two questions that ask for nearly the same thing, within a deck and between decks. */
export function lintDoubles(decks: readonly Deck[], found: Findings): void {
  const cards = decks.flatMap(askingCards);
  const contents = contentsOf(cards.map(({ question }) => question));
  cards.forEach((card, index) => {
    for (let other = index + 1; other < cards.length; other += 1) {
      const second = cards[other];
      const [a, b] = [contents[index], contents[other]];
      if (!second || !a || !b) continue;
      const same =
        likeness(a, b) >= SAME_CONTENT || letterLikeness(card.question, second.question) >= SAME_LETTERS;
      if (same)
        found.warning(second.id, 'question', `Deze vraag lijkt op die van ${card.id}.`, 'lijkt', [card.id]);
    }
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
