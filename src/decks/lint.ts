import { lintDoubles, lintRepeats } from './lint/doubles';
import { Findings } from './lint/finding';
import type { Finding } from './lint/finding';
import { lintGlossary } from './lint/glossary';
import { lintGrid } from './lint/grid';
import { lintIds } from './lint/ids';
import { lintQuestion } from './lint/question';
import { lintReadability } from './lint/readability';
import { lintRecipes } from './lint/recipes';
import { lintRuns } from './lint/runs';
import { lintSources } from './lint/sources';
import { lintTone } from './lint/tone';
import { lintWording } from './lint/wording';
import type { Deck } from './types';

export { isExplained } from './lint/explained';
export type { Finding, Level } from './lint/finding';

/** Holds one parsed deck against the writing rules; `sourceRuns` are the hashed six-word runs of the sources. */
export function lintDeck(deck: Deck, sourceRuns: ReadonlySet<number> = new Set()): readonly Finding[] {
  const found = new Findings();
  lintGrid(deck, found);
  lintIds(deck, found);
  for (const card of deck.cards) {
    lintWording(card, found);
    lintTone(card, found);
    if (card.kind !== 'eigen-vraag') lintQuestion(card, found);
  }
  lintSources(deck, found);
  lintRecipes(deck, found);
  lintGlossary(deck, found);
  lintRepeats(deck, found);
  lintReadability(deck, found);
  lintRuns(deck, sourceRuns, found);
  return found.all;
}

/** Looks for questions that ask nearly the same, over all decks together. */
export function lintAcross(decks: readonly Deck[]): readonly Finding[] {
  const found = new Findings();
  lintDoubles(decks, found);
  return found.all;
}
