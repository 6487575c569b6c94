import type { Deck } from '../../decks/types';
import { blankFace, facesOf, type Face } from '../card/face';
import type { PrintSpec } from '../spec';

/** The cards to print, in order: what was chosen, as often as asked, then the extra blanks. */
export function selectFaces(deck: Deck, { cards, copies, blanks }: PrintSpec): Face[] {
  const wanted = wantedIds(deck, cards);
  const chosen = facesOf(deck).filter(({ id }) => wanted === null || wanted.has(id));
  return [
    ...Array.from({ length: copies }, () => chosen).flat(),
    ...Array.from({ length: blanks }, (_, index) => blankFace(deck, index + 1)),
  ];
}

/** Null: all of them. */
function wantedIds(deck: Deck, cards: PrintSpec['cards']): ReadonlySet<string> | null {
  switch (cards.kind) {
    case 'all':
      return null;
    case 'none':
      return new Set();
    case 'theme':
      return new Set(
        deck.cards.flatMap((card) =>
          card.kind === 'question' && card.theme === cards.theme ? [card.id] : [],
        ),
      );
    case 'recipe':
      return new Set(deck.recipes.find(({ id }) => id === cards.recipe)?.cards ?? []);
    case 'choice':
      return new Set(cards.ids);
  }
}
