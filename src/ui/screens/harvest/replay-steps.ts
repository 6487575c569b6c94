/** A session once more, step by step: what there was to see at each, and what the speelveld showed then. */
import type { Deck } from '../../../decks/types';
import type { GameEvent, SentenceRef } from '../../../rules/events';
import type { Game, Step } from '../../../rules/game';
import { notesOf } from '../../../rules/told';
import { timelineOf, type Moment } from '../../../rules/timeline';
import { gameInput } from '../../../speelveld/from-game';
import type { SpeelveldInput } from '../../../speelveld/types';

interface At {
  /** As it stood then. */
  readonly game: Game;
  /** How many cards lie there. */
  readonly laid: number;
}

export type ReplayStep =
  /** The opgave; once more where it was worded anew later. */
  | ({ readonly name: 'opgave'; readonly again: boolean } & At)
  /** `nth` is the place of the card in the order of play; after its turn others may say more of it. */
  | ({ readonly name: 'card' | 'dissent' | 'look' | 'reworded'; readonly nth: number } & At)
  | ({ readonly name: 'end' } & At)
  /** Added later; `nth` counts the notes that still say something. */
  | ({ readonly name: 'note'; readonly nth: number } & At);

/** A card lies on the table and is not written down yet. */
const inTalk = (step: Step): boolean =>
  step.name === 'dissent' ? inTalk(step.back) : step.name === 'talk' || step.name === 'kern';

/** The card that a sentence belongs to, or null. */
function cardOf(game: Game, ref: SentenceRef): number | null {
  if (ref.of === 'kern') return ref.nth;
  return ref.of === 'dissent' ? (game.dissents.find(({ id }) => id === ref.id)?.nth ?? null) : null;
}

/** What was said beside the turns: an opgave, a dissent, another wording. Null for everything else. */
function saidOf({ event, game }: Moment, laid: number): ReplayStep | null {
  switch (event.kind) {
    case 'opgave-written':
      return event.data.text ? { name: 'opgave', again: false, game, laid: 0 } : null;
    case 'dissent-worked-in':
    case 'dissent-stands': {
      const nth = game.dissents.find(({ id }) => id === event.data.id)?.nth;
      return nth === undefined || !event.data.text ? null : { name: 'dissent', nth, game, laid };
    }
    case 'looked-again': {
      const { look } = event.data;
      return look?.text ? { name: 'look', nth: look.nth, game, laid } : null;
    }
    case 'sentence-reworded': {
      const { ref, text } = event.data;
      // Taken away for good since.
      if (!text) return null;
      if (ref.of === 'opgave' || ref.of === 'opgave-differs')
        return { name: 'opgave', again: true, game, laid };
      const nth = cardOf(game, ref);
      return nth !== null && nth < laid ? { name: 'reworded', nth, game, laid } : null;
    }
    default:
      return null;
  }
}

/** Worded anew before anything else was said: that is no step of its own. */
function isSame(last: ReplayStep, said: ReplayStep): boolean {
  if (said.name === 'opgave') return said.again && last.name === 'opgave';
  return said.name === 'reworded' && 'nth' in last && last.nth === said.nth;
}

function withSaid(steps: readonly ReplayStep[], said: ReplayStep): ReplayStep[] {
  const last = steps.at(-1);
  return last && isSame(last, said)
    ? [...steps.slice(0, -1), { ...last, game: said.game }]
    : [...steps, said];
}

/** The cards that were played since: each is a step. */
const laidFrom = (from: number, game: Game, count: number): ReplayStep[] =>
  Array.from({ length: Math.max(0, count - from) }, (_, more) => ({
    name: 'card',
    nth: from + more,
    game,
    laid: from + more + 1,
  }));

/** From the opgave card by card to the koerszin; between them whatever was said of a card after its turn. */
export function replaySteps(log: readonly GameEvent[]): ReplayStep[] {
  const moments = timelineOf(log);
  const last = moments.at(-1)?.game;
  let steps: ReplayStep[] = [];
  let laid = 0;
  for (const moment of moments) {
    const { game } = moment;
    const said = saidOf(moment, laid);
    if (said) steps = withSaid(steps, said);
    // Cards that were taken along from before come after the opgave, though they lay there.
    const begun = game.phase !== 'landen' || game.course === 'quick';
    const count = game.played.length - (inTalk(game.step) && game !== last ? 1 : 0);
    if (!begun || count <= laid) continue;
    steps.push(...laidFrom(laid, game, count));
    laid = count;
  }
  if (!last || steps.length === 0) return steps;
  // Loose cards lead nowhere.
  if (last.course !== 'quick') steps.push({ name: 'end', game: last, laid });
  return [...steps, ...notesOf(last).map((_, nth): ReplayStep => ({ name: 'note', nth, game: last, laid }))];
}

/**
 * The speelveld as it was at the step. What was picked came last, so it shows at the end. Every card keeps its place:
 * rows reserve as many as were played in the end.
 */
export function inputAt(step: ReplayStep, end: SpeelveldInput, deck: Deck): SpeelveldInput {
  if (step.name === 'end' || step.name === 'note') return end;
  const none = { begin: 0, friction: 0, dissentBegin: 0, dissentFriction: 0 };
  const input = gameInput(step.game, deck);
  return {
    ...input,
    rows: end.rows,
    played: input.played.slice(0, step.laid).map((card) => ({ ...card, ...none })),
    aside: [],
    parties: [],
    connection: null,
    finished: false,
  };
}

/** The speelveld of the last step, from which all others take their places. */
export function lastInput(game: Game, deck: Deck): SpeelveldInput {
  const input = gameInput(game, deck);
  return {
    ...input,
    rows: input.rows.map((row, index) => ({
      ...row,
      planned: Math.max(row.planned, input.played.filter((card) => card.row === index).length),
    })),
    aside: [],
  };
}
