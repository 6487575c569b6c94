/** Handing the tablet over, and what is given in private. */
import type { Command } from './commands';
import { happens, type Outcome } from './decision';
import type { Game } from './game';
import { asksPicks, pickable } from './harvest';
import type { PrivatePicks, Pulse } from './private';

type PrivateCommand = Extract<
  Command,
  {
    do:
      | 'take-tablet'
      | 'give-pulse'
      | 'give-picks'
      | 'end-private'
      | 'end-pairs'
      | 'end-pulse-result'
      | 'choose-picking';
  }
>;

const isScore = (score: number): boolean => Number.isInteger(score) && score >= 1 && score <= 5;

function givePulse(game: Game, pulse: Pulse | null): Outcome {
  const { step } = game;
  if (step.name !== 'private' || !step.taken || step.ask === 'picks') return 'not-now';
  if (pulse && !(isScore(pulse.sharp) && isScore(pulse.free))) return 'pulse-invalid';
  return happens('pulse-given', { ask: step.ask, person: step.person, pulse });
}

function givePicks(game: Game, picks: PrivatePicks | null): Outcome {
  const { step } = game;
  if (step.name !== 'private' || !step.taken || step.ask !== 'picks') return 'not-now';
  const known = new Set(pickable(game).map((pick) => pick.key));
  const sound = [picks?.begin, picks?.friction].every((key) => !key || known.has(key));
  return sound ? happens('picks-given', { person: step.person, picks }) : 'sentence-unknown';
}

export function decidePrivate(game: Game, command: PrivateCommand): Outcome {
  const { step } = game;
  switch (command.do) {
    case 'take-tablet': {
      const handed = step.name === 'hand-turn' || (step.name === 'private' && !step.taken);
      return handed ? happens('tablet-taken', {}) : 'not-now';
    }
    case 'give-pulse':
      return givePulse(game, command.pulse);
    case 'give-picks':
      return givePicks(game, command.picks);
    case 'end-private':
      if (step.name !== 'private' || step.ask === 'picks') return 'not-now';
      return happens('private-ended', { ask: step.ask });
    case 'choose-picking': {
      const now = step.name === 'picks' ? 'hands' : 'passing';
      const picking = step.name === 'picks' || (step.name === 'private' && step.ask === 'picks');
      if (!picking || !asksPicks(game) || command.by === now) return 'not-now';
      return happens('picking-chosen', { by: command.by });
    }
    case 'end-pairs':
      return step.name === 'in-pairs' ? happens('pairs-talked', {}) : 'not-now';
    case 'end-pulse-result':
      return step.name === 'pulse-result' ? happens('pulse-seen', {}) : 'not-now';
  }
}
