import type { Deck } from '../types';
import type { Findings } from './finding';
import { wordsOf } from './words';

/** Words that say nothing about what a question is about. */
const SMALL_WORDS = new Set(
  `aan al als bij dan dat de deze die dit door een en er geen had hebben heeft het hier hij hoe in is je jij jou jouw
  jullie kan kun maar meer met mee mij naar niet nog nu of om ook op over te tot uit van veel voor waar wat welk welke
  wel werd wie wil worden wordt ze zelf zich zijn zo zou wanneer waarom waaraan iets iemand doet gaat weer elkaar`.split(
    /\s+/,
  ),
);

const ALIKE = 0.5;

interface Bag {
  readonly id: string;
  readonly words: ReadonlySet<string>;
}

/** Warns of two questions that ask for nearly the same thing, within a deck and between decks. */
export function lintDoubles(decks: readonly Deck[], found: Findings): void {
  const bags = decks.flatMap((deck) =>
    deck.cards.flatMap((card): Bag[] =>
      card.kind === 'eigen-vraag' ? [] : [{ id: card.id, words: contentOf(card.question) }],
    ),
  );
  bags.forEach((bag, index) => {
    for (const other of bags.slice(index + 1)) {
      if (overlap(bag.words, other.words) >= ALIKE)
        found.warning(other.id, 'question', `Deze vraag lijkt veel op die van ${bag.id}.`);
    }
  });
}

function contentOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !SMALL_WORDS.has(word))
      .map(stem),
  );
}

/** Rough, but enough to see that *afspraken* and *afspraak* are one word. */
function stem(word: string): string {
  return word.replace(/(en|e|s|t)$/, '').replace(/(.)\1/g, '$1');
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  // Of one shared word nothing follows: two questions may both be about "de opgave".
  return shared < 2 ? 0 : shared / (a.size + b.size - shared);
}
