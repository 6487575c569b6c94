/** A session once more, card by card: which steps there are, and what the speelveld shows at each. */
import type { Game } from '../../../rules/game';
import type { SpeelveldInput } from '../../../speelveld/types';

export type ReplayStep =
  | { readonly name: 'start' }
  /** Place of the card in the order of play. */
  | { readonly name: 'card'; readonly nth: number }
  | { readonly name: 'end' };

/** From the opgave, where there is one, card by card to the koerszin, where there is one. */
export function replaySteps(game: Game): ReplayStep[] {
  return [
    ...(game.opgave.length > 0 ? [{ name: 'start' } as const] : []),
    ...game.played.map((_, nth) => ({ name: 'card', nth }) as const),
    ...(game.koers ? [{ name: 'end' } as const] : []),
  ];
}

/** How many cards lie on the speelveld at a step. */
function laid(input: SpeelveldInput, step: ReplayStep): number {
  if (step.name === 'card') return step.nth + 1;
  return step.name === 'end' ? input.played.length : 0;
}

/**
 * The speelveld as far as the step. What was picked came last, so it shows at the end. Every card keeps its place:
 * rows reserve as many as were played in the end.
 */
export function inputAt(input: SpeelveldInput, step: ReplayStep): SpeelveldInput {
  const none = { begin: 0, friction: 0, dissentBegin: 0, dissentFriction: 0 };
  const ended = step.name === 'end';
  return {
    ...input,
    rows: input.rows.map((row, index) => ({
      ...row,
      planned: Math.max(row.planned, input.played.filter((card) => card.row === index).length),
    })),
    played: input.played.slice(0, laid(input, step)).map((card) => (ended ? card : { ...card, ...none })),
    aside: [],
    finished: ended && input.finished,
  };
}
