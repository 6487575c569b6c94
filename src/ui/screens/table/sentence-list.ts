/** Every recorded sentence of a game, so that each stays editable. */
import type { Deck } from '../../../decks/types';
import type { SentenceRef } from '../../../rules/events';
import type { Game } from '../../../rules/game';
import type { Stance } from '../../../rules/stance';
import { playedView } from '../../parts/card/view';
import { MORE } from './text';

export interface Sentence {
  readonly ref: SentenceRef;
  readonly title: string;
  readonly text: string;
  readonly stance: Stance | null;
  /** How many wordings there were before this one. */
  readonly earlier: number;
}

/** In the order in which they were recorded. */
export function sentencesOf(game: Game, deck: Deck): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (
    ref: SentenceRef,
    title: string,
    wordings: readonly string[],
    stance: Stance | null = null,
  ): void => {
    const text = wordings.at(-1);
    if (text) sentences.push({ ref, title, text, stance, earlier: wordings.length - 1 });
  };
  add({ of: 'opgave' }, MORE.opgave, game.opgave);
  add({ of: 'opgave-differs' }, MORE.opgaveDiffers, game.opgaveDiffers);
  game.played.forEach((played, nth) => {
    add({ of: 'kern', card: played.card, nth }, playedView(deck, played).title, played.kern, played.stance);
  });
  for (const part of [0, 1, 2] as const) {
    const wordings = [...game.koersEarlier, ...(game.koers ? [game.koers] : [])].map((parts) => parts[part]);
    const changed = wordings.filter((wording, index) => wording !== wordings[index - 1]);
    add({ of: 'koers', part }, MORE.koers[part] ?? '', changed);
  }
  for (const agreement of game.agreements) {
    const wordings = [...agreement.earlier, agreement.terms].map((terms) => terms.what);
    add({ of: 'agreement', id: agreement.id }, MORE.agreement, wordings);
  }
  return sentences;
}
