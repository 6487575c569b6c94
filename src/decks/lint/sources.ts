import type { Deck } from '../types';
import type { Findings } from './finding';
import { SOURCE_DOCUMENTS } from './vocabulary';

/** Every card can be traced to a known document and to a place in it. */
export function lintSources(deck: Deck, found: Findings): void {
  for (const card of deck.cards) {
    if (card.kind === 'eigen-vraag') continue;
    const { document, section } = card.source;
    if (!SOURCE_DOCUMENTS.some((known) => known === document))
      found.error(card.id, 'source.document', `Het document "${document}" is niet bekend.`);
    if (section.length < 4) found.error(card.id, 'source.section', 'Noem de plek in het document.');
  }
}
