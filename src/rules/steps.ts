/** Which step comes next. Shared by every event that can end a screen. */
import type { Game, Step } from './game';
import { asksPicks } from './harvest';
import { makeOffer } from './offer';
import type { Phase } from './plan';

const isRow = (phase: Phase): phase is 'verkennen' | 'verdiepen' =>
  phase === 'verkennen' || phase === 'verdiepen';

/** How many cards were played in the present phase. */
export function playedInPhase(game: Game): number {
  return game.played.filter((played) => played.phase === game.phase).length;
}

/** The step after the row C card: picks where there is enough to pick from, else the koerszin. */
export function afterHarvestCard(game: Game): Step {
  return asksPicks(game) ? { name: 'picks' } : { name: 'koers' };
}

/** The step after a turn or a pass in a row. */
export function afterTurn(game: Game): Step {
  if (!isRow(game.phase)) return afterHarvestCard(game);
  if (makeOffer(game).length === 0) return { name: 'phase-end', because: 'empty' };
  if (game.passesInARow >= game.seats.length) return { name: 'phase-end', because: 'passed' };
  if (playedInPhase(game) >= game.plan[game.phase]) return { name: 'phase-end', because: 'played' };
  return { name: 'field' };
}

/** The first step of a phase. */
export function firstStep(game: Game, phase: Phase): Step {
  switch (phase) {
    case 'landen':
      return game.course === 'solo' ? { name: 'opgave' } : { name: 'talk-rules' };
    case 'verkennen':
    case 'verdiepen': {
      const offer = makeOffer({ ...game, phase });
      if (offer.length === 0) return { name: 'phase-end', because: 'empty' };
      return game.course === 'solo' ? { name: 'draw', offer } : { name: 'field' };
    }
    case 'oogst': {
      const offer = makeOffer({ ...game, phase });
      return offer.length > 0 ? { name: 'draw', offer } : afterHarvestCard(game);
    }
    case 'afspraken':
      return { name: 'agreements' };
    case 'checkout':
      return { name: 'checkout' };
  }
}
