import type { Game } from './game';
import { koersSentence, type KoersParts, type KoersVoice } from './koerszin';

/** Played by one person, for that person alone. */
export const isAlone = ({ course }: Pick<Game, 'course'>): boolean => course === 'solo' || course === 'week';

/** One person alone speaks of *ik*, a group of *wij*. */
export function voiceOf(game: Game): KoersVoice {
  return isAlone(game) ? 'i' : 'we';
}

/** The koerszin of a game in words, or null while there is none. */
export function koersOf(game: Game, parts: KoersParts | null = game.koers): string | null {
  return parts ? koersSentence(game.koersForm, voiceOf(game), parts) : null;
}
