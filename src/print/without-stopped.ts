import type { Deck } from '../decks/types';
import type { ToldProblem } from './protocol';
import type { PrintSpec } from './spec';

/** The same print without the cards that can't be printed; somebody asked for this in so many words. */
export function withoutStopped(spec: PrintSpec, deck: Deck, problems: readonly ToldProblem[]): PrintSpec {
  const stopped = new Set(problems.flatMap(({ card, level }) => (card && level === 'stop' ? [card] : [])));
  const wanted = wantedOf(spec, deck).filter((id) => !stopped.has(id));
  return { ...spec, cards: { kind: 'choice', ids: wanted } };
}

function wantedOf({ cards }: PrintSpec, deck: Deck): string[] {
  switch (cards.kind) {
    case 'all':
      return deck.cards.map(({ id }) => id);
    case 'none':
      return [];
    case 'theme':
      return deck.cards.flatMap((card) =>
        card.kind === 'question' && card.theme === cards.theme ? [card.id] : [],
      );
    case 'recipe':
      return [...(deck.recipes.find(({ id }) => id === cards.recipe)?.cards ?? [])];
    case 'choice':
      return [...cards.ids];
  }
}
