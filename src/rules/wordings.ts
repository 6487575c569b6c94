/** What a recorded text said before, and says now. */
import type { SentenceRef } from './events';
import type { Agreement, Game } from './game';
import { wordingOf } from './reword';

/** Every wording that is kept of a recorded text, the oldest first; of most kinds that is the present one alone. */
export function wordingsOf(game: Game, ref: SentenceRef): readonly string[] {
  return wordingsKept(game, ref).flatMap((wording) => wording || []);
}

function wordingsKept(game: Game, ref: SentenceRef): readonly (string | null | undefined)[] {
  switch (ref.of) {
    case 'opgave':
      return game.opgave;
    case 'opgave-differs':
      return game.opgaveDiffers;
    case 'kern':
      return (game.played[ref.nth]?.card === ref.card && game.played[ref.nth]?.kern) || [];
    case 'dissent':
      return game.dissents.find(({ id }) => id === ref.id)?.text ?? [];
    case 'connection':
      return game.connection?.text ?? [];
    case 'note':
      return game.notes[ref.nth]?.text ?? [];
    case 'koers':
      return [...game.koersEarlier, game.koers].map((parts) => parts?.[ref.part]);
    case 'agreement':
      return termsOf(game, ref.id).map(({ what }) => what);
    case 'noticed':
      return termsOf(game, ref.id).map(({ noticed }) => noticed);
    case 'first-step':
      return termsOf(game, ref.id).map(({ firstStep }) => firstStep);
    default:
      return [wordingOf(game, ref)];
  }
}

function termsOf(game: Game, id: string): readonly Agreement['terms'][] {
  const agreement = game.agreements.find((candidate) => candidate.id === id);
  return agreement ? [...agreement.earlier, agreement.terms] : [];
}
