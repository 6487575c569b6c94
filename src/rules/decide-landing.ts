/** *Landen*: the talk rules, the first round, the opgave in one sentence. */
import type { Command } from './commands';
import { happens, type Outcome } from './decision';
import type { Game } from './game';
import { fits, tidy } from './text';

type LandingCommand = Extract<Command, { do: 'agree-talk-rules' | 'end-landing-round' | 'write-opgave' }>;

/** More rules than this nobody keeps in mind. */
export const MOST_TALK_RULES = 8;

export function decideLanding(game: Game, command: LandingCommand): Outcome {
  switch (command.do) {
    case 'agree-talk-rules': {
      if (game.step.name !== 'talk-rules') return 'not-now';
      const rules = command.rules.map(tidy).filter(Boolean).slice(0, MOST_TALK_RULES);
      if (rules.some((rule) => !fits(rule, 'talkRule'))) return 'text-too-long';
      return happens('talk-rules-agreed', { rules });
    }
    case 'end-landing-round':
      return game.step.name === 'landing-round' ? happens('landing-round-held', {}) : 'not-now';
    case 'write-opgave': {
      if (game.step.name !== 'opgave') return 'not-now';
      // Null says "Zonder zin verder"; an empty sentence is one that was forgotten.
      const text = command.text === null ? null : tidy(command.text);
      if (text === '') return 'text-empty';
      const differs = tidy(command.differs ?? '') || null;
      if (!fits(text ?? '', 'opgave') || !fits(differs ?? '', 'opgave')) return 'text-too-long';
      return happens('opgave-written', { text, differs });
    }
  }
}
