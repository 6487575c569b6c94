/** Which step comes next. Shared by every event that can end a screen. */
import { farthestApart } from './connection';
import type { Game, Step } from './game';
import { asksPicks, defaultPicking } from './harvest';
import { makeOffer } from './offer';
import { isGroup } from './people';
import type { Phase } from './plan';
import { askNext, asksPulse, asksPulseAgain, pulseResult, type Ask } from './private';

const isRow = (phase: Phase): phase is 'verkennen' | 'verdiepen' =>
  phase === 'verkennen' || phase === 'verdiepen';

/** How many cards were played in the present phase by turns. */
export function playedInPhase(game: Game): number {
  return game.played.filter((played) => played.phase === game.phase && !played.fromAside).length;
}

/** One person alone hears nobody else: a special takes that place, where the deck has one. */
const asksLook = ({ course, played, deck }: Game): boolean =>
  course === 'solo' && played.length > 0 && deck.legeStoel.length + deck.tegenspraak.length > 0;

/** *Verbind* takes a minute or two: it belongs to games of an hour and longer. */
const CONNECT_FROM_MINUTES = 60;

/** What can come in *Oogst* after its card, in this order; each is left out when there is nothing to ask. */
const HARVEST: readonly ((game: Game) => Step | null)[] = [
  (game) => {
    const cards =
      isGroup(game.course) && !game.short && game.length >= CONNECT_FROM_MINUTES ? farthestApart(game) : null;
    return cards && { name: 'connect', cards };
  },
  (game) => (asksPicks(game) ? pickStep(game, defaultPicking(game)) : null),
  (game) => (isGroup(game.course) && !game.short ? { name: 'missed' } : null),
  (game) => (asksLook(game) ? { name: 'look-again' } : null),
];

/** The step that collects the picks. */
export function pickStep(game: Game, by: 'hands' | 'passing'): Step {
  return (by === 'passing' ? askNext(game, 'picks') : null) ?? { name: 'picks' };
}

const harvestFrom = (game: Game, at: number): Step => {
  for (const step of HARVEST.slice(at)) {
    const next = step(game);
    if (next) return next;
  }
  return { name: 'koers' };
};

/** The step after the row C card, after *Verbind*, after the picks. */
export const afterHarvestCard = (game: Game): Step => harvestFrom(game, 0);
export const afterConnection = (game: Game): Step => harvestFrom(game, 1);
export const afterPicks = (game: Game): Step => harvestFrom(game, 2);

/** The step after a turn or a pass in a row. */
export function afterTurn(game: Game): Step {
  if (!isRow(game.phase)) return afterHarvestCard(game);
  if (makeOffer(game).length === 0) return { name: 'phase-end', because: 'empty' };
  if (game.passesInARow >= game.seats.length) return { name: 'phase-end', because: 'passed' };
  if (playedInPhase(game) >= game.plan[game.phase]) return { name: 'phase-end', because: 'played' };
  return { name: 'field' };
}

/** The first step of a row, after the break if there is one. */
export function rowStep(game: Game): Step {
  const offer = makeOffer(game);
  if (offer.length === 0) return { name: 'phase-end', because: 'empty' };
  return game.course === 'solo' ? { name: 'draw', offer } : { name: 'field' };
}

/** The first step of a phase; the game is in it already. */
export function firstStep(game: Game): Step {
  switch (game.phase) {
    case 'landen':
      return game.course === 'solo' ? { name: 'opgave' } : { name: 'talk-rules' };
    case 'verkennen':
      return rowStep(game);
    case 'verdiepen':
      return game.plan.pause > 0 ? { name: 'pause' } : rowStep(game);
    case 'oogst': {
      const offer = game.short ? [] : makeOffer(game);
      return offer.length > 0 ? { name: 'draw', offer } : afterHarvestCard(game);
    }
    case 'afspraken':
      return { name: 'agreements' };
    case 'checkout':
      return (asksPulseAgain(game) ? askNext(game, 'pulse-out') : null) ?? { name: 'checkout' };
  }
}

/** The step after the talk rules: the pulse where there is one, else the first round. */
export function afterTalkRules(game: Game): Step {
  return (asksPulse(game) ? askNext(game, 'pulse-in') : null) ?? { name: 'landing-round' };
}

/** The step after a pulse and the talk in twos that is offered after it. */
export function afterPairs(game: Game, ask: Ask): Step {
  if (ask === 'pulse-in') return { name: 'landing-round' };
  return pulseResult(game) ? { name: 'pulse-result' } : { name: 'checkout' };
}

/** The step after the second half of the *tegenspraakronde* went on with one of its cards. */
export function afterAside(game: Game): Step {
  return game.aside.length > 0 ? { name: 'aside-round' } : { name: 'phase-end', because: 'played' };
}
