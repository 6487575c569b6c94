/** *Tegenspraak* and the *tegenspraakronde*. */
import type { Command } from './commands';
import { happens, type Outcome } from './decision';
import { dissentRoundAhead, mayDissent, openDissent } from './dissent';
import type { Game } from './game';
import { kernOf } from './kern';
import { sentence } from './text';

type DissentCommand = Extract<
  Command,
  {
    do:
      | 'raise-dissent'
      | 'hear-dissent'
      | 'work-in-dissent'
      | 'let-dissent-stand'
      | 'look-again'
      | 'start-dissent-round'
      | 'end-dissent-round'
      | 'play-aside';
  }
>;

function raise(game: Game, command: Extract<DissentCommand, { do: 'raise-dissent' }>): Outcome {
  if (!mayDissent(game)) return 'not-now';
  const played = game.played[command.nth];
  if (!played || !kernOf(played)) return 'sentence-unknown';
  const { nth, opening } = command;
  if (opening !== null && !game.deck.tegenspraak.includes(opening)) return 'card-not-offered';
  return happens('dissent-raised', { id: `d${game.dissents.length + 1}`, nth, opening });
}

/** The dissenter alone decides which of the two it becomes. */
function settle(
  game: Game,
  command: Extract<DissentCommand, { do: 'work-in-dissent' | 'let-dissent-stand' }>,
): Outcome {
  const dissent = openDissent(game);
  if (!dissent || game.step.name !== 'dissent' || game.step.stage !== 'decide') return 'not-now';
  const said = sentence(command.text, 'kern');
  if (typeof said === 'string') return said;
  const { text } = said;
  if (command.do === 'let-dissent-stand') return happens('dissent-stands', { id: dissent.id, text });
  if (command.stance === null) return 'stance-missing';
  return happens('dissent-worked-in', { id: dissent.id, text, stance: command.stance });
}

/** Alone there is nobody to decide with: what is seen otherwise stands beside the first answer. */
function lookAgain(game: Game, { look }: Extract<DissentCommand, { do: 'look-again' }>): Outcome {
  if (game.step.name !== 'look-again') return 'not-now';
  if (look === null) return happens('looked-again', { look });
  const { nth, card } = look;
  if (!game.played[nth]) return 'sentence-unknown';
  if (![...game.deck.legeStoel, ...game.deck.tegenspraak].includes(card)) return 'card-not-offered';
  const said = look.text === null ? { text: null } : sentence(look.text, 'kern');
  if (typeof said === 'string') return said;
  const id = `d${game.dissents.length + 1}`;
  return happens('looked-again', { look: { id, nth, card, text: said.text } });
}

export function decideDissent(game: Game, command: DissentCommand): Outcome {
  switch (command.do) {
    case 'raise-dissent':
      return raise(game, command);
    case 'hear-dissent': {
      const dissent = openDissent(game);
      if (!dissent || game.step.name !== 'dissent' || game.step.stage !== 'hear') return 'not-now';
      return happens('dissent-heard', { id: dissent.id });
    }
    case 'work-in-dissent':
    case 'let-dissent-stand':
      return settle(game, command);
    case 'look-again':
      return lookAgain(game, command);
    case 'start-dissent-round': {
      const resting = game.step.name === 'phase-end' || game.step.name === 'field';
      return resting && dissentRoundAhead(game)
        ? happens('dissent-round-started', {}, game.queue[0] ?? null)
        : 'not-now';
    }
    case 'end-dissent-round':
      return game.step.name === 'dissent-round' ? happens('dissent-round-held', {}) : 'not-now';
    case 'play-aside':
      if (game.step.name !== 'aside-round') return 'not-now';
      return game.aside.includes(command.card)
        ? happens('aside-played', { card: command.card })
        : 'card-not-offered';
  }
}
