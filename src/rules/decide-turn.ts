/** A turn: *Trek*, *Sla over* or *Eigen vraag*, then *Praat*, then *Kern*. */
import type { Command } from './commands';
import { happens, type Outcome } from './decision';
import type { Game } from './game';
import type { SeatId } from './ids';
import { makeChair, makeOffer } from './offer';
import { themesOf } from './outline';
import { fits, sentence, tidy } from './text';

type TurnCommand = Extract<
  Command,
  { do: 'open-turn' | 'pass-turn' | 'draw-card' | 'ask-own-question' | 'end-talk' | 'record-kern' }
>;

/** For whom a turn is opened; the row C card is played by all. */
function nextSeat(game: Game): SeatId | null {
  return game.phase === 'oogst' ? null : (game.queue[0] ?? null);
}

/** The blanks that were not used yet. */
export function blanksLeft(game: Game): string[] {
  return game.deck.blanks.filter((blank) => !game.played.some((played) => played.card === blank));
}

function openTurn(game: Game): Outcome {
  if (game.step.name !== 'field' && game.step.name !== 'phase-end') return 'not-now';
  const offer = makeOffer(game);
  return offer.length > 0 ? happens('turn-opened', { offer }, nextSeat(game)) : 'row-empty';
}

function drawCard(game: Game, command: Extract<TurnCommand, { do: 'draw-card' }>): Outcome {
  if (game.step.name !== 'draw') return 'not-now';
  if (!game.step.offer.includes(command.card)) return 'card-not-offered';
  const aside = game.step.offer.find((card) => card !== command.card) ?? null;
  return happens('card-drawn', { card: command.card, aside, chair: makeChair(game) }, game.turnOf);
}

function askOwnQuestion(game: Game, command: Extract<TurnCommand, { do: 'ask-own-question' }>): Outcome {
  if (game.step.name !== 'draw' || game.phase === 'oogst') return 'not-now';
  const [card] = blanksLeft(game);
  if (!card) return 'no-blank-left';
  if (!themesOf(game.deck).includes(command.theme)) return 'theme-unknown';
  const asked = sentence(command.question, 'question');
  if (typeof asked === 'string') return asked;
  return happens('own-question-asked', { card, theme: command.theme, question: asked.text }, game.turnOf);
}

function recordKern(game: Game, command: Extract<TurnCommand, { do: 'record-kern' }>): Outcome {
  if (game.step.name !== 'kern') return 'not-now';
  // Null says "Zonder zin verder"; an empty sentence is one that was forgotten.
  const text = command.text === null ? null : tidy(command.text);
  if (text === '') return 'text-empty';
  if (!fits(text ?? '', 'kern')) return 'text-too-long';
  // Alone there is nobody to agree with; without a sentence there is nothing to agree on.
  const stance = text && game.course !== 'solo' ? command.stance : null;
  if (text && game.course !== 'solo' && !stance) return 'stance-missing';
  return happens('kern-recorded', { text, stance }, game.turnOf);
}

export function decideTurn(game: Game, command: TurnCommand): Outcome {
  switch (command.do) {
    case 'open-turn':
      return openTurn(game);
    case 'pass-turn':
      if (game.step.name !== 'draw' || game.phase === 'oogst') return 'not-now';
      return happens('turn-passed', {}, game.turnOf);
    case 'draw-card':
      return drawCard(game, command);
    case 'ask-own-question':
      return askOwnQuestion(game, command);
    case 'end-talk':
      return game.step.name === 'talk' ? happens('talk-ended', {}, game.turnOf) : 'not-now';
    case 'record-kern':
      return recordKern(game, command);
  }
}
