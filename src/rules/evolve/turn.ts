/** A turn, from the two cards to the kern. */
import type { CardId } from '../ids';
import type { Game, PlayedCard } from '../game';
import { rowOf } from '../offer';
import { cellOf } from '../outline';
import { FRESH_CARD } from '../start';
import { afterAside, afterHarvestCard, afterTurn } from '../steps';
import { endTurn } from '../turns';
import type { Handlers } from './handler';

type Kind =
  | 'turn-opened'
  | 'turn-passed'
  | 'card-drawn'
  | 'own-question-asked'
  | 'aside-played'
  | 'talk-ended'
  | 'kern-recorded'
  | 'sentence-kept';

/** A card of the deck as it is laid on the table. */
function laid(game: Game, card: CardId): PlayedCard {
  const cell = cellOf(game.deck, card);
  return {
    ...FRESH_CARD,
    card,
    theme: cell?.theme ?? '',
    depth: cell?.depth ?? 'verkennen',
    phase: game.phase,
  };
}

const play = (game: Game, card: PlayedCard): Game => ({
  ...game,
  played: [...game.played, card],
  passesInARow: 0,
  step: { name: 'talk' },
});

const lastPlayed = (game: Game, change: (card: PlayedCard) => PlayedCard): PlayedCard[] =>
  game.played.map((card, index) => (index === game.played.length - 1 ? change(card) : card));

export const turn: Handlers<Kind> = {
  'turn-opened': (game, { data, seat }) => ({
    ...game,
    passesInARow: game.step.name === 'phase-end' ? 0 : game.passesInARow,
    turnOf: seat,
    step:
      game.handing === 'pass-on' && game.course === 'table' && seat !== null
        ? { name: 'hand-turn', offer: data.offer }
        : { name: 'draw', offer: data.offer },
  }),
  'turn-passed': (game, { seat }) => {
    const next = { ...endTurn(game, seat), passesInARow: game.passesInARow + 1 };
    return { ...next, step: afterTurn(next) };
  },
  'card-drawn': (game, { data, seat }) =>
    play(
      { ...game, aside: data.aside === null ? game.aside : [...game.aside, data.aside] },
      { ...laid(game, data.card), seat, chair: data.chair },
    ),
  'own-question-asked': (game, { data, seat }) =>
    play(game, {
      ...laid(game, data.card),
      theme: data.theme,
      depth: rowOf(game.phase) ?? 'verkennen',
      seat,
      question: data.question,
    }),
  'aside-played': (game, { data }) =>
    play(
      { ...game, turnOf: null, aside: game.aside.filter((card) => card !== data.card) },
      { ...laid(game, data.card), fromAside: true },
    ),
  'talk-ended': (game) => ({ ...game, step: { name: 'kern' } }),
  'kern-recorded': (game, { data, seat }) => {
    const played = lastPlayed(game, (card) => ({
      ...card,
      kern: data.text ? [data.text] : [],
      // A sentence that was blanked since takes its stance along.
      stance: data.text ? data.stance : null,
    }));
    const recorded = { ...game, played };
    if (game.played.at(-1)?.fromAside) return { ...recorded, step: afterAside(recorded) };
    if (game.phase === 'oogst') return { ...recorded, step: afterHarvestCard(recorded) };
    const next = endTurn(recorded, seat);
    return { ...next, step: afterTurn(next) };
  },
  'sentence-kept': (game, { data }) => ({
    ...game,
    played: [...game.played, { ...laid(game, data.card), kern: data.text ? [data.text] : [] }],
  }),
};
