/** The tablet goes from hand to hand; what was given is shown when everybody gave. */
import type { Game } from '../game';
import { countPicks } from '../harvest';
import { askNext, type Ask } from '../private';
import { afterPairs, afterPicks, pickStep } from '../steps';
import type { Handlers } from './handler';

type Kind =
  | 'tablet-taken'
  | 'pulse-given'
  | 'picks-given'
  | 'private-ended'
  | 'picking-chosen'
  | 'pairs-talked'
  | 'pulse-seen';

/** Everybody was asked. */
export function afterAsking(game: Game, ask: Ask): Game {
  if (ask === 'picks') {
    const picks = countPicks(Object.values(game.secrets.picks));
    const counted: Game = { ...game, picks };
    const none = Object.keys(picks.begin).length + Object.keys(picks.friction).length === 0;
    return { ...counted, step: none ? afterPicks(counted) : { name: 'picks-talk' } };
  }
  const gave = Object.values(game.secrets[ask]).some((pulse) => pulse !== null);
  return { ...game, step: gave ? { name: 'in-pairs', after: ask } : afterPairs(game, ask) };
}

const asked = (game: Game, ask: Ask): Game => {
  const next = askNext(game, ask);
  return next ? { ...game, step: next } : afterAsking(game, ask);
};

export const giving: Handlers<Kind> = {
  'tablet-taken': (game) => {
    const { step } = game;
    if (step.name === 'hand-turn') return { ...game, step: { name: 'draw', offer: step.offer } };
    return step.name === 'private' ? { ...game, step: { ...step, taken: true } } : game;
  },
  'pulse-given': (game, { data }) =>
    asked(
      {
        ...game,
        secrets: {
          ...game.secrets,
          [data.ask]: { ...game.secrets[data.ask], [data.person]: data.pulse },
        },
      },
      data.ask,
    ),
  'picks-given': (game, { data }) =>
    asked(
      {
        ...game,
        secrets: { ...game.secrets, picks: { ...game.secrets.picks, [data.person]: data.picks } },
      },
      'picks',
    ),
  'private-ended': (game, { data }) => afterAsking(game, data.ask),
  'picking-chosen': (game, { data }) => {
    const blank: Game = { ...game, secrets: { ...game.secrets, picks: {} } };
    return { ...blank, step: pickStep(blank, data.by) };
  },
  'pairs-talked': (game) =>
    game.step.name === 'in-pairs' ? { ...game, step: afterPairs(game, game.step.after) } : game,
  'pulse-seen': (game) => ({ ...game, step: { name: 'checkout' } }),
};
