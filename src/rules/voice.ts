import type { Game } from './game';
import { koersSentence, type KoersParts, type KoersVoice } from './koerszin';

/** One person alone speaks of *ik*, a group of *wij*. */
export function voiceOf(game: Game): KoersVoice {
  return game.course === 'solo' ? 'i' : 'we';
}

/** The koerszin of a game in words, or null while there is none. */
export function koersOf(game: Game, parts: KoersParts | null = game.koers): string | null {
  return parts ? koersSentence(game.koersForm, voiceOf(game), parts) : null;
}
