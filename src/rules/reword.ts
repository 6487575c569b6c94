/** Wording a recorded sentence anew: the old wording stays, the newest one shows. */
import type { EventData, SentenceRef } from './events';
import type { Game } from './game';
import { kernOf } from './harvest';
import type { KoersParts } from './koerszin';
import type { TextKind } from './text';

/** The present wording of a recorded sentence, or null when it was never written. */
export function wordingOf(game: Game, ref: SentenceRef): string | null {
  switch (ref.of) {
    case 'opgave':
      return game.opgave.at(-1) ?? null;
    case 'opgave-differs':
      return game.opgaveDiffers.at(-1) ?? null;
    case 'kern': {
      const played = game.played[ref.nth];
      return played?.card === ref.card ? kernOf(played) : null;
    }
    case 'koers':
      return game.koers?.[ref.part] ?? null;
    case 'agreement':
      return game.agreements.find((agreement) => agreement.id === ref.id)?.terms.what ?? null;
  }
}

/** How long the sentence may be. */
export function textKindOf(ref: SentenceRef): TextKind {
  switch (ref.of) {
    case 'opgave':
    case 'opgave-differs':
      return 'opgave';
    case 'kern':
      return 'kern';
    case 'koers':
      return 'koersPart';
    case 'agreement':
      return 'agreement';
  }
}

function withPart(parts: KoersParts, part: 0 | 1 | 2, text: string): KoersParts {
  const [first, second, third] = parts;
  return [part === 0 ? text : first, part === 1 ? text : second, part === 2 ? text : third];
}

/** The game with one sentence worded anew. */
export function reworded(game: Game, { ref, text, stance }: EventData['sentence-reworded']): Game {
  switch (ref.of) {
    case 'opgave':
      return { ...game, opgave: [...game.opgave, text] };
    case 'opgave-differs':
      return { ...game, opgaveDiffers: [...game.opgaveDiffers, text] };
    case 'kern':
      return {
        ...game,
        played: game.played.map((played, index) =>
          index === ref.nth
            ? { ...played, kern: [...played.kern, text], stance: stance ?? played.stance }
            : played,
        ),
      };
    case 'koers':
      return game.koers
        ? {
            ...game,
            koers: withPart(game.koers, ref.part, text),
            koersEarlier: [...game.koersEarlier, game.koers],
          }
        : game;
    case 'agreement':
      return {
        ...game,
        agreements: game.agreements.map((agreement) =>
          agreement.id === ref.id
            ? {
                ...agreement,
                terms: { ...agreement.terms, what: text },
                earlier: [...agreement.earlier, agreement.terms],
              }
            : agreement,
        ),
      };
  }
}
